#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// An input that is read piece by piece, so that its size does not matter; a class, because it is one open
/// file.
final class PieceReader {
  private let path: String
  private let handle: Int32
  private var buffer: [UInt8]

  /// - Parameters:
  ///   - path: A file, or `-` for standard input.
  ///   - length: The longest piece.
  /// - Throws: ``FileFailure`` if it cannot be opened.
  init(_ path: String, length: Int) throws(FileFailure) {
    handle = try FileSystem.openToRead(path)
    self.path = path
    buffer = Array(repeating: 0, count: length)
  }

  /// - Parameters:
  ///   - name: A file of a folder; a link is not followed.
  ///   - folder: The folder.
  ///   - length: The longest piece.
  /// - Throws: ``FileFailure`` if it cannot be opened.
  init(_ name: String, in folder: Folder, length: Int) throws(FileFailure) {
    handle = try folder.open(name, O_RDONLY)
    path = folder.path(of: name)
    buffer = Array(repeating: 0, count: length)
  }

  deinit { if handle != STDIN_FILENO { close(handle) } }

  /// The bytes available now, waiting for at least one.
  ///
  /// - Returns: Nothing at the end of the input.
  /// - Throws: ``FileFailure`` if it cannot be read.
  func next() throws(FileFailure) -> ArraySlice<UInt8> {
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe FileSystem.systemRead(handle, $0) }
    guard count >= 0 else { throw .current(path) }
    return buffer[..<count]
  }

  /// A whole piece, however slowly it comes; only the last one is shorter.
  ///
  /// - Returns: Nothing at the end of the input.
  /// - Throws: ``FileFailure`` if it cannot be read.
  func nextWhole() throws(FileFailure) -> ArraySlice<UInt8> {
    var filled = 0
    while filled < buffer.count {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe FileSystem.systemRead(handle, .init(rebasing: $0[filled...]))
      }
      guard count >= 0 else { throw .current(path) }
      guard count > 0 else { break }
      filled += count
    }
    return buffer[..<filled]
  }

  /// Whether there is something to read without waiting; also true at the end.
  var isReady: Bool {
    var poll = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
    return unsafe readiness(&poll) > 0
  }
}

/// The C library's `poll` of one file, without waiting.
private func readiness(_ file: UnsafeMutablePointer<pollfd>) -> Int32 { unsafe poll(file, 1, 0) }
