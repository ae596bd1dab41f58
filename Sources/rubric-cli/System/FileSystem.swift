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
    let reason = unsafe String(cString: strerror(errno)).lowercased()
    return errno == ENOENT ? .missing(path) : FileFailure(path: path, reason: reason)
  }

  /// Nothing is there.
  static func missing(_ path: String) -> FileFailure {
    let isLink = FileSystem.entry(path)?.kind == .link
    return FileFailure(
      path: path,
      reason: isLink ? "is a link to a file that does not exist" : "no such file or directory"
    )
  }

  /// The failure as it is printed.
  var message: String { "rubric: \(path.shownFileName): \(reason)" }
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
    try read(try openToRead(path), limit: limit, path)
  }

  /// The first bytes of a file, to see what it is; that alone does not make it a file that the run read.
  ///
  /// - Parameters:
  ///   - path: A file.
  ///   - length: Reading stops soon after this many bytes.
  /// - Returns: The bytes.
  /// - Throws: ``FileFailure`` if the file cannot be read.
  static func peek(_ path: String, length: Int) throws(FileFailure) -> [UInt8] {
    let handle = unsafe open(path.fileNameBytes, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw .current(path) }
    return try read(handle, limit: length, path)
  }

  private static func read(
    _ handle: Int32,
    limit: Int,
    _ path: String
  ) throws(FileFailure) -> [UInt8] {
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

  /// Opens a file, or standard input for `-`, and notes that it was read.
  static func openToRead(_ path: String) throws(FileFailure) -> Int32 {
    let handle = path == "-" ? STDIN_FILENO : unsafe open(path.fileNameBytes, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw .current(path) }
    FilesRead.add(entry(of: handle))
    return handle
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

  /// Whether a stream goes to a terminal: 1 for standard output, 2 for standard error.
  static func isTerminal(_ handle: Int32) -> Bool { isatty(handle) == 1 }

  /// An environment variable, if it is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: value, count: strlen(value))
    let text = String(fileName: unsafe bytes.map { UInt8(bitPattern: $0) })
    return text.isEmpty ? nil : text
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
