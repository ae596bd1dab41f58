#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

extension FileSystem {
  /// Gives a file another name in one step; a file that has that name is replaced.
  static func move(_ path: String, to target: String) throws(FileFailure) {
    guard unsafe rename(path, target) == 0 else { throw .current(target) }
  }

  /// Writes a file from its beginning; until that is done, it is incomplete.
  static func writeNew(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let handle = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard handle >= 0 else { throw .current(path) }
    defer { close(handle) }
    try write(bytes, to: handle, path)
  }

  /// Removes a folder that holds files only.
  static func removeFolder(_ path: String) throws(FileFailure) {
    for name in try names(in: path) {
      guard unsafe unlink("\(path)/\(name)") == 0 else { throw .current("\(path)/\(name)") }
    }
    guard unsafe rmdir(path) == 0 else { throw .current(path) }
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
      guard let slash = path.lastIndex(of: "/") else { return "." }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
    return path
  }

  /// How many processors the machine has for the program.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
