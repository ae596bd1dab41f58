import Foundation

/// A library that ends a program as `kill -9` does, just before a certain one of the calls that move, remove or make
/// files: what tests every step of a run that random moments would seldom meet.
struct KillingLibrary {
  private let path: String

  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <signal.h>
    #include <stdlib.h>
    static void count(void) {
      static int calls;
      const char *last = getenv("KILLED_AT");
      if (last && ++calls == atoi(last)) raise(SIGKILL);
    }
    int renameat(int a, const char *b, int c, const char *d) {
      count();
      return ((int (*)(int, const char *, int, const char *))dlsym(RTLD_NEXT, "renameat"))(a, b, c, d);
    }
    int unlinkat(int a, const char *b, int c) {
      count();
      return ((int (*)(int, const char *, int))dlsym(RTLD_NEXT, "unlinkat"))(a, b, c);
    }
    int mkdirat(int a, const char *b, unsigned c) {
      count();
      return ((int (*)(int, const char *, unsigned))dlsym(RTLD_NEXT, "mkdirat"))(a, b, c);
    }

    """

  /// Compiles it; `nil` if there is no C compiler.
  init?(in folder: BatchFolder) throws {
    try folder.write(Self.source, to: "killing.c")
    path = folder.root.appending(path: "killing.so").path()
    let compiler = ["/usr/bin/cc", "/usr/bin/clang", "/usr/bin/gcc"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let compiler,
      try runProgram(compiler, ["-shared", "-fPIC", "-o", path, "killing.c"], in: folder.root)?.0
        == 0
    else { return nil }
  }

  /// The environment of a program that is to be ended at a call, counted from 1.
  func environment(_ call: Int) -> [String: String] {
    ["LD_PRELOAD": path, "KILLED_AT": "\(call)"]
  }
}
