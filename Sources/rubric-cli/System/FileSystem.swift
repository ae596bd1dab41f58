#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// A file or folder that could not be read or written, and why.
struct FileFailure: Error {
  let path: String
  let reason: String
  /// Whether the file does not contain what was written, so that trying again does not help.
  var isDamage = false

  /// The failure that the C library has just reported.
  static func current(_ path: String) -> FileFailure {
    unsafe FileFailure(path: path, reason: String(cString: strerror(errno)).lowercased())
  }
}

/// The few things that the program needs from the file system.
enum FileSystem {
  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: A file, or `-`.
  ///   - limit: Reading stops soon after this many bytes; the caller can tell that there were more.
  /// - Returns: The bytes.
  /// - Throws: ``FileFailure`` if the file cannot be read.
  static func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let handle = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY)
    guard handle >= 0 else { throw .current(path) }
    defer { if path != "-" { close(handle) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16 - 1) + 1)
    while bytes.count <= limit {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe systemRead(handle, $0) }
      guard count >= 0 else { throw .current(path) }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes a file completely or not at all: under a temporary name next to it first, then renamed.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: Where it goes, following any links.
  ///   - isNew: Whether a file that already exists is an error.
  /// - Throws: ``FileFailure`` if it cannot be written; no incomplete file is left.
  static func write(_ bytes: [UInt8], to path: String, isNew: Bool = false) throws(FileFailure) {
    let target = resolved(path)
    if !isNew, exists(target), !isRegular(target) {
      // A device or a pipe cannot be replaced, only written to.
      let handle = unsafe open(target, O_WRONLY)
      guard handle >= 0 else { throw .current(path) }
      defer { close(handle) }
      return try write(bytes, to: handle, path)
    }
    let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    var template = Array((target[..<slash] + ".rubric-XXXXXX").utf8CString)
    let handle = unsafe mkstemp(&template)
    guard handle >= 0 else { throw .current(path) }
    let beside = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(FileFailure) {
      defer { close(handle) }
      let mask = umask(0)
      umask(mask)
      fchmod(handle, permissions(of: target) ?? 0o666 & ~mask)
      try write(bytes, to: handle, path)
    } catch {
      unsafe unlink(beside)
      throw error
    }
    // A link refuses to replace a file; a rename replaces it in one step.
    let result = isNew ? unsafe link(beside, target) : unsafe rename(beside, target)
    let failure = result == 0 ? nil : FileFailure.current(path)
    if isNew || result != 0 { unsafe unlink(beside) }
    if let failure { throw failure }
  }

  /// Writes to standard output.
  static func print(_ text: String) throws(FileFailure) { try print(Array(text.utf8)) }

  /// Writes to standard output.
  static func print(_ bytes: [UInt8]) throws(FileFailure) {
    try write(bytes, to: STDOUT_FILENO, "standard output")
  }

  /// Writes to standard error without a line end.
  static func printError(_ text: String) throws(FileFailure) {
    try write(Array(text.utf8), to: STDERR_FILENO, "standard error")
  }

  /// Writes to standard error; if even that fails, there is nothing left to say.
  static func complain(_ text: String) {
    try? write(Array((text + "\n").utf8), to: STDERR_FILENO, "standard error")
  }

  /// Makes a folder, with those above it.
  static func makeFolder(_ path: String) throws(FileFailure) {
    guard !isFolder(path) else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .current(path) }
  }

  /// The names in a folder, sorted by their bytes, without those that begin with a point.
  static func names(in folder: String) throws(FileFailure) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw .current(folder) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { field in
        unsafe String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether two paths lead to the same file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard one != "-", let one = status(of: one), let other = status(of: other) else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
  static func isFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }
  static func isRegular(_ path: String) -> Bool { mode(of: path) == S_IFREG }

  private static func mode(of path: String) -> mode_t? {
    status(of: path).map { $0.st_mode & S_IFMT }
  }

  /// The permissions of an existing file.
  private static func permissions(of path: String) -> mode_t? {
    status(of: path).map { $0.st_mode & 0o777 }
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
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  /// Whether a stream goes to a terminal: 1 for standard output, 2 for standard error.
  static func isTerminal(_ handle: Int32) -> Bool { isatty(handle) == 1 }

  /// An environment variable, if it is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The file that a path leads to, following any links, so that a link to a file stays a link.
  static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Reads at most a buffer's length, and tries again if a signal interrupts.
  static func systemRead(_ handle: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = unsafe readBytes(handle, buffer.baseAddress, buffer.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }

  /// Writes all of some bytes to an open file.
  ///
  /// - Parameters:
  ///   - bytes: What is written.
  ///   - handle: The open file.
  ///   - path: Its name, for the failure.
  /// - Throws: ``FileFailure`` if not all could be written.
  static func write(
    _ bytes: [UInt8],
    to handle: Int32,
    _ path: String
  ) throws(FileFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe writeBytes(handle, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .current(path) }
      rest.removeFirst(count)
    }
  }
}

/// The C library's `read` under a name that the method above does not hide.
private func readBytes(_ handle: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(handle, bytes, count)
}

/// The C library's `write` under a name that the method above does not hide.
private func writeBytes(_ handle: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(handle, bytes, count)
}
