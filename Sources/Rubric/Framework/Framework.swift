/// The instrument: what is rated and measured, on which scale, compared with what.
///
/// A value of this type was read from one `rubrics` folder and cross-checked, so every name in it resolves.
public struct Framework: Sendable, Hashable {
  /// The name that assessments give in their first line.
  public typealias ID = Identifier<Framework>

  /// The framework's name.
  public let id: ID
  /// Counted from 1; a higher one may have other indicators.
  public let version: Int
  /// What the framework is called in a heading.
  public let title: String
  /// The steps on which indicators are rated.
  public let scale: Scale
  /// Thresholds and the way in which levels combine.
  public let rules: Rules
  /// Practices in order, then policy areas in order.
  public let domains: [Domain]
  /// Every indicator, in the order of its domain and of itself; kept, because every report asks for them often.
  public let indicators: [Indicator]
  /// The kinds of district that metrics tell apart.
  public let districtKinds: [DistrictKind]
  /// Student groups, all students first.
  public let groups: [StudentGroup]
  /// What can be measured, in the order of reports.
  public let metrics: [Metric]
  /// What a metric usually is at a district's share of low-income students: one list for each metric, in order,
  /// each with the lines of its kinds of district and years; any may be empty.
  public let expectations: [[Expectation]]
  /// What the positive outliers look like.
  public let profile: OutlierProfile
  /// Whether the profile and the expectations were read; without them nothing can be compared.
  public let holdsProfile: Bool
  /// The documents that everything rests on.
  public let sources: [Source]

  /// An indicator by its place in the framework and that of its domain.
  package func indicator(_ position: Int, in domain: Int) -> Indicator {
    let first = domains[domain].indicators.first?.position ?? 0
    return domains[domain].indicators[position - first]
  }

  /// How many indicators there are.
  public var indicatorCount: Int { indicators.count }

  /// `domain/indicator` for every indicator, in order.
  var indicatorPaths: [String] {
    domains.flatMap { domain in domain.indicators.map { "\(domain.id)/\($0.id)" } }
  }

  /// The domains of one kind, in order.
  public func domains(of kind: Domain.Kind) -> [Domain] { domains.filter { $0.kind == kind } }

  /// The kinds that its domains are of, practices first.
  public var domainKinds: [Domain.Kind] {
    Domain.Kind.allCases.filter { kind in domains.contains { $0.kind == kind } }
  }

  /// A metric by its name.
  public func metric(_ id: Metric.ID) -> Metric? { metrics.first { $0.id == id } }

  /// A student group by its name.
  public func group(_ id: StudentGroup.ID) -> StudentGroup? { groups.first { $0.id == id } }

  /// A source by its name.
  public func source(_ id: Source.ID) -> Source? { sources.first { $0.id == id } }
}
