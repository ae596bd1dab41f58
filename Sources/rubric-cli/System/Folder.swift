private import CSystem

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// An open folder; a class, because it is one open thing.
///
/// Names are looked up in the folder itself and never followed if they are links. So whoever replaces the folder,
/// one above it, or a file in it by a link while a run goes on cannot lead the run to other files.
final class Folder {
  /// What messages call it.
  let path: String
  private let handle: Int32
  private var subfolders: [String: Folder] = [:]

  /// Opens a folder that a user named, following links.
  init(_ path: String) throws(FileFailure) {
    handle = openFolder(path)
    guard handle >= 0 else { throw .current(path) }
    self.path = path
  }

  /// Opens a folder inside another one.
  ///
  /// - Throws: ``FileFailure`` if it is a link or not a folder.
  init(_ name: String, in parent: Folder) throws(FileFailure) {
    let path = parent.path(of: name)
    if let entry = parent.entry(name), entry.kind != .folder {
      let kind = entry.kind == .link ? "a link, which is never followed here" : "not a folder"
      throw FileFailure(
        path: path,
        reason: "is \(kind); move it elsewhere, or choose another folder"
      )
    }
    handle = try parent.open(name, O_RDONLY | O_DIRECTORY)
    self.path = path
  }

  deinit { close(handle) }

  /// Where a file of it or of one of its folders is.
  ///
  /// - Parameters:
  ///   - name: Such as `summary.csv` or `reports/a.html`.
  ///   - isMaking: Whether a folder that is missing is made.
  /// - Returns: The folder that the file is in, and its name there; `nil` if the folder is missing.
  /// - Throws: ``FileFailure`` if the folder cannot be made or opened.
  func place(
    of name: String,
    isMaking: Bool = false
  ) throws(FileFailure) -> (folder: Folder, name: String)? {
    let steps = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard steps.count == 2 else { return (self, name) }
    if let known = subfolders[steps[0]] { return (known, steps[1]) }
    if isMaking { _ = try make(steps[0]) } else if entry(steps[0]) == nil { return nil }
    let subfolder = try Folder(steps[0], in: self)
    subfolders[steps[0]] = subfolder
    return (subfolder, steps[1])
  }

  /// The path of a file in it, for messages.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Opens a file of it.
  ///
  /// - Parameters:
  ///   - name: The file; a link is not followed.
  ///   - flags: As the C library has them.
  /// - Returns: The open file, which the caller closes.
  /// - Throws: ``FileFailure`` if it cannot be opened.
  func open(_ name: String, _ flags: Int32) throws(FileFailure) -> Int32 {
    let handle = unsafe openat(
      self.handle,
      name.fileNameBytes,
      flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK,
      0o666
    )
    guard handle >= 0 else {
      guard errno == ELOOP else { throw .current(path(of: name)) }
      throw FileFailure(
        path: path(of: name),
        reason: "is a link, which is never followed here; move it elsewhere"
      )
    }
    return handle
  }

  /// What a name stands for; `nil` if there is no such name.
  func entry(_ name: String) -> FileEntry? {
    var status = stat()
    let result = unsafe fstatat(handle, name.fileNameBytes, &status, AT_SYMLINK_NOFOLLOW)
    return result == 0 ? FileEntry(status) : nil
  }

  /// All names in it, sorted, hidden ones too.
  func names() throws(FileFailure) -> [String] {
    let list = unsafe openat(handle, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard list >= 0, let stream = unsafe fdopendir(list) else { throw .current(path) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { field in
        unsafe String(fileName: Array(field.prefix { $0 != 0 }))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder in it.
  ///
  /// - Returns: Whether it was made; `false` if the name is taken.
  func make(_ name: String) throws(FileFailure) -> Bool {
    if unsafe mkdirat(handle, name.fileNameBytes, 0o777) == 0 { return true }
    guard errno == EEXIST else { throw .current(path(of: name)) }
    return false
  }

  /// Gives a file another name in one step, in this folder or another one; a file that has the name is replaced.
  func move(_ name: String, to other: Folder, as target: String) throws(FileFailure) {
    guard
      unsafe renameat(handle, name.fileNameBytes, other.handle, target.fileNameBytes) == 0
    else { throw .current(other.path(of: target)) }
  }

  /// Removes a file's name, if it is there; a folder is never removed.
  func remove(_ name: String) throws(FileFailure) {
    guard unsafe unlinkat(handle, name.fileNameBytes, 0) == 0 || errno == ENOENT else {
      throw .current(path(of: name))
    }
  }

  /// Removes a folder in it.
  ///
  /// - Returns: Whether it is gone; `false` if something is left in it.
  func removeFolder(_ name: String) throws(FileFailure) -> Bool {
    if unsafe unlinkat(handle, name.fileNameBytes, AT_REMOVEDIR) == 0 { return true }
    if errno == ENOENT { return true }
    guard errno == ENOTEMPTY || errno == EEXIST || errno == EBUSY else {
      throw .current(path(of: name))
    }
    return false
  }

  /// Waits until the names in it and in the folders of it that were used are on the disk.
  func sync() throws(FileFailure) {
    for subfolder in subfolders.values { try subfolder.sync() }
    try FileSystem.sync(handle, path)
  }

  /// Waits until everything on its file system is on the disk.
  ///
  /// - Returns: `false` if the system has no such call, so that each file needs one of its own.
  func syncFileSystem() throws(FileFailure) -> Bool {
    let result = rubric_sync_file_system(handle)
    guard result >= 0 else { throw .current(path) }
    return result == 0
  }
}

/// The C library's `open` under a name that the method above does not hide.
private func openFolder(_ path: String) -> Int32 {
  unsafe open(path.fileNameBytes, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
}
