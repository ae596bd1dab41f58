/// The instrument: what is rated and measured, on which scale, compared with what.
///
/// It was read from the files of one `rubrics` folder and cross-checked, so every name in it resolves. Nothing in
/// it ever changes. A class, since every assessment, score and report holds the one that it belongs to, so that no
/// two frameworks can be confused: as a value it would cost a reference for each of its lists.
public final class Framework: Sendable {
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
  /// Thresholds and the way that levels combine.
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
  /// What is usual for a metric at a district's share of low-income students: one list for each metric, in order,
  /// each with the lines of its kinds of district and years; any may be empty.
  public let predictionLines: [[PredictionLine]]
  /// What the positive outliers look like.
  public let profile: OutlierProfile
  /// Whether the profile and the predictionLines were read; without them nothing can be compared.
  public let holdsProfile: Bool
  /// The documents that everything rests on.
  public let sources: [Source]
  /// What it was read from.
  let files: FrameworkFiles
  /// What computes digests: the host's function, or ours.
  let sha256: SHA256.Function

  /// An indicator by its position in the framework and that of its domain.
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

  /// The kinds of its domains, practices first.
  public var domainKinds: [Domain.Kind] {
    Domain.Kind.allCases.filter { kind in domains.contains { $0.kind == kind } }
  }

  /// A framework that was read and cross-checked.
  init(
    id: ID,
    version: Int,
    title: String,
    scale: Scale,
    rules: Rules,
    domains: [Domain],
    districtKinds: [DistrictKind],
    groups: [StudentGroup],
    metrics: [Metric],
    predictionLines: [[PredictionLine]],
    profile: OutlierProfile,
    holdsProfile: Bool,
    sources: [Source],
    files: FrameworkFiles,
    sha256: @escaping SHA256.Function
  ) {
    (self.id, self.version, self.title) = (id, version, title)
    (self.scale, self.rules, self.domains) = (scale, rules, domains)
    indicators = domains.flatMap { $0.indicators }
    (self.districtKinds, self.groups, self.metrics) = (districtKinds, groups, metrics)
    (self.predictionLines, self.profile, self.holdsProfile) = (
      predictionLines, profile, holdsProfile
    )
    (self.sources, self.files, self.sha256) = (sources, files, sha256)
  }

  /// SHA-256 over its files in path order, one after the other, in 64 hexadecimal digits.
  ///
  /// All files count, including those of which nothing was read. Computed each time that it is asked for; a
  /// ``ComparisonBasis`` keeps it.
  public var digest: String { sha256(files.files.map { $0.bytes }) }
}

extension Framework: Hashable {
  /// Two are equal if the same files were read to the same extent; identity is checked first.
  public static func == (left: Framework, right: Framework) -> Bool {
    left === right || left.holdsProfile == right.holdsProfile && left.files == right.files
  }

  /// Hashes the name, the version and the extent to which it was read.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(version)
    hasher.combine(holdsProfile)
  }
}
