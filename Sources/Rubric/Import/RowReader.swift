/// Reads the rows of a file by its map.
struct RowReader {
  enum Outcome {
    case read(RowFacts)
    case dropped(RowDrop)
  }

  let map: BoundMap
  let framework: Framework
  let cycle: SchoolYear

  /// Reads one row.
  ///
  /// - Parameter row: A record of the map's file, without a fault of its own.
  /// - Returns: What it says, or why it does not count.
  /// - Throws: ``RowRefusal`` where a cell cannot be read; nothing of the row is then kept.
  func read(_ row: TableRow) throws(RowRefusal) -> Outcome {
    for (index, condition) in map.rows.enumerated() {
      guard let column = condition.column else { continue }
      let cell = row.cell(column)
      if !condition.codes.contains(cell) {
        return .dropped(.condition(index, String(decoding: cell.prefix(40), as: UTF8.self)))
      }
    }
    let code = try code(row)
    guard code % 10_000_000 == 0 else { return .dropped(.school) }
    guard code / 10_000_000 % 100_000 != 0 else { return .dropped(.area) }
    var facts = RowFacts(district: code)
    facts.year = try year(row)
    readName(row, into: &facts)
    readKind(row, into: &facts)
    if facts.year == nil || facts.year == cycle { try readCounts(row, into: &facts) }
    if let ratings = map.ratings {
      if let year = facts.year, year != cycle {
        if map.values.isEmpty { return .dropped(.otherYear(year)) }
      } else {
        try read(ratings, row, into: &facts)
      }
    }
    for values in map.values { try read(values, row, into: &facts) }
    if facts.isRead || !facts.unknownCodes.isEmpty { return .read(facts) }
    return .dropped(facts.isIgnored ? .ignoredCode : .nothing)
  }

  func refusal(_ row: TableRow, _ column: Int, _ id: Diagnostic.ID, _ words: String) -> RowRefusal {
    RowRefusal(problem: Diagnostic(id, at: row.place(column), "\(words) (\(name(column)))"))
  }

  /// The column, as messages name it.
  func name(_ column: Int) -> String { "column '\(map.names[column].inOneLine)'" }

  func text(_ row: TableRow, _ column: Int) -> String { row.text(column).trimmed.inOneLine }

  /// The district's code as a number.
  private func code(_ row: TableRow) throws(RowRefusal) -> UInt64 {
    if map.code.count == 1, map.code[0].digits == nil {
      let column = map.code[0].column
      let cell = row.cell(column)
      guard let number = Self.digits(cell), [6, 7, 13, 14].contains(cell.count) else {
        throw noCode(row, column)
      }
      // Lists leave out the seven zeros of a district, spreadsheets one in front.
      return cell.count < 8 ? number * 10_000_000 : number
    }
    var code: UInt64 = 0
    var digitCount = 0
    for (column, digits) in map.code {
      let cell = row.cell(column)
      let digits = digits ?? cell.count
      guard let number = Self.digits(cell), cell.count <= digits else { throw noCode(row, column) }
      for _ in 0..<digits { code *= 10 }
      code += number
      digitCount += digits
    }
    // The two parts that name a district, without its seven zeros.
    if digitCount == 7 { code *= 10_000_000 }
    return code
  }

  private func noCode(_ row: TableRow, _ column: Int) -> RowRefusal {
    let text = text(row, column)
    let looksScientific = text.lowercased().contains("e") && Double(text) != nil
    let reason =
      looksScientific
      ? "a spreadsheet has turned it into a number; take the file as the state publishes it"
      : "it needs 14 digits, or the 7 of county and district"
    return refusal(row, column, .notACDSCode, "'\(text)' is no CDS code; \(reason)")
  }

  /// The number of up to 14 digits; `nil` for anything else.
  static func digits(_ cell: ArraySlice<UInt8>) -> UInt64? {
    guard !cell.isEmpty, cell.count <= 14 else { return nil }
    var number: UInt64 = 0
    for byte in cell {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + UInt64(byte - 0x30)
    }
    return number
  }

  private func year(_ row: TableRow) throws(RowRefusal) -> SchoolYear? {
    switch map.year {
    case nil: return nil
    case .fixed(let year): return year
    case .column(let column, let form):
      let cell = row.cell(column)
      if let year = Self.year(cell, form) { return year }
      let wanted =
        switch form {
        case .start: "the calendar year in which it begins, such as 2023"
        case .end: "the calendar year in which it ends, such as 2024"
        case .schoolYear: "2023-24 or 2023-2024"
        }
      throw refusal(
        row,
        column,
        .notASchoolYear,
        "'\(text(row, column))' is no school year; the map expects \(wanted)"
      )
    }
  }

  static func year(_ cell: ArraySlice<UInt8>, _ form: ImportMap.Year.Form) -> SchoolYear? {
    switch form {
    case .start, .end:
      guard cell.count == 4, let year = digits(cell), (1900...2999).contains(year) else {
        return nil
      }
      return SchoolYear(start: Int(year) - (form == .end ? 1 : 0))
    case .schoolYear:
      guard cell.count == 9 else { return SchoolYear(cell) }
      let first = cell.prefix(4)
      guard cell[cell.startIndex + 4] == UInt8(ascii: "-"), let start = digits(first),
        let end = digits(cell.suffix(4)), end == start + 1
      else { return nil }
      return SchoolYear(start: Int(start))
    }
  }

  private func readName(_ row: TableRow, into facts: inout RowFacts) {
    guard let column = map.name else { return }
    let words = row.text(column).split(whereSeparator: \.isWhitespace)
    let name = words.joined(separator: " ")
    // A code that stands in for a name is none.
    if name.contains(where: \.isLetter) { facts.name = (name, column) }
  }

  private func readKind(_ row: TableRow, into facts: inout RowFacts) {
    guard let kind = map.kind else { return }
    let cell = row.cell(kind.column)
    guard !cell.isEmpty else { return }
    facts.isRead = true
    guard let position = kind.codes.position(of: cell) else {
      facts.unknownCodes.append((text(row, kind.column), kind.column))
      return
    }
    if let place = kind.coded.positions[position] {
      facts.kind = (place, kind.column)
    } else {
      facts.otherKind = (kind.coded.reasons[position] ?? "none", kind.column)
    }
  }

  func meets(_ conditions: [BoundMap.Condition], _ row: TableRow) -> Bool {
    conditions.allSatisfy { condition in
      condition.column.map { condition.codes.contains(row.cell($0)) } ?? true
    }
  }
}
