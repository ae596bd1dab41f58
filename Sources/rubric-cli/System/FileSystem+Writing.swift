#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// One result, written as a whole.
extension FileSystem {
  /// Writes a file completely or not at all: under a temporary name next to it, to the disk, then renamed.
  ///
  /// After a power failure the file holds its old content or the new one, because the bytes are on the disk before
  /// they get the name.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: Where it goes, following any links.
  ///   - isNew: Whether a file that already exists is an error.
  /// - Throws: ``FileFailure`` if it cannot be written, or this run read it; no incomplete file is left.
  static func write(_ bytes: [UInt8], to path: String, isNew: Bool = false) throws(FileFailure) {
    let target = resolved(path)
    if let identity = identity(target), FilesRead.contains(identity) {
      throw FileFailure(
        path: path,
        reason: "was read by this run and will not be overwritten; name another file"
      )
    }
    if !isNew, exists(target), !isRegular(target) {
      // A device or a pipe cannot be replaced, only written to.
      let handle = unsafe open(target.fileNameBytes, O_WRONLY | O_CLOEXEC)
      guard handle >= 0 else { throw .current(path) }
      defer { close(handle) }
      return try write(bytes, to: handle, path)
    }
    let folder = folder(of: target)
    let beside = try writeBeside(bytes, target, in: folder, path)
    if isNew {
      try giveNewName(target, to: beside, bytes, path)
    } else if unsafe rename(beside.fileNameBytes, target.fileNameBytes) != 0 {
      let failure = FileFailure.current(path)
      unsafe unlink(beside.fileNameBytes)
      throw failure
    }
    try? Folder(folder).sync()
  }

  /// Writes a file that must not exist yet, without waiting for the disk; if that fails, there is none.
  static func writeNew(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let name = path.fileNameBytes
    let handle = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard handle >= 0 else { throw .current(path) }
    do throws(FileFailure) {
      defer { close(handle) }
      try write(bytes, to: handle, path)
    } catch {
      unsafe unlink(name)
      throw error
    }
  }

  /// The folder that a file is in.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Writes the content of a file under a temporary name in its folder, and to the disk.
  ///
  /// - Returns: The temporary file.
  private static func writeBeside(
    _ bytes: [UInt8],
    _ target: String,
    in folder: String,
    _ path: String
  ) throws(FileFailure) -> String {
    var template = "\(folder)/.rubric-XXXXXX".fileNameBytes
    let handle = unsafe mkstemp(&template)
    guard handle >= 0 else { throw .current(path) }
    let beside = String(fileName: template.dropLast().map { UInt8(bitPattern: $0) })
    do throws(FileFailure) {
      let mask = umask(0)
      umask(mask)
      fchmod(handle, permissions(of: target) ?? 0o666 & ~mask)
      do throws(FileFailure) {
        try write(bytes, to: handle, path)
        try sync(handle, path)
      } catch {
        close(handle)
        throw error
      }
      try finish(handle, path)
    } catch {
      unsafe unlink(beside.fileNameBytes)
      throw error
    }
    return beside
  }

  /// Gives a temporary file a name that must not exist yet.
  private static func giveNewName(
    _ target: String,
    to beside: String,
    _ bytes: [UInt8],
    _ path: String
  ) throws(FileFailure) {
    defer { unsafe unlink(beside.fileNameBytes) }
    // A link, unlike a rename, refuses to replace a file.
    guard unsafe link(beside.fileNameBytes, target.fileNameBytes) != 0 else { return }
    guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK else {
      throw .current(path)
    }
    // A file system without hard links, as on a memory stick.
    try writeNew(bytes, to: target)
  }

  /// Waits until an open file is on the disk.
  ///
  /// - Throws: ``FileFailure`` if the disk failed or is full; a file system that cannot wait is no failure.
  static func sync(_ handle: Int32, _ path: String) throws(FileFailure) {
    while fsync(handle) != 0 {
      if errno == EINTR { continue }
      if errno == EINVAL || errno == ENOTSUP || errno == ENOSYS || errno == EROFS { return }
      throw .current(path)
    }
  }

  /// Closes a file that was written: only now do some file systems, such as NFS, say that the disk is full.
  static func finish(_ handle: Int32, _ path: String) throws(FileFailure) {
    guard close(handle) == 0 || errno == EINTR else { throw .current(path) }
  }
}
