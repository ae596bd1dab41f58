#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

extension FileSystem {
  /// Makes a folder, with those above it.
  static func makeFolder(_ path: String) throws(FileFailure) {
    guard !isFolder(path) else { return }
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard unsafe mkdir(path.fileNameBytes, 0o777) == 0 || errno == EEXIST else {
      throw .current(path)
    }
  }

  /// The names in a folder, sorted by their bytes, without those that begin with a point.
  static func names(in folder: String) throws(FileFailure) -> [String] {
    guard let stream = unsafe opendir(folder.fileNameBytes) else { throw .current(folder) }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) {
        unsafe Array($0.prefix { $0 != 0 })
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(fileName: $0) }
  }

  /// Whether a folder is another one or lies somewhere inside it.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    let (own, other) = (resolved(path), resolved(folder))
    return own == other || own.hasPrefix(other.hasSuffix("/") ? other : other + "/")
  }

  /// The folder or the nearest one above it that is there.
  static func nearestFolder(_ path: String) -> String {
    var path = path
    while !exists(path) {
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
    return path
  }

  /// The program's own file; `nil` if the system does not say.
  static var programPath: String? {
    #if canImport(Darwin)
      var path = [CChar](repeating: 0, count: Int(PATH_MAX))
      var size = UInt32(path.count)
      guard unsafe _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return String(fileName: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
    #else
      "/proc/self/exe"
    #endif
  }

  /// How many processors the machine has for the program.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
