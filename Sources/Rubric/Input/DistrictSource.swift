/// Turns the bytes of one input, however they arrive, into portions of districts, in memory that does not grow.
///
/// What the input contains is recognized by its first bytes: a form, or one district per line or per row. A form is
/// kept whole until its end, up to the largest size that is read.
package struct DistrictSource: Sendable {
  /// Whether further bytes would change nothing.
  package private(set) var isOver = false

  private let file: InputName
  private let reader: AssessmentReader
  /// Whether an empty line is answered too, and nothing is held back.
  private let isStream: Bool
  private var content: InputContent?
  /// All bytes of a form, and the first bytes of what is not recognized yet.
  private var head: [UInt8] = []
  /// How many bytes must have arrived before they are looked at again.
  private var nextLook = 0
  private var lines = LineSplitter()
  private var splitter: TableSplitter
  private var table: AssessmentTable?
  private var hasRows = false

  /// Bytes of a stream's first line that show whether it is the header of a table.
  private static let streamHeadLength = 64 << 10

  /// - Parameters:
  ///   - file: What the input is called.
  ///   - reader: Reads assessments against the framework that they answer.
  ///   - isStream: Whether each line waits for an answer; if so, anything but a table is read line by line.
  package init(_ file: InputName, reader: AssessmentReader, isStream: Bool = false) {
    self.file = file
    self.reader = reader
    self.isStream = isStream
    splitter = TableSplitter(file: file.description, isStream ? .firstLine : .districts)
  }

  /// Takes in the next bytes.
  ///
  /// - Parameter piece: Any number of bytes.
  /// - Returns: The portions that are complete, in order.
  package mutating func push(_ piece: ArraySlice<UInt8>) -> [DistrictPortion] {
    guard !isOver else { return [] }
    switch content {
    case .lines: return portion(of: lines.push(piece))
    case .table: return portions(of: splitter.push(piece))
    case .form:
      head += piece.prefix(max(0, SourceText.byteLimit + 1 - head.count))
      isOver = head.count > SourceText.byteLimit
      return []
    case nil:
      head += piece
      guard isStream || head.count >= nextLook else { return [] }
      nextLook = min(head.count * 2, SourceText.byteLimit + 1)
      return begin(isWhole: head.count > SourceText.byteLimit)
    }
  }

  /// Signals that no more bytes will come.
  ///
  /// - Returns: The last portions, in order.
  package mutating func finish() -> [DistrictPortion] {
    let portions = content == nil ? begin(isWhole: true) : []
    switch content {
    case .lines: return portions + portion(of: lines.finish())
    case .table: return portions + finishTable()
    case .form, nil: return [DistrictPortion(form: head, of: file, reader: reader)]
    }
  }

  /// Reads what has arrived, if it shows what the input contains.
  private mutating func begin(isWhole: Bool) -> [DistrictPortion] {
    content = told(isWhole: isWhole)
    guard content != nil else { return [] }
    let all = head
    head = []
    return push(all[...])
  }

  private func told(isWhole: Bool) -> InputContent? {
    guard isStream else { return InputContent(head[...], isWhole: isWhole) }
    let end = head.firstIndex(of: .lineFeed)
    guard end != nil || isWhole || head.count >= Self.streamHeadLength else { return nil }
    let line = head[..<(end ?? head.endIndex)]
    let isHeader =
      InputContent(line, isWhole: true) == .table
      && TableHeader(of: Array(line))?.isOfDistricts == true
    return isHeader ? .table : .lines
  }

  private func portion(of lines: LineSplitter.Lines?) -> [DistrictPortion] {
    lines.map { [portion(.lines($0, isEachAnswered: isStream))] } ?? []
  }

  private func portion(_ part: DistrictPortion.Part) -> DistrictPortion {
    DistrictPortion(part: part, file: file, reader: reader)
  }
}

extension DistrictSource {
  private mutating func portions(of blocks: [TableBlock]) -> [DistrictPortion] {
    var portions: [DistrictPortion] = []
    do throws(InvalidDocument) {
      for block in blocks {
        var table = try readTable()
        if !hasRows, block.hasRows {
          hasRows = true
          let questions = table.ask(about: block)
          self.table = table
          let notes = (splitter.passedOver.map { [$0] } ?? []) + table.notes + questions
          if !notes.isEmpty { portions.append(portion(.notes(notes))) }
        }
        if hasRows { portions.append(portion(.rows(block, table))) }
      }
      if let fault = splitter.fault { throw InvalidDocument(diagnostics: [fault]) }
    } catch {
      isOver = true
      portions.append(portion(.end(error, isWhole: !hasRows)))
    }
    return portions
  }

  private mutating func finishTable() -> [DistrictPortion] {
    guard !isOver else { return [] }
    var found = portions(of: splitter.finish().map { [$0] } ?? [])
    guard !isOver, !hasRows else { return found }
    var refusal = InvalidDocument(diagnostics: [.withoutRows(file.description)])
    do throws(InvalidDocument) { _ = try readTable() } catch { refusal = error }
    found.append(portion(.end(refusal, isWhole: true)))
    return found
  }

  private mutating func readTable() throws(InvalidDocument) -> AssessmentTable {
    if let table { return table }
    guard let header = splitter.header else {
      throw InvalidDocument(diagnostics: [splitter.fault ?? .withoutRows(file.description)])
    }
    guard header.isOfDistricts else {
      throw InvalidDocument(diagnostics: [.otherTable(at: header.place(0))])
    }
    var made = try AssessmentTable(header, reader: reader)
    made.answersEveryRow = isStream
    table = made
    return made
  }
}

extension TableBlock {
  /// Whether one of the rows is not blank.
  fileprivate var hasRows: Bool {
    var row = TableRow(self)
    while row.advance() {
      if !row.isBlank { return true }
    }
    return false
  }
}

extension Diagnostic {
  /// A table that says nothing about any district.
  static func withoutRows(_ file: String) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      at: Place(file: file, line: 1, column: 1, excerpt: nil),
      "the table has a header but no rows; give each district its own row"
    )
  }

  /// A table of something other than districts that rate themselves.
  static func otherTable(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingColumn,
      at: place,
      "a table of districts has the columns 'district', 'cycle' and 'kind', but this one does not; 'rubric import' reads files that the state publishes"
    )
  }
}
