/// Makes assessments from published files, whose bytes are pushed in pieces, one file after another.
///
/// Memory grows with the number of districts, not with the size of the files.
package struct Importer: Sendable {
  let framework: Framework
  let cycle: SchoolYear
  /// `nil` if nobody said which day it is.
  let today: Today?
  /// The files, in the order of the command line.
  var inputs: [Input] = []
  var districts: [ImportedDistrict] = []
  /// Where each district is in ``districts``, by its code.
  private var positions: [UInt64: Int] = [:]
  /// The instruments whose ratings were found.
  var instruments: [InstrumentUse] = []
  /// Faults for which the whole run is refused.
  var faults = Problems(limit: .max)
  /// Rows that are refused; the run goes on.
  var refusals = Problems(limit: .max)
  var warnings = Problems(limit: .max)

  private var splitter: TableSplitter?
  private var reader: RowReader?
  /// Whether no row is needed any more to show that the file is one of the map.
  private var isSettled = false

  /// An instrument of a crosswalk.
  struct InstrumentUse: Sendable {
    let crosswalk: Crosswalk
    let instrument: Int
    let id: Identifier<Crosswalk>
  }

  /// One file and what happened to its rows.
  struct Input: Sendable {
    let map: ImportMap
    let file: String
    var sha256: String?
    /// The names of its columns; empty until its header has come.
    var columns: [String] = []
    var tally: ImportTally
    /// Where its refused rows begin among all refused rows.
    let firstRefusal: Int
    /// The instrument's position among those of the run.
    var instrument: Int?
  }

  /// - Parameters:
  ///   - framework: The framework that the assessments answer.
  ///   - cycle: The school year that they describe.
  ///   - today: The day, so that a year that has not come yet is asked about.
  package init(_ framework: Framework, cycle: SchoolYear, today: CalendarDate? = nil) {
    self.today = today.map { Today($0) }
    self.framework = framework
    self.cycle = cycle
  }

  /// Begins with the next file.
  ///
  /// - Parameters:
  ///   - map: How it is read.
  ///   - file: Its name as the user gave it, for diagnostics.
  /// - Precondition: The file before it has ended.
  package mutating func begin(_ map: ImportMap, file: String) {
    precondition(splitter == nil, "one file is read after the other")
    faults.begin(file)
    refusals.begin(file)
    warnings.begin(file)
    var input = Input(
      map: map,
      file: file,
      tally: ImportTally(map: map, file: file),
      firstRefusal: refusals.found.count
    )
    if let ratings = map.ratings {
      let known = instruments.firstIndex {
        $0.id == ratings.crosswalk.id && $0.instrument == ratings.instrument
      }
      input.instrument = known ?? instruments.count
      if known == nil {
        instruments.append(
          InstrumentUse(
            crosswalk: ratings.crosswalk,
            instrument: ratings.instrument,
            id: ratings.crosswalk.id
          )
        )
      }
    }
    inputs.append(input)
    splitter = TableSplitter(file: file, map.columns.search)
    reader = nil
    isSettled = map.holds.isEmpty
  }

  /// Takes in the next bytes of the file.
  ///
  /// - Parameter piece: Any number of bytes.
  package mutating func push(_ piece: ArraySlice<UInt8>) {
    for block in splitter?.push(piece) ?? [] { read(block) }
  }

  /// Ends the file.
  ///
  /// - Parameter sha256: SHA-256 of its bytes, in 64 hexadecimal digits; `nil` if it is not known.
  package mutating func end(sha256: String?) {
    if let block = splitter?.finish() { read(block) }
    if reader == nil, inputs.last?.tally.isGivenUp == false { bind() }
    if let fault = splitter?.fault { faults.report(fault) }
    inputs[inputs.count - 1].sha256 = sha256
    reportTally(isReadable: reader != nil && splitter?.fault == nil)
    splitter = nil
    reader = nil
  }

  /// Finds the map's columns, once the header is known.
  private mutating func bind() {
    guard let header = splitter?.header, splitter?.fault == nil, let input = inputs.last else {
      return
    }
    inputs[inputs.count - 1].columns = header.names
    if let passedOver = splitter?.passedOver { warn(passedOver) }
    var problems = Problems()
    let columns = ColumnPlaces(of: input.map.columns, in: header, into: &problems)
    guard !problems.isRefusal else {
      let missing = input.map.columns.missing(in: header)
      if !missing.isEmpty, let other = otherFile(header, missing: missing) {
        return faults.report(other)
      }
      for problem in problems.found { faults.report(problem) }
      return
    }
    reader = RowReader(map: input.map, columns: columns, framework: framework, cycle: cycle)
  }

  private mutating func read(_ block: TableBlock) {
    if reader == nil, inputs.last?.tally.isGivenUp == false { bind() }
    guard let reader else {
      // A header without the map's columns is one fault, not one per block.
      inputs[inputs.count - 1].tally.isGivenUp = true
      return
    }
    var row = TableRow(block)
    while self.reader != nil, row.advance() {
      guard !row.isBlank else { continue }
      read(row, by: reader)
    }
  }

  private mutating func read(_ row: TableRow, by reader: RowReader) {
    let last = inputs.count - 1
    inputs[last].tally.rowCount += 1
    if let fault = row.fault { return refuse(fault, row) }
    if !isSettled { settle(row, reader) }
    guard self.reader != nil else { return }
    var problems = Problems()
    if let warning = row.swallowedRows { warn(warning) }
    switch reader.read(row, into: &problems) {
    case .dropped(let drop): inputs[last].tally.drop(drop)
    case .read(let facts):
      for code in facts.unknownCodes { note(code.code, row, code.column) }
      // A cell that several values need is told of once.
      for (index, problem) in problems.found.enumerated()
      where !problems.found[..<index].contains(problem) {
        warn(problem)
      }
      if facts.isRead { keep(facts, row) } else { inputs[last].tally.drop(.unknownCode) }
    case nil:
      if let first = problems.found.first { refuse(first, row) }
    }
  }

  /// The file's header; `nil` until it has come.
  var header: TableHeader? { splitter?.header }

  /// Notes that the file is one of the map.
  mutating func markSettled() { isSettled = true }

  /// Reads no more of the file, of which nothing was taken.
  mutating func giveUp(_ fault: Diagnostic) {
    faults.report(fault)
    inputs[inputs.count - 1].tally.isGivenUp = true
    reader = nil
  }

  /// Notes a row that is left out, unless it is about no district; in a file full of them, the first ones are enough.
  private mutating func refuse(_ problem: Diagnostic, _ row: TableRow) {
    let last = inputs.count - 1
    if let ornament = row.ornament {
      inputs[last].tally.drop(.ornament)
      return warn(row.passedOver(ornament))
    }
    inputs[last].tally.refusedCount += 1
    if inputs[last].tally.refusedCount <= ImportTally.mostProblems { refusals.report(problem) }
  }

  /// Notes a warning; in a file full of them, the first ones are enough.
  mutating func warn(_ problem: Diagnostic) {
    let last = inputs.count - 1
    inputs[last].tally.warningCount += 1
    if inputs[last].tally.warningCount <= ImportTally.mostProblems { warnings.report(problem) }
  }

  /// Warns about a code that the map does not know, where it first occurs.
  private mutating func note(_ code: String, _ row: TableRow, _ column: Int) {
    let name = "column '\(row.cell(column).column?.inOneLine ?? "")'"
    let isNew = inputs[inputs.count - 1].tally.note(unknown: code, in: name)
    guard isNew else { return }
    warn(
      Diagnostic(
        .unknownCode,
        .warning,
        at: row.place(column),
        "the map does not know the code '\(code)' (\(name)), so rows with it are left out; add it to the map",
        namesCell: true
      )
    )
  }

  /// The position of a district, which is created if it is new.
  mutating func position(of code: UInt64, at cell: ImportedDistrict.Cell) -> Int {
    if let position = positions[code] { return position }
    positions[code] = districts.count
    districts.append(ImportedDistrict(code: code, cell: cell))
    return districts.count - 1
  }
}
