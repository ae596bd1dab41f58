import Rubric

/// Some whole lines of a stream.
struct LinePortion: Sendable {
  /// The lines, one after the other, each but perhaps the last with its line feed.
  let bytes: [UInt8]
  /// The number of the first one, counted from 1.
  let firstLine: Int
}

/// Cuts a stream into portions of whole lines, as they come.
struct LineSource {
  /// What can be had at once.
  enum Supply {
    case portion(LinePortion)
    /// The next line has not come as a whole.
    case nothingYet
    case end
  }

  /// A few lines' worth: an answer may be a hundred times as long as a short line.
  private static let pieceLength = 1 << 15

  private let reader: PieceReader
  /// What has come of the next line.
  private var buffer: [UInt8] = []
  /// Whether the rest of a line is passed over that is longer than any assessment.
  private var isTooLong = false
  private var line = 1
  private var isAtEnd = false

  init() throws(FileFailure) { reader = try PieceReader("-", length: Self.pieceLength) }

  /// Whether the next call does not wait.
  var isReady: Bool { isAtEnd || reader.isReady }

  /// Reads once, and gives out the lines that are whole.
  mutating func next() throws(FileFailure) -> Supply {
    guard !isAtEnd else { return .end }
    let piece = try reader.next()
    isAtEnd = piece.isEmpty
    let end = piece.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    if let end {
      let whole = piece[..<end]
      if isTooLong {
        // What was kept of the long line ends here.
        let rest = whole.firstIndex(of: UInt8(ascii: "\n")) ?? whole.endIndex
        buffer += whole[rest...]
        isTooLong = false
      } else {
        buffer += whole
      }
      let portion = LinePortion(bytes: buffer, firstLine: line)
      line += buffer.count { $0 == UInt8(ascii: "\n") }
      buffer = Array(piece[end...])
      return .portion(portion)
    }
    if isAtEnd, !buffer.isEmpty { return .portion(LinePortion(bytes: buffer, firstLine: line)) }
    if isAtEnd { return .end }
    // One byte more than is read is enough to see that the line is too long.
    let room = SourceText.byteLimit + 1 - buffer.count
    if piece.count > room { isTooLong = true }
    buffer += piece.prefix(max(0, room))
    return .nothingYet
  }
}
