/// Many districts together: how their scores, ratings and figures are distributed.
///
/// Districts come one at a time and in any order; the same districts give the same cohort. Nothing in a cohort flows
/// back into a district's scores, and none of its distributions names a district.
public struct Cohort: Sendable {
  /// This many districts are needed for quartiles, shares and percentiles; for fewer, only the count is shown.
  ///
  /// - Source: This project's judgment. A quartile of nine values is little more than one of them, and so would
  ///   be one district's rating under another name; a share of nine moves by eleven points with one district.
  public static let smallest = 10

  /// The instrument that all districts answered.
  public let framework: Framework
  /// SHA-256 over the framework's files.
  let digest: String
  /// How the levels of the districts' domains became their scores.
  public let aggregation: Aggregation
  /// How many districts answered for each cycle.
  public private(set) var cycles: [SchoolYear: Int] = [:]
  /// How many of the districts are invented.
  public private(set) var inventedCount = 0
  /// How many metric values are of each year, one entry for each metric in order.
  private(set) var metricYears: [[SchoolYear: Int]]
  private let subjectCount: Int
  private var cells: [CohortGroup: GroupTally] = [:]

  /// A cohort without districts.
  ///
  /// - Parameter basis: On which all districts were scored.
  public init(on basis: ComparisonBasis) {
    framework = basis.framework
    digest = basis.digest
    aggregation = basis.scoring.aggregation
    subjectCount = framework.cohortSubjects.count
    metricYears = framework.metrics.map { _ in [:] }
  }

  /// A cohort of some districts.
  ///
  /// - Parameters:
  ///   - entries: In any order.
  ///   - framework: What all districts answered, and by whose rules they were scored.
  public init(of entries: some Sequence<CohortEntry>, in framework: Framework) {
    self.init(on: ComparisonBasis(framework))
    for entry in entries { add(entry) }
  }

  /// How many districts there are.
  public var districtCount: Int { cells.values.reduce(0) { $0 + $1.districtCount } }

  /// Adds one district.
  ///
  /// - Parameter entry: Any district that answered the cohort's framework.
  /// - Precondition: It answered the same framework.
  public mutating func add(_ entry: CohortEntry) {
    precondition(
      entry.framework == framework,
      "the district answered another framework than the cohort's"
    )
    cycles[entry.cycle, default: 0] += 1
    inventedCount += entry.isInvented ? 1 : 0
    for (metric, year) in entry.metricYears.enumerated() {
      if let year { metricYears[metric][year, default: 0] += 1 }
    }
    let own = CohortGroup(kind: entry.kind, band: entry.band)
    cells[own, default: GroupTally(subjectCount, framework.domains.count)].add(entry)
  }

  /// The districts of a group together.
  func tally(of group: CohortGroup) -> GroupTally {
    var sum = GroupTally(subjectCount, framework.domains.count)
    for own in parts(of: group) { if let cell = cells[own] { sum.add(cell) } }
    return sum
  }

  /// How many values of a subject have reached each level and none above it.
  ///
  /// - Parameters:
  ///   - subject: Its position among the cohort's subjects.
  ///   - what: A score or a rating counts at the level that it has reached, a metric at that of its level
  ///     equivalent.
  ///   - group: Whose values.
  /// - Returns: One count for each level, from the lowest; values without a level equivalent are not counted.
  func levelCounts(of subject: Int, _ what: CohortSubject, in group: CohortGroup) -> [Int] {
    var counts = framework.scale.levels.map { _ in 0 }
    for own in parts(of: group) {
      guard let cell = cells[own], let kind = own.kind else { continue }
      for (value, count) in cell.tallies[subject].counts {
        guard let level = level(of: value, what, kind: kind) else { continue }
        let reached = framework.scale.levels.lastIndex { level.reaches(Double($0.number)) }
        counts[reached ?? 0] += count
      }
    }
    return counts
  }

  private func level(of value: Double, _ subject: CohortSubject, kind: Int) -> Double? {
    switch subject {
    case .index, .domain, .indicator: value
    case .metric(let metric):
      framework.metrics[metric].levelEquivalent(of: value, for: framework.districtKinds[kind].id)
    }
  }

  /// The cells of kind and size that make up a group.
  private func parts(of group: CohortGroup) -> [CohortGroup] {
    let kinds = group.kind.map { [$0] } ?? Array(framework.districtKinds.indices)
    let bands = group.band.map { [$0] } ?? SizeBand.allCases
    return kinds.flatMap { kind in bands.map { CohortGroup(kind: kind, band: $0) } }
  }

  /// The whole, each kind, each size band, and each kind in each band, if they contain districts.
  var groups: [CohortGroup] {
    let kinds = framework.districtKinds.indices
    let all =
      [CohortGroup(kind: nil, band: nil)] + kinds.map { CohortGroup(kind: $0, band: nil) }
      + SizeBand.allCases.map { CohortGroup(kind: nil, band: $0) }
      + parts(of: CohortGroup(kind: nil, band: nil))
    return all.filter { group in
      group == all[0] || parts(of: group).contains { cells[$0] != nil }
    }
  }
}

/// Districts of one kind or of all, of one size band or of all.
struct CohortGroup: Sendable, Hashable {
  /// The kind's position in the framework; `nil` for all kinds.
  let kind: Int?
  /// `nil` for all sizes.
  let band: SizeBand?
}

/// What is counted in one group of districts.
struct GroupTally: Sendable, Hashable {
  private(set) var districtCount = 0
  /// How many districts there are of each case of ``CohortEntry/Uniformity``.
  private(set) var uniformity: [Int]
  /// For each domain, how many districts lie in each quadrant.
  private(set) var quadrants: [[Int]]
  /// One for each subject, in order.
  private(set) var tallies: [Tally]

  init(_ subjectCount: Int, _ domainCount: Int) {
    uniformity = CohortEntry.Uniformity.allCases.map { _ in 0 }
    quadrants = (0..<domainCount).map { _ in Quadrant.allCases.map { _ in 0 } }
    tallies = (0..<subjectCount).map { _ in Tally() }
  }

  mutating func add(_ entry: CohortEntry) {
    districtCount += 1
    uniformity[Int(entry.uniformity.rawValue)] += 1
    for (domain, quadrant) in entry.quadrants.enumerated() {
      if let place = Quadrant.allCases.firstIndex(of: quadrant) { quadrants[domain][place] += 1 }
    }
    for (subject, cell) in entry.cells.enumerated() { tallies[subject].add(cell) }
  }

  mutating func add(_ other: GroupTally) {
    districtCount += other.districtCount
    uniformity = zip(uniformity, other.uniformity).map(+)
    quadrants = zip(quadrants, other.quadrants).map { zip($0, $1).map(+) }
    for subject in tallies.indices { tallies[subject].add(other.tallies[subject]) }
  }
}
