#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// A file that grows at its end and stays open for it; a class, because it is one open file.
///
/// It is a file of its own: never reached through a link, and without a second name elsewhere, so that what is
/// written to it is written nowhere else.
final class AppendFile {
  /// What becomes of an attempt to keep others away.
  enum Lock {
    /// Others are kept away until the file is closed.
    case held
    /// Another run keeps this one away.
    case taken
    /// The file system does not support locks.
    case unsupported
  }

  /// What messages call it.
  let path: String
  /// How long the file is.
  private(set) var length: Int
  /// Which file it is.
  let identity: FileIdentity
  private var handle: Int32

  /// Opens a file as it is; it is created if it does not exist.
  ///
  /// - Parameters:
  ///   - name: The file.
  ///   - folder: Where it is.
  /// - Throws: ``FileFailure`` if it cannot be opened, or is not a file of its own.
  init(_ name: String, in folder: Folder) throws(FileFailure) {
    path = folder.path(of: name)
    if let kind = folder.entry(name)?.kind, kind != .file, kind != .link {
      throw FileFailure(path: path, reason: "is not a file; move it elsewhere")
    }
    handle = try folder.open(name, O_WRONLY | O_CREAT | O_APPEND)
    guard let entry = FileSystem.entry(of: handle), entry.kind == .file, entry.nameCount <= 1
    else {
      systemClose(handle)
      throw FileFailure(
        path: path,
        reason: "is a hard link, so another name leads to the same file; move it elsewhere"
      )
    }
    identity = entry.identity
    length = entry.size
  }

  /// Opens a file and truncates it to a length; it is created if it does not exist.
  convenience init(_ name: String, in folder: Folder, length: Int) throws(FileFailure) {
    try self.init(name, in: folder)
    try cut(to: length)
  }

  /// Removes what follows a length, which is at most the file's own.
  func cut(to length: Int) throws(FileFailure) {
    guard ftruncate(handle, off_t(length)) == 0 else { throw .current(path) }
    self.length = length
  }

  deinit { if handle >= 0 { systemClose(handle) } }

  /// Writes at the end.
  func append(_ bytes: [UInt8]) throws(FileFailure) {
    guard !bytes.isEmpty else { return }
    try FileSystem.write(bytes, to: handle, path)
    length += bytes.count
  }

  /// Waits until what was written is on the disk.
  func sync() throws(FileFailure) { try FileSystem.sync(handle, path) }

  /// Closes the file, which takes nothing more; only now do some file systems say that they are full.
  func close() throws(FileFailure) {
    guard handle >= 0 else { return }
    let handle = handle
    self.handle = -1
    try FileSystem.finish(handle, path)
  }

  /// How long the file is on the disk: more than ``length`` if somebody else has written to it.
  var lengthOnDisk: Int { FileSystem.entry(of: handle)?.size ?? 0 }

  /// Keeps other runs of the program from the file until this one closes it or ends, however it ends.
  func lock() -> Lock {
    while flock(handle, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      return errno == EWOULDBLOCK ? .taken : .unsupported
    }
    return .held
  }
}

/// The C library's `close` under a name that the method above does not hide.
private func systemClose(_ handle: Int32) { close(handle) }
