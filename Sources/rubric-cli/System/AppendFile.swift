#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// A file that grows at its end and stays open for it; a class, because it is one open file.
final class AppendFile {
  let path: String
  /// How long the file is.
  private(set) var length: Int
  private let handle: Int32

  /// Opens a file as it is; it is created if it does not exist.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``FileFailure`` if it cannot be opened.
  init(_ path: String) throws(FileFailure) {
    handle = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard handle >= 0 else { throw .current(path) }
    self.path = path
    length = FileSystem.stamp(of: path)?.size ?? 0
  }

  /// Opens a file and truncates it to a length; it is created if it does not exist.
  convenience init(_ path: String, length: Int) throws(FileFailure) {
    try self.init(path)
    try cut(to: length)
  }

  /// Removes what follows a length, which is at most the file's own.
  func cut(to length: Int) throws(FileFailure) {
    guard ftruncate(handle, off_t(length)) == 0 else { throw .current(path) }
    self.length = length
  }

  deinit { close(handle) }

  /// Writes at the end.
  func append(_ bytes: [UInt8]) throws(FileFailure) {
    guard !bytes.isEmpty else { return }
    try FileSystem.write(bytes, to: handle, path)
    length += bytes.count
  }

  /// Keeps other runs of the program from the file until this one ends.
  ///
  /// - Returns: `false` if another run holds it.
  func lock() -> Bool { flock(handle, LOCK_EX | LOCK_NB) == 0 }
}
