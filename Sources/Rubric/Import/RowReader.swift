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

  /// Reads one row.
  ///
  /// - Parameters:
  ///   - row: A record of the map's file, without a fault of its own.
  ///   - problems: Where cells that cannot be read are noted.
  /// - Returns: What it says, or why it does not count; `nil` if it cannot be told which district or year it is about.
  ///   Any other cell that cannot be read is left out, with a warning.
  func read(_ row: TableRow, into problems: inout Problems) -> Outcome? {
    for (index, condition) in map.rows.enumerated() {
      guard let column = columns.place(of: condition.column) else { continue }
      let cell = row.meantBytes(column)
      if !condition.codes.contains(cell) {
        return .dropped(.condition(index, String(decoding: cell.prefix(40), as: UTF8.self)))
      }
    }
    guard let code = code(row, into: &problems) else { return nil }
    guard code % 10_000_000 == 0 else { return .dropped(.school) }
    guard code / 10_000_000 % 100_000 != 0 else { return .dropped(.area) }
    var facts = RowFacts(district: code)
    facts.year = year(row, into: &problems)
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

  /// The district's code as a number; schools have one too.
  private func code(_ row: TableRow, into problems: inout Problems) -> UInt64? {
    let parts = map.district.code
    let code =
      parts.count == 1 && parts[0].digits == nil
      ? CodeDigits(row.meantBytes(columns[parts[0].column]))?.whole : joinedCode(row)
    let cell = { row.cell(columns[parts[0].column]) }
    guard let code else {
      let faulty = parts.first { $0.digits != nil && digits($0, row) == nil }
      let cell = faulty.map { row.cell(columns[$0.column]) } ?? cell()
      cell.report(CDSCode.fault(of: cell.text, from: .publisher), into: &problems)
      return nil
    }
    guard CDSCode.Parts(code).isOfNoCounty else { return code }
    cell().report(CDSCode.countyFault(of: cell().text), into: &problems)
    return nil
  }

  /// The code whose parts are in columns of their own; `nil` if one of them cannot be read.
  private func joinedCode(_ row: TableRow) -> UInt64? {
    var code: UInt64 = 0
    var digitCount = 0
    for part in map.district.code {
      guard let number = digits(part, row), let count = part.digits else { return nil }
      for _ in 0..<count { code *= 10 }
      code += number
      digitCount += count
    }
    // Without the school, seven digits are left.
    return digitCount == 7 ? code * 10_000_000 : code
  }

  /// The digits of one part of a code; `nil` if they are not digits, or too many.
  private func digits(_ part: ImportMap.CodePart, _ row: TableRow) -> UInt64? {
    guard let digits = CodeDigits(row.meantBytes(columns[part.column])),
      digits.count <= part.digits ?? 0
    else { return nil }
    return digits.number
  }

  private func year(_ row: TableRow, into problems: inout Problems) -> SchoolYear? {
    switch map.year {
    case nil: nil
    case .fixed(let year): year
    case .column(let column, let form):
      row.cell(columns[column]).schoolYear(form, into: &problems)
    }
  }

  private func readName(_ row: TableRow, into facts: inout RowFacts) {
    guard let column = map.district.name.map({ columns[$0] }) else { return }
    let words = row.text(column).split { $0.isWhitespace }
    let name = words.joined(separator: " ")
    // A code used in place of a name is not a name.
    if name.contains(where: { $0.isLetter }) { facts.name = (name, column) }
  }

  private func readKind(_ row: TableRow, into facts: inout RowFacts) {
    guard let kind = map.district.kind else { return }
    let column = columns[kind.column]
    let cell = row.meantBytes(column)
    guard !cell.isEmpty else { return }
    facts.isRead = true
    guard let position = kind.codes.position(of: cell) else {
      facts.unknownCodes.append((row.cell(column).shown, column))
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
        .map { condition.codes.contains(row.meantBytes($0)) } ?? true
    }
  }
}
