#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What there is at a path.
extension FileSystem {
  /// Whether two paths lead to the same file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard let one = identity(one) else { return false }
    return one == identity(other)
  }

  /// Which file a path leads to; `nil` for standard input and where there is none.
  static func identity(_ path: String) -> FileIdentity? {
    path == "-" ? nil : status(of: path).map { FileEntry($0).identity }
  }

  static func exists(_ path: String) -> Bool { unsafe access(path.fileNameBytes, F_OK) == 0 }
  static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }
  static func isRegular(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  private static func mode(of path: String) -> mode_t? {
    status(of: path).map { $0.st_mode & S_IFMT }
  }

  /// The permissions of an existing file.
  static func permissions(of path: String) -> mode_t? {
    status(of: path).map { $0.st_mode & 0o777 }
  }

  /// What a path names itself: a link, not what it leads to.
  static func entry(_ path: String) -> FileEntry? {
    var status = stat()
    return unsafe lstat(path.fileNameBytes, &status) == 0 ? FileEntry(status) : nil
  }

  /// What an open file is.
  static func entry(of handle: Int32) -> FileEntry? {
    var status = stat()
    return unsafe fstat(handle, &status) == 0 ? FileEntry(status) : nil
  }

  /// How long a file is and when it was last changed; `nil` if it does not exist.
  ///
  /// Two times, because a program can reset that of the content, but not that of the file's entry.
  static func stamp(of path: String) -> (size: Int, change: String)? {
    status(of: path).map { status in
      #if canImport(Darwin)
        let times = [status.st_mtimespec, status.st_ctimespec]
      #else
        let times = [status.st_mtim, status.st_ctim]
      #endif
      let change = times.map { "\($0.tv_sec).\($0.tv_nsec)" }.joined(separator: " ")
      return (Int(status.st_size), change)
    }
  }

  /// How many bytes a regular file has; `nil` for standard input, a pipe and what does not exist.
  static func size(of path: String) -> Int? {
    guard path != "-", let status = status(of: path), status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path.fileNameBytes, &status) == 0 ? status : nil
  }

  /// The file that a path leads to, following any links, so that a link to a file stays a link.
  static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path.fileNameBytes, nil) else { return path }
    defer { unsafe free(real) }
    let bytes = unsafe UnsafeBufferPointer(start: real, count: strlen(real))
    return String(fileName: unsafe bytes.map { UInt8(bitPattern: $0) })
  }
}

extension FileEntry {
  /// - Parameter status: What the C library says of it.
  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino)
    )
    size = Int(status.st_size)
    nameCount = Int(status.st_nlink)
  }
}
