import Rubric

/// Cuts the inputs of a batch into portions, always the same ones.
struct PortionSource {
  private let inputs: [BatchInput]
  private let reader: AssessmentReader
  private var index = 0
  /// The table that is being read.
  private var table: OpenTable?

  /// - Parameters:
  ///   - inputs: In the order of results.
  ///   - reader: Reads assessments against the framework of the batch.
  init(_ inputs: [BatchInput], reader: AssessmentReader) {
    self.inputs = inputs
    self.reader = reader
  }

  /// Looks at the beginning of each table, so that one that cannot be read at all ends a run before it begins.
  ///
  /// - Throws: `InvalidDocument` with what is wrong, or ``FileFailure``.
  func check() throws {
    for (index, input) in inputs.enumerated() where input.kind == .table {
      var table = try OpenTable(input, at: index, reader: reader)
      while !table.hasRows, try table.next() != nil {}
    }
  }

  /// The next portion; `nil` after the last.
  ///
  /// - Throws: `InvalidDocument` where nothing can be made of a table, ``FileFailure`` where it cannot be read.
  mutating func next() throws -> BatchPortion? {
    while index < inputs.count {
      if let portion = try table?.next() { return portion }
      if table != nil {
        table = nil
        index += 1
        continue
      }
      switch inputs[index].kind {
      case .assessment: return files()
      case .table: table = try OpenTable(inputs[index], at: index, reader: reader)
      case .stream:
        let pieces = try PieceReader(inputs[index].path, length: OpenTable.pieceLength)
        let head = try pieces.nextWhole()
        guard BatchInput.Kind(head: head) == .table else {
          index += 1
          return .bytes(
            Array(head) + (try pieces.rest(limit: SourceText.byteLimit)),
            name: inputs[index - 1].name,
            input: index - 1
          )
        }
        table = OpenTable(inputs[index], at: index, reader: reader, pieces: pieces, head: head)
      }
    }
    return nil
  }

  /// The assessment files that come next.
  private mutating func files() -> BatchPortion {
    let limit = min(inputs.count, index + BatchPortion.fileCount)
    let end = inputs[index..<limit].firstIndex { $0.kind != .assessment } ?? limit
    defer { index = end }
    return .files(inputs[index..<end])
  }
}

/// A table of which blocks are taken one by one.
private struct OpenTable {
  static let pieceLength = 1 << 18

  private let input: BatchInput
  private let index: Int
  private let reader: AssessmentReader
  private let pieces: PieceReader
  private var splitter: TableSplitter
  private var columns: AssessmentTable?
  private var blocks: ArraySlice<TableBlock> = []
  /// Bytes that were read since the last block.
  private var length = 0
  private var isAtEnd = false
  private var isFaultTold = false
  /// Whether a row has come that is not blank.
  private(set) var hasRows = false

  init(_ input: BatchInput, at index: Int, reader: AssessmentReader) throws {
    let pieces = try PieceReader(input.path, length: Self.pieceLength)
    self.init(input, at: index, reader: reader, pieces: pieces, head: [])
  }

  init(
    _ input: BatchInput,
    at index: Int,
    reader: AssessmentReader,
    pieces: PieceReader,
    head: ArraySlice<UInt8>
  ) {
    self.input = input
    self.index = index
    self.reader = reader
    self.pieces = pieces
    splitter = TableSplitter(file: input.name)
    blocks = splitter.push(head)[...]
    length = head.count
  }

  /// The next rows; `nil` after the last.
  mutating func next() throws -> BatchPortion? {
    while blocks.isEmpty, !isAtEnd {
      let piece = try pieces.nextWhole()
      length += piece.count
      isAtEnd = piece.isEmpty || splitter.fault != nil
      blocks = isAtEnd ? (splitter.finish().map { [$0] } ?? []) : splitter.push(piece)[...]
    }
    if let block = blocks.popFirst() {
      let columns = try readColumns()
      if !hasRows {
        var rows = columns.rows(of: block)
        hasRows = rows.next() != nil
      }
      defer { length = 0 }
      return .rows(block, columns, input: index, length: length)
    }
    if let fault = splitter.fault, !isFaultTold {
      isFaultTold = true
      // Where not even a header can be read, there is nothing to go on with.
      guard hasRows else { throw InvalidDocument(diagnostics: [fault]) }
      return .fault(fault, input: index)
    }
    guard !hasRows else { return nil }
    _ = try readColumns()
    throw InvalidDocument(diagnostics: [.withoutRows(input.name)])
  }

  private mutating func readColumns() throws -> AssessmentTable {
    if let columns { return columns }
    guard let header = splitter.header else {
      throw InvalidDocument(diagnostics: splitter.fault.map { [$0] } ?? [.withoutRows(input.name)])
    }
    let made = try AssessmentTable(header, reader: reader)
    columns = made
    return made
  }
}
