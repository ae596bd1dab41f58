/// The bytes of one file under its name, checked once, with the way from a byte to its line.
///
/// Checking never throws: what cannot be read is kept as ``fault``, and the bytes before it stay
/// readable, so that a reader can still report every other problem that stands before the fault.
public struct SourceText: Sendable, Hashable {
  /// The file's name as the user gave it, for diagnostics.
  public let name: String
  /// The readable bytes: valid UTF-8 without byte-order mark or control characters.
  let bytes: [UInt8]
  /// Why reading stops after ``bytes``; `nil` when the whole file is readable.
  let fault: Diagnostic?
  /// Whether every byte is one character.
  let isASCII: Bool
  /// Whether U+0085, U+2028 or U+2029 occur, which YAML 1.1 takes for line ends and we do not.
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
  public init(_ file: [UInt8], name: String) {
    self.name = name
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let refusal = Diagnostic.wholeFileFault(of: file, name: name) {
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
        let lineStart = readable.startOfLine(before: readable.count)
        let place = Diagnostic.Place(
          file: name,
          line: readable.lineBreakCount + 1,
          column: readable.characterCount(in: lineStart..<readable.count) + 1,
          excerpt: String(decoding: readable[lineStart...], as: UTF8.self)
        )
        return Diagnostic(fault.id, at: place, fault.words)
      }
    }
  }

  /// A text that a test or a caller holds as a string.
  public init(_ text: String, name: String) { self.init(Array(text.utf8), name: name) }

  /// Where a node or token stands, as an editor shows it.
  ///
  /// - Parameters:
  ///   - offset: Byte offset into ``bytes``.
  ///   - line: Line counted from 0.
  ///   - column: Unicode scalars between the start of the line and the place.
  func place(offset: Int, line: Int, column: Int) -> Diagnostic.Place {
    var lineStart = min(offset, bytes.count)
    for _ in 0..<column where lineStart > 0 {
      lineStart -= 1
      while lineStart > 0, bytes[lineStart].isContinuation { lineStart -= 1 }
    }
    let lineEnd = bytes[lineStart...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
    return Diagnostic.Place(
      file: name,
      line: line + 1,
      column: bytes.characterCount(in: lineStart..<min(offset, bytes.count)) + 1,
      excerpt: String(decoding: bytes[lineStart..<(lineEnd ?? bytes.count)], as: UTF8.self)
    )
  }

  /// The first place of the file, for problems that concern the whole of it.
  var start: Diagnostic.Place { place(offset: 0, line: 0, column: 0) }
}

extension [UInt8] {
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
