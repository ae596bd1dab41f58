/// Reads the rows of a file with its map.
struct RowReader {
  enum Outcome {
    case read(RowFacts)
    case dropped(RowDrop)
  }

  let map: ImportMap
  /// Where its columns are in the file.
  let columns: ColumnPlaces
  let framework: Framework
  let cycle: SchoolYear
  /// What the map cleans up, by the place of its column.
  private let cleanUps: [(place: Int, ImportMap.CleanUp)]
  /// Every condition on a row: those of the right file, then those of rows that count.
  private let conditions: [ImportMap.Condition]

  init(map: ImportMap, columns: ColumnPlaces, framework: Framework, cycle: SchoolYear) {
    (self.map, self.columns, self.framework, self.cycle) = (map, columns, framework, cycle)
    cleanUps = map.cleanUps.compactMap { cleanUp in
      columns.place(of: cleanUp.column).map { ($0, cleanUp) }
    }
    conditions = map.holds + map.rows
  }

  /// Reads one row.
  ///
  /// - Parameters:
  ///   - row: A record of the map's file, without a fault of its own.
  ///   - problems: Where cells that cannot be read are noted.
  /// - Returns: What it says, or why it does not count; `nil` if it cannot be told which district or year it is about.
  ///   Any other cell that cannot be read is left out, with a warning.
  func read(_ row: TableRow, into problems: inout Problems) -> Outcome? {
    for (index, condition) in conditions.enumerated() {
      guard let column = columns.place(of: condition.column) else { continue }
      let cell = bytes(row, column)
      if !condition.codes.contains(cell) {
        return .dropped(.condition(index, String(decoding: cell.prefix(40), as: UTF8.self)))
      }
    }
    guard let code = code(row, into: &problems) else { return nil }
    guard code % 10_000_000 == 0 else { return .dropped(.school) }
    guard code / 10_000_000 % 100_000 != 0 else { return .dropped(.area) }
    var facts = RowFacts(district: code)
    facts.year = year(map.year, row, into: &problems)
    if problems.isRefusal { return nil }
    readName(row, into: &facts)
    readKind(row, into: &facts)
    let isOfCycle = facts.year == nil || facts.year == cycle
    problems.sparing { problems in
      if isOfCycle { readCounts(row, into: &facts, &problems) }
      if isOfCycle, let ratings = map.ratings { read(ratings, row, into: &facts, &problems) }
      for values in map.values { read(values, row, into: &facts, &problems) }
    }
    if map.ratings != nil, map.values.isEmpty, !isOfCycle, let otherYear = facts.year {
      return .dropped(.otherYear(otherYear))
    }
    if facts.isRead || !facts.unknownCodes.isEmpty { return .read(facts) }
    return .dropped(facts.isIgnored ? .ignoredCode : .nothing)
  }

  /// A cell as the map reads it.
  func cell(_ row: TableRow, _ column: Int) -> TableCell {
    var cell = row.cell(column)
    for (place, cleanUp) in cleanUps where place == column { cell = cell.cleaned(by: cleanUp) }
    return cell
  }

  /// The bytes of a cell as the map reads it, and as a person means them.
  func bytes(_ row: TableRow, _ column: Int) -> ArraySlice<UInt8> {
    cleanUps.isEmpty ? row.meantBytes(column) : cell(row, column).bytes
  }

  /// The district's code as a number; schools have one too.
  private func code(_ row: TableRow, into problems: inout Problems) -> UInt64? {
    let (code, place) = codeAndPlace(row)
    guard let code else {
      let cell = cell(row, place)
      cell.report(codeFault(of: cell, place), into: &problems)
      return nil
    }
    guard CDSCode.Parts(code).isOfNoCounty else { return code }
    let cell = cell(row, place)
    cell.report(CDSCode.countyFault(of: cell.text), into: &problems)
    return nil
  }

