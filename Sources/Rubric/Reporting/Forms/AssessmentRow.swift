/// What an assessment says, as the cells of one row of a wide table; empty cells are left out.
struct AssessmentRow {
  /// One cell and the column that it stands in.
  struct Cell {
    let column: ColumnName
    let text: String
  }

  private(set) var cells: [Cell] = []
  private let framework: Framework

  init(_ assessment: Assessment, _ framework: Framework) {
    self.framework = framework
    add(assessment.district, assessment.cycle)
    add(assessment.ratings)
    for published in assessment.publishedRatings { add(published) }
    for (metric, values) in assessment.values.enumerated() {
      for value in values { add(value, of: metric) }
    }
  }

  private mutating func add(_ column: ColumnName, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    cells.append(Cell(column: column, text: text))
  }

  private mutating func add(_ district: District, _ cycle: SchoolYear) {
    add(.fixed(.cds), district.cds?.description)
    add(.fixed(.district), district.name)
    add(.fixed(.cycle), cycle.description)
    add(.fixed(.kind), district.kind.description)
    add(.fixed(.enrollment), district.enrollment.map { "\($0)" })
    add(.fixed(.lowIncome), district.lowIncome?.readable)
    add(.fixed(.charterSchools), district.charterSchools?.rawValue)
    add(.fixed(.invented), district.isInvented ? "true" : nil)
  }

  private mutating func add(_ ratings: [Rating]) {
    // One date for all stands in one column.
    let answered = ratings.filter { $0.level != nil || !$0.isApplicable }
    let first = answered.first?.date
    let common = answered.allSatisfy { $0.date == first } ? first : nil
    add(.fixed(.date), common?.description)
    for (position, rating) in ratings.enumerated() {
      switch rating.state {
      case .rated(let level): add(.rating(position, nil), level.readable)
      case .notApplicable(let reason): add(.rating(position, nil), "n/a: \(reason)")
      case .notRated: break
      }
      let isAnswered = rating.level != nil || !rating.isApplicable
      let hasOwnDate = common == nil || !isAnswered
      add(.rating(position, .date), hasOwnDate ? rating.date?.description : nil)
      add(.rating(position, .confidence), rating.confidence?.rawValue)
      let evidence = rating.evidence.map { piece in
        String(piece.map { $0.isNewline ? " " : $0 })
      }
      add(.rating(position, .evidence), evidence.joined(separator: "\n"))
      add(.rating(position, .note), rating.note)
    }
  }

  private mutating func add(_ published: PublishedRatings) {
    add(.published(published.instrument, .items), "\(published.itemCount)")
    add(.published(published.instrument, .lowest), published.lowest.readable)
    add(.published(published.instrument, .highest), published.highest.readable)
  }

  private mutating func add(_ value: MetricValue, of metric: Int) {
    guard let group = framework.groups.firstIndex(where: { $0.id == value.group }) else { return }
    let limit = framework.groups[group].markedUnder
    let column = { (isCount: Bool) in
      ColumnName.figure(metric: metric, group: group, value.year, isCount: isCount)
    }
    switch value.state {
    case .suppressed: add(column(false), "*")
    case .valued(let number, let count):
      add(column(false), number.readable)
      switch count {
      case .known(let count): add(column(true), "\(count)")
      case .withheld(let isLargeEnough):
        add(column(true), isLargeEnough ? "\(limit)+" : "<\(limit)")
      case .notGiven: break
      }
    }
  }
}

extension Double {
  /// The number as a file can hold it: without an exponent, in at most the 15 digits that are read.
  var readable: String {
    let short = plain
    guard Double(short) != self, magnitude < 1e15 else { return short }
    var places = 14
    var bound = 10.0
    while magnitude >= bound, places > 0 { (places, bound) = (places - 1, bound * 10) }
    let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
    let digits = String(Int64((magnitude * scale).rounded(.toNearestOrAwayFromZero)))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let whole = padded.prefix(padded.count - places)
    var decimals = String(padded.suffix(places))
    while decimals.last == "0" { decimals.removeLast() }
    return (self < 0 ? "-" : "") + whole + (decimals.isEmpty ? "" : ".\(decimals)")
  }
}
