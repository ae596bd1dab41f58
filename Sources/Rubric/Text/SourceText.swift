/// The bytes of one file under its name, checked once, with a mapping from each byte to its line.
///
/// Checking never throws: what cannot be read is noted, and the bytes before it remain
/// readable, so that a reader can still report every other problem that is before the fault.
public struct SourceText: Sendable, Hashable {
  /// The file's name as the user gave it, for diagnostics.
  public let name: String
  /// The number of the first line: 1, or the line of the text in a file with one text per line.
  let firstLine: Int
  /// The readable bytes: valid UTF-8 without byte-order mark or control characters.
  let bytes: [UInt8]
  /// Why reading stops after ``bytes``; `nil` when the whole file is readable.
  let fault: Diagnostic?
  /// Whether every byte is one character.
  let isASCII: Bool
  /// Whether U+0085, U+2028 or U+2029 occur, which YAML 1.1 treats as line endings and we do not.
  let holdsForeignBreaks: Bool

  /// The largest file that is read, in bytes.
  ///
  /// A filled-in form of 84 indicators with three years of metrics is under 100 KB; the limit keeps
  /// a wrong file (a video, a disk image) from being read into memory.
  public static let byteLimit = 8 << 20

  /// Checks the bytes of a file.
  ///
  /// - Parameters:
  ///   - file: The whole file, of any content; over ``byteLimit`` bytes, nothing of it is readable.
  ///   - name: The file's name as the user gave it.
  ///   - firstLine: The number of its first line.
  public init(_ file: [UInt8], name: String, firstLine: Int = 1) {
    (self.name, self.firstLine) = (name, firstLine)
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let refusal = Diagnostic.wholeFileFault(of: file, name: name, line: firstLine) {
      (bytes, fault, holdsForeignBreaks, isASCII) = ([], refusal, false, true)
    } else if file.holdsOnlyPlainBytes {
      (bytes, fault, holdsForeignBreaks, isASCII) = (file, nil, false, true)
    } else {
      let scan = ByteScan(file.span.extracting(start...))
      let readable = Array(file[start..<(start + scan.readableCount)])
      bytes = readable
      holdsForeignBreaks = scan.holdsForeignBreaks
      isASCII = readable.allSatisfy { $0 < 0x80 }
      fault = scan.fault.map { fault in
        let place = readable.endPlace(firstLine: firstLine, file: name)
        return Diagnostic(fault.id, at: place, fault.words)
      }
    }
  }

  /// Text that a test or a caller has as a string.
  public init(_ text: String, name: String) { self.init(Array(text.utf8), name: name) }

  /// Where a node or token is, as an editor shows it.
  ///
  /// - Parameters:
  ///   - offset: Byte offset into ``bytes``.
  ///   - line: Line counted from 0.
  ///   - column: Unicode scalars between the start of the line and the place.
  /// - Returns: The place, its column in characters.
  func place(offset: Int, line: Int, column: Int) -> Diagnostic.Place {
    bytes.place(offset: offset, line: firstLine - 1 + line, column: column, file: name)
  }

  /// The place after the last character.
  var end: Diagnostic.Place { bytes.endPlace(firstLine: firstLine, file: name) }

  /// The first place of the file, for problems that concern the whole of it.
  var start: Diagnostic.Place { place(offset: 0, line: 0, column: 0) }
}

extension [UInt8] {
  /// Columns up to which a line is walked back to its start, so that accents are counted with their base.
  ///
  /// A machine's file may be one line of megabytes with a problem at every word; beyond this column,
  /// scalars stand for characters, and only a piece of the line is kept.
  private static var exactColumns: Int { 1_000 }
  /// Bytes of a very long line that are kept on each side of a place.
  private static var pieceLength: Int { 240 }

  /// The place of a byte of valid UTF-8: line counted from 0, column in scalars from the line's start.
  func place(
    offset: Int,
    line: Int,
    column: Int,
    file: String
  ) -> Diagnostic.Place {
    let offset = Swift.min(offset, count)
    let isExact = column <= Self.exactColumns
    var start = offset
    for _ in 0..<(isExact ? column : Self.pieceLength) where start > 0 {
      start -= 1
      while start > 0, self[start].isContinuation { start -= 1 }
    }
    var end = Swift.min(count, offset + (isExact ? Self.exactColumns : Self.pieceLength))
    while end < count, end > offset, self[end].isContinuation { end -= 1 }
    end = self[offset..<end].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? end
    let lead = characterCount(in: start..<offset)
    var place = Diagnostic.Place(
      file: file,
      line: line + 1,
      column: (isExact ? lead : column) + 1,
      excerpt: String(decoding: self[start..<end], as: UTF8.self)
    )
    place.excerptStart = place.column - lead
    return place
  }

  fileprivate func endPlace(firstLine: Int, file: String) -> Diagnostic.Place {
    let lineStart = startOfLine(before: count)
    return place(
      offset: count,
      line: firstLine - 1 + lineBreakCount,
      column: self[lineStart...].count { !$0.isContinuation },
      file: file
    )
  }

  /// Lines that end in LF, CR LF or CR.
  fileprivate var lineBreakCount: Int {
    indices.count { index in
      self[index] == .lineFeed
        || self[index] == .carriageReturn && !(index + 1 < count && self[index + 1] == .lineFeed)
    }
  }

  fileprivate func startOfLine(before end: Int) -> Int {
    let lineBreak = self[..<end].lastIndex { $0 == .lineFeed || $0 == .carriageReturn }
    return lineBreak.map { $0 + 1 } ?? 0
  }

  /// Characters as a reader counts them: an accent or a joined emoji is one with its base.
  fileprivate func characterCount(in range: Range<Int>) -> Int {
    String(decoding: self[range], as: UTF8.self).count
  }
}
