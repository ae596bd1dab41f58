import Rubric

/// An input whose portions are taken one by one, in memory that does not grow.
struct OpenInput {
  /// Bytes of a piece: as many as a block of a table has.
  private static let pieceLength = TableSplitter.blockLength

  private let pieces: PieceReader
  private var source: DistrictSource
  private var portions: ArraySlice<DistrictPortion> = []
  private var isAtEnd = false
  /// Bytes that were read since the last portion but one.
  private(set) var length = 0

  /// - Parameters:
  ///   - file: What is read.
  ///   - reader: Reads assessments against the framework that they answer.
  /// - Throws: ``FileFailure`` if it cannot be opened.
  init(_ file: InputFile, reader: AssessmentReader) throws(FileFailure) {
    // A form is small, and there may be thousands of them.
    let size = max(1 << 12, FileSystem.size(of: file.path) ?? Self.pieceLength) + 1
    pieces = try PieceReader(file.path, length: min(size, Self.pieceLength))
    source = DistrictSource(file.name, reader: reader)
  }

  /// The next portion; `nil` after the last.
  ///
  /// - Throws: ``FileFailure`` if the input cannot be read.
  mutating func next() throws(FileFailure) -> DistrictPortion? {
    length = 0
    while portions.isEmpty, !isAtEnd {
      let piece = try pieces.nextWhole()
      length += piece.count
      portions = source.push(piece)[...]
      guard piece.isEmpty || source.isOver else { continue }
      isAtEnd = true
      portions += source.finish()
    }
    return portions.popFirst()
  }
}
