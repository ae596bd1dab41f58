extension Importer {
  /// Gives the file up if its first row shows that it is not one of the map.
  ///
  /// - Parameters:
  ///   - row: A row, until one has shown what the file is.
  ///   - reader: What reads the file.
  mutating func settle(_ row: TableRow, _ reader: RowReader) {
    guard row.ornament == nil else { return }
    var isSettled = true
    for condition in reader.map.holds {
      guard let place = reader.columns.place(of: condition.column) else { continue }
      let cell = reader.cell(row, place)
      if cell.isBlank {
        isSettled = false
      } else if !condition.codes.contains(cell.bytes) {
        return refuseFile(condition, cell, maps(of: row))
      }
    }
    if isSettled { markSettled() }
  }

  private mutating func refuseFile(
    _ condition: ImportMap.Condition,
    _ cell: TableCell,
    _ others: [String]
  ) {
    guard let map = inputs.last?.map else { return }
    let codes = condition.words.map { "'\($0)'" }.joined(separator: " or ")
    giveUp(
      Diagnostic(
        .otherFile,
        at: cell.place,
        "the map '\(map.id)' is for files with \(codes) in this column, not '\(cell.shown)'; \(Self.fix(others))"
      )
    )
  }

  /// Says that a file is not one of its map, because it lacks columns; `nil` if it may be one with a slip.
  ///
  /// - Parameters:
  ///   - header: The file's.
  ///   - missing: The names of the columns that it lacks; at least one.
  /// - Returns: One fault for all of them, if another map fits the file, or if it has few of the columns.
  func otherFile(_ header: TableHeader, missing: [String]) -> Diagnostic? {
    guard let map = inputs.last?.map else { return nil }
    let neededCount = map.columns.needed.count
    let foundCount = neededCount - missing.count
    let others = knownMaps().filter { other in
      other.columns.needed.count >= foundCount
        && other.columns.missing(in: header).isEmpty
    }
    guard !others.isEmpty || missing.count >= 4 && 4 * foundCount <= neededCount else { return nil }
    let names = missing.prefix(3).map { "'\($0.inOneLine)'" }.joined(separator: ", ")
    let words =
      missing.count == 1
      ? "the file lacks the column \(names) of the map '\(map.id)'"
      : "the file lacks \(missing.count) of the \(neededCount) columns of the map '\(map.id)', such as \(names)"
    return Diagnostic(
      .otherFile,
      at: header.place(0),
      "\(words); \(Self.fix(others.map { $0.id.description }))"
    )
  }

  private static func fix(_ others: [String]) -> String {
    let names = others.map { "'\($0)'" }.joined(separator: " or ")
    return others.isEmpty
      ? "is this the file you meant?"
      : "this looks like a file of the map \(names), so import it with that map"
  }

  /// The maps whose files are known by what the row holds.
  private func maps(of row: TableRow) -> [String] {
    guard let header else { return [] }
    return knownMaps().filter { map in
      guard !map.holds.isEmpty, map.columns.missing(in: header).isEmpty else {
        return false
      }
      var problems = Problems()
      let columns = ColumnPlaces(of: map.columns, in: header, into: &problems)
      return map.holds.allSatisfy { condition in
        columns.place(of: condition.column)
          .map { condition.codes.contains(row.meantBytes($0)) } ?? false
      }
    }.map { $0.id.description }
  }

  /// The other maps of the framework; none if one of them has a fault.
  private func knownMaps() -> [ImportMap] {
    let own = inputs.last?.map.id
    let maps = (try? ImportMap.reading(framework).value) ?? []
    return maps.filter { $0.id != own }
  }
}
