extension TableColumns {
  /// Columns that must be there, just as some keys of a file must.
  private static let required: [Fixed] = [.district, .cycle, .kind]
  /// More faults of a header than this add nothing.
  private static let mostFaults = 100

  /// What is known about a header while it is read.
  private struct Names {
    /// The column of each meaning, in no order.
    var columns: [ColumnName: Int] = [:]
    /// Meanings in the order of the columns.
    var inOrder: [(meaning: ColumnName, column: Int)] = []
    /// Fixed columns that a misspelled name most likely means.
    var meant: Set<Fixed> = []
  }

  /// Reads a header, and reports every fault of it.
  init(_ header: TableHeader, reader: AssessmentReader, into problems: inout Problems) {
    let names = Self.names(of: header, reader, into: &problems)
    for name in Self.required
    where names.columns[.fixed(name)] == nil && !names.meant.contains(name) {
      problems.report(header.missing(name.rawValue))
    }
    for (meaning, column) in names.inOrder {
      switch meaning {
      case .fixed(let name):
        if let place = Fixed.allCases.firstIndex(of: name) { fixed[place] = column }
      case .rating(let position, let part): add(position, part, column)
      case .figure(let metric, let group, let year, let isCount):
        add(metric, group, year, isCount, column, names.columns, header, into: &problems)
      case .published(let instrument, let part):
        add(instrument, part, column, names.columns, header, into: &problems)
      }
    }
    ratings.sort { $0.position < $1.position }
    metrics.sort { $0.position < $1.position }
  }

  private static func names(
    of header: TableHeader,
    _ reader: AssessmentReader,
    into problems: inout Problems
  ) -> Names {
    var names = Names()
    var faultCount = 0
    for (column, name) in header.names.enumerated() where !name.isEmpty {
      switch reader.meaning(ofColumn: name) {
      case .success(let meaning):
        let ownName = reader.framework.name(of: meaning)
        if !name.means(ownName) {
          problems.report(.readAs(name, ownName, at: header.place(column)))
        }
        if let first = names.columns[meaning] {
          problems.report(.repeatedColumn(name, at: header.place(column), header.place(first)))
          faultCount += 1
        } else {
          names.columns[meaning] = column
          names.inOrder.append((meaning, column))
        }
      case .failure(let refusal):
        if let meant = refusal.meant { names.meant.insert(meant) }
        problems.report(.unknownColumn(name, refusal.words, at: header.place(column)))
        faultCount += 1
      }
      if faultCount == Self.mostFaults { break }
    }
    let nameless = header.names.indices.filter { header.names[$0].isEmpty }
    if let first = nameless.first {
      problems.report(.namelessColumns(nameless.count, at: header.place(first)))
    }
    return names
  }

  private mutating func add(_ position: Int, _ part: RatingPart?, _ column: Int) {
    var place = ratings.firstIndex { $0.position == position }
    if place == nil {
      ratings.append(RatingColumns(position: position))
      place = ratings.count - 1
    }
    guard let place else { return }
    guard let part, let offset = RatingPart.allCases.firstIndex(of: part) else {
      ratings[place].level = column
      return
    }
    ratings[place].parts[offset] = column
    ratings[place].hasParts = true
    hasRatingParts = true
  }

  private mutating func add(
    _ metric: Int,
    _ group: Int,
    _ year: SchoolYear,
    _ isCount: Bool,
    _ column: Int,
    _ columns: [ColumnName: Int],
    _ header: TableHeader,
    into problems: inout Problems
  ) {
    let twin = columns[.figure(metric: metric, group: group, year, isCount: !isCount)]
    if isCount {
      let name = header.names[column]
      if twin == nil {
        problems.report(header.missing(String(name.dropLast(2)), at: column))
      }
      return
    }
    let figure = FigureColumns(group: group, year: year, value: column, count: twin)
    if let place = metrics.firstIndex(where: { $0.position == metric }) {
      metrics[place].figures.append(figure)
    } else {
      metrics.append(MetricColumns(position: metric, figures: [figure]))
    }
  }

  private mutating func add(
    _ instrument: String,
    _ part: PublishedPart,
    _ column: Int,
    _ columns: [ColumnName: Int],
    _ header: TableHeader,
    into problems: inout Problems
  ) {
    let parts = PublishedPart.allCases.map { columns[.published(instrument, $0)] }
    // The first of the parts that are there represents all of them.
    guard parts.compactMap({ $0 }).min() == column else { return }
    for (name, place) in zip(PublishedPart.allCases, parts) where place == nil {
      problems.report(header.missing("published:\(instrument):\(name.rawValue)", at: column))
    }
    let found = parts.compactMap { $0 }
    guard found.count == parts.count else { return }
    published.append(PublishedColumns(instrument: instrument, parts: found))
  }
}

extension Diagnostic {
  /// The problem that two columns have the same name.
  static func repeatedColumn(
    _ name: String,
    at place: Place,
    _ first: Place
  ) -> Diagnostic {
    Diagnostic(
      .repeatedColumn,
      at: place,
      "the column '\(name.inOneLine)' is given twice",
      notes: [Note(place: first, message: "first given here")]
    )
  }

  fileprivate static func unknownColumn(
    _ name: String,
    _ fix: String,
    at place: Place
  ) -> Diagnostic {
    let fix = fix.isEmpty ? "; remove the column, or only its name, and it is passed over" : fix
    return Diagnostic(.unknownColumn, at: place, "unknown column '\(name.inOneLine)'\(fix)")
  }

  fileprivate static func namelessColumns(_ count: Int, at place: Place) -> Diagnostic {
    let words =
      count == 1
      ? "a column has no name and is passed over"
      : "\(count) columns have no name and are passed over"
    return Diagnostic(.passedOver, .warning, at: place, words)
  }
}

extension String {
  /// Whether a column's name is another's: `metric:all@2023-24` is `metric@2023-24`.
  fileprivate func means(_ name: String) -> Bool {
    if self == name { return true }
    let parts = split(separator: "@", maxSplits: 1)
    return parts.count == 2 && parts[0].hasSuffix(":all")
      && "\(parts[0].dropLast(":all".count))@\(parts[1])" == name
  }
}
