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
  /// - Returns: What it says, or why it does not count; `nil` if a cell cannot be read, and nothing of the row is
  ///   kept.
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
    readName(row, into: &facts)
    readKind(row, into: &facts)
    if facts.year == nil || facts.year == cycle { readCounts(row, into: &facts, &problems) }
    var otherYear: SchoolYear?
    if let ratings = map.ratings {
      if let year = facts.year, year != cycle {
        otherYear = map.values.isEmpty ? year : nil
      } else {
        read(ratings, row, into: &facts, &problems)
      }
    }
    for values in map.values { read(values, row, into: &facts, &problems) }
    if problems.isRefusal { return nil }
    if let otherYear { return .dropped(.otherYear(otherYear)) }
    if facts.isRead || !facts.unknownCodes.isEmpty { return .read(facts) }
    return .dropped(facts.isIgnored ? .ignoredCode : .nothing)
  }

  /// The district's code as a number; schools have one too.
  private func code(_ row: TableRow, into problems: inout Problems) -> UInt64? {
    let parts = map.district.code
    let isWhole = parts.count == 1 && parts[0].digits == nil
    var code: UInt64 = 0
    var digitCount = 0
    for part in parts {
      let column = columns[part.column]
      let cell = row.meantBytes(column)
      let digits = part.digits ?? cell.count
      guard let number = Number.digits(of: cell), cell.count <= digits,
        !isWhole || [6, 7, 13, 14].contains(digits)
      else {
        let cell = row.cell(column)
        cell.report(CDSCode.fault(of: cell.text, from: .publisher), into: &problems)
        return nil
      }
      for _ in 0..<digits { code *= 10 }
      code += number
      digitCount += digits
    }
    // Lists leave out a district's seven zeros, and spreadsheets a leading one.
    if isWhole ? digitCount < 8 : digitCount == 7 { code *= 10_000_000 }
    return code
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
