/// Where the columns of a map are in a file.
struct ColumnPlaces {
  /// For each column its place; -1 if the file does not have it.
  private let places: [Int]

  /// Finds the columns of a map.
  ///
  /// - Parameters:
  ///   - columns: What is looked for.
  ///   - header: Where.
  ///   - problems: Where columns that must be there and are not are reported.
  init(of columns: MapColumns, in header: TableHeader, into problems: inout Problems) {
    places = columns.names.map { name in
      for name in [name] + (columns.otherNames[name] ?? []) {
        let places = header.columns(like: name)
        if places.count > 1 {
          problems.report(
            .repeatedColumn(
              header.names[places[1]],
              at: header.place(places[1]),
              header.place(places[0])
            )
          )
        }
        if let place = places.first { return place }
      }
      return -1
    }
    for name in columns.missing(in: header) { problems.report(header.missing(name)) }
  }

  /// The position of a column that must be there.
  subscript(column: Int) -> Int { places[column] }

  /// The position of a column; `nil` if the file does not have it.
  func place(of column: Int) -> Int? { places[column] < 0 ? nil : places[column] }
}

extension MapColumns {
  /// The names of the columns that a file with this header must have and does not have.
  func missing(in header: TableHeader) -> [String] {
    needed.map { names[$0] }.filter { name in
      !([name] + (otherNames[name] ?? [])).contains { header.column(like: $0) != nil }
    }
  }
}
