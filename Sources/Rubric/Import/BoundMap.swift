/// A map whose columns were found in a file's header.
struct BoundMap {
  struct Condition {
    /// `nil` where the file does not have the column and need not.
    let column: Int?
    let codes: CodeSet
    let condition: ImportMap.Condition
  }

  struct Codes {
    let column: Int
    let codes: CodeSet
    let coded: ImportMap.CodedColumn
  }

  enum Choice {
    case fixed(Int)
    case coded(Codes)
  }

  struct Count {
    let column: Int
    let conditions: [Condition]
    let scale: Double
  }

  struct Values {
    let metric: Choice
    let group: Choice
    let value: Int
    let count: Int?
    let scale: Double
    let conditions: [Condition]
    let suppressed: [Condition]
  }

  enum Year {
    case fixed(SchoolYear)
    case column(Int, SchoolYear.PublishedForm)
  }

  enum RatingShape {
    case wide([Int])
    case long(item: Int, level: Int)
  }

  struct Ratings {
    let shape: RatingShape
    let items: CodeSet
    let date: Int?
    let dateForm: CalendarDate.PublishedForm
    let levels: RatingLevels
    /// The codes that are no level.
    let withoutLevel: CodeSet
  }

  let map: ImportMap
  let rows: [Condition]
  let code: [(column: Int, digits: Int?)]
  let name: Int?
  let kind: Codes?
  let enrollment: Count?
  let lowIncome: Count?
  let part: Count?
  let whole: Count?
  let year: Year?
  let ratings: Ratings?
  let values: [Values]
  let absent: CodeSet
  let suppressed: CodeSet
  let notApplicable: CodeSet
  let notApplicableReasons: [String]

  /// Finds the columns of a map.
  ///
  /// - Parameters:
  ///   - map: What is looked for.
  ///   - header: Where.
  ///   - problems: Where columns that are not there are reported, each once.
  init(_ map: ImportMap, in header: TableHeader, into problems: inout Problems) {
    var finder = ColumnFinder(header: header, alternatives: map.alternatives)
    self.map = map
    rows = finder.conditions(map.rows)
    code = map.district.code.map { (finder.column($0.column), $0.digits) }
    name = map.district.name.map { finder.column($0) }
    kind = map.district.kind.map { finder.codes($0) }
    enrollment = map.district.enrollment.map { finder.count($0) }
    switch map.district.lowIncome {
    case .given(let count): (lowIncome, part, whole) = (finder.count(count), nil, nil)
    case .parts(let one, let all):
      (lowIncome, part, whole) = (nil, finder.count(one), finder.count(all))
    case nil: (lowIncome, part, whole) = (nil, nil, nil)
    }
    switch map.year {
    case .fixed(let fixed): year = .fixed(fixed)
    case .column(let column, let form): year = .column(finder.column(column), form)
    case nil: year = nil
    }
    ratings = map.ratings.map { finder.ratings($0) }
    values = map.values.map { finder.values($0) }
    absent = CodeSet(map.marks.absent)
    suppressed = CodeSet(map.marks.suppressed)
    let marks = map.marks.notApplicable.sorted { $0.key < $1.key }
    notApplicable = CodeSet(marks.map(\.key))
    notApplicableReasons = marks.map(\.value)
    for name in finder.missing { problems.report(header.missing(name)) }
  }
}

/// Finds the columns that a map names.
private struct ColumnFinder {
  let header: TableHeader
  let alternatives: [String: [String]]
  /// The names that are not there, in the order of the map.
  var missing: [String] = []

  /// The place of a column; one that is missing is noted, and its place is of no use.
  mutating func column(_ name: String) -> Int {
    if let column = find(name) { return column }
    if !missing.contains(name) { missing.append(name) }
    return 0
  }

  private func find(_ name: String) -> Int? {
    for name in [name] + (alternatives[name] ?? []) {
      if let column = header.column(like: name) { return column }
    }
    return nil
  }

  mutating func conditions(_ conditions: [ImportMap.Condition]) -> [BoundMap.Condition] {
    conditions.map { condition in
      let column = condition.isOptional ? find(condition.column) : column(condition.column)
      return BoundMap.Condition(
        column: column,
        codes: CodeSet(condition.codes),
        condition: condition
      )
    }
  }

  mutating func codes(_ coded: ImportMap.CodedColumn) -> BoundMap.Codes {
    BoundMap.Codes(column: column(coded.column), codes: CodeSet(coded.codes), coded: coded)
  }

  mutating func choice(_ choice: ImportMap.Choice) -> BoundMap.Choice {
    switch choice {
    case .fixed(let position): .fixed(position)
    case .coded(let coded): .coded(codes(coded))
    }
  }

  mutating func count(_ count: ImportMap.Count) -> BoundMap.Count {
    BoundMap.Count(
      column: column(count.column),
      conditions: conditions(count.conditions),
      scale: count.scale
    )
  }

  mutating func values(_ values: ImportMap.ValueColumns) -> BoundMap.Values {
    BoundMap.Values(
      metric: choice(values.metric),
      group: choice(values.group),
      value: column(values.value),
      count: values.count.map { column($0) },
      scale: values.scale,
      conditions: conditions(values.conditions),
      suppressed: conditions(values.suppressed)
    )
  }

  mutating func ratings(_ ratings: ImportMap.RatingColumns) -> BoundMap.Ratings {
    let instrument = ratings.crosswalk.instruments[ratings.instrument]
    let shape: BoundMap.RatingShape =
      switch ratings.shape {
      case .wide(let columns): .wide(columns.map { column($0) })
      case .long(let item, let level): .long(item: column(item), level: column(level))
      }
    return BoundMap.Ratings(
      shape: shape,
      items: CodeSet(instrument.items.map(\.id)),
      date: ratings.dateColumn.map { column($0) },
      dateForm: ratings.dateForm,
      levels: RatingLevels(range: instrument.scale, instrument: instrument.id),
      withoutLevel: CodeSet(Array(instrument.codesWithoutLevel.keys))
    )
  }
}