  /// What is wrong with a code, or with one of its parts.
  private func codeFault(of cell: TableCell, _ place: Int) -> ValueFault {
    if case .parts(let parts) = map.district.code,
      let part = parts.first(where: { columns[$0.column] == place }), part.digits < 7
    {
      return ValueFault(
        id: .notACDSCode,
        words:
          "'\(cell.shown)' cannot be this part of a CDS code, which has \(part.digits) digits; write only those"
      )
    }
    return CDSCode.fault(of: cell.text, from: .publisher)
  }

  /// The code, `nil` if it cannot be read, and the place of the column that shows why.
  private func codeAndPlace(_ row: TableRow) -> (code: UInt64?, place: Int) {
    switch map.district.code {
    case .constant(let code): return (code, 0)
    case .column(let column):
      let place = columns[column]
      return (CodeDigits(bytes(row, place))?.whole, place)
    case .parts(let parts):
      if let faulty = parts.first(where: { digits($0, row) == nil }) {
        return (nil, columns[faulty.column])
      }
      return (joinedCode(of: parts, row), columns[parts[0].column])
    }
  }

  /// The code whose parts are in columns of their own; `nil` if one of them cannot be read.
  private func joinedCode(of parts: [ImportMap.CodePart], _ row: TableRow) -> UInt64? {
    var code: UInt64 = 0
    var digitCount = 0
    for part in parts {
      guard let number = digits(part, row) else { return nil }
      for _ in 0..<part.digits { code *= 10 }
      code += number
      digitCount += part.digits
    }
    // Without the school, seven digits are left.
    return digitCount == 7 ? code * 10_000_000 : code
  }

  /// The digits of one part of a code; `nil` if they are not digits, or too many.
  private func digits(_ part: ImportMap.CodePart, _ row: TableRow) -> UInt64? {
    guard let digits = CodeDigits(bytes(row, columns[part.column])), digits.count <= part.digits
    else { return nil }
    return digits.number
  }

  /// The school year of a row; `nil` if it has none, or it cannot be read, which is reported.
  func year(
    _ year: ImportMap.Year?,
    _ row: TableRow,
    into problems: inout Problems
  ) -> SchoolYear? {
    switch year {
    case nil: nil
    case .fixed(let year): year
    case .column(let column, let form):
      cell(row, columns[column]).schoolYear(form, into: &problems)
    }
  }

  private func readName(_ row: TableRow, into facts: inout RowFacts) {
    guard let source = map.district.name else { return }
    let column: Int
    let text: String
    switch source {
    case .constant(let name): (column, text) = (0, name)
    case .column(let number):
      column = columns[number]
      text = cleanUps.isEmpty ? row.text(column) : cell(row, column).text
    }
    let words = text.split { $0.isWhitespace }
    let name = words.joined(separator: " ")
    // A code used in place of a name is not a name.
    if name.contains(where: { $0.isLetter }) { facts.name = (name, column) }
  }

  private func readKind(_ row: TableRow, into facts: inout RowFacts) {
    let kind: ImportMap.KindColumn
    switch map.district.kind {
    case nil: return
    case .fixed(let place):
      facts.kind = (place, 0)
      return
    case .coded(let column): kind = column
    }
    let column = columns[kind.column]
    let cell = bytes(row, column)
    guard !cell.isEmpty else { return }
    facts.isRead = true
    guard let position = kind.codes.position(of: cell) else {
      facts.unknownCodes.append((self.cell(row, column).shown, column))
      return
    }
    switch kind.meanings[position] {
    case .kind(let place): facts.kind = (place, column)
    case .other(let reason): facts.otherKind = (reason, column)
    }
  }

  func meets(_ conditions: [ImportMap.Condition], _ row: TableRow) -> Bool {
    conditions.allSatisfy { condition in
      columns.place(of: condition.column)
        .map { condition.codes.contains(bytes(row, $0)) } ?? true
    }
  }
}
