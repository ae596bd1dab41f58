/// What comparisons need from a framework, prepared once for any number of districts.
public struct ComparisonBasis: Sendable, Hashable {
  /// What scores and gaps need; its way of combining levels can be changed.
  public var scoring: ScoringBasis
  private let prepared: Prepared

  /// What never differs from the framework.
  ///
  /// A class: copying so many lists for each district, or each of its metrics, takes as long as computing its standing.
  private final class Prepared: Sendable {
    let framework: Framework
    let metrics: [MetricBasis]
    let linkedMetrics: [[Int]]
    let domainMetrics: [[Int]]
    let limitOfAll: Int
    let digest: String

    init(_ framework: Framework, digest: String) {
      self.framework = framework
      self.digest = digest
      limitOfAll = framework[group: .all]?.markedUnder ?? framework.rules.markedUnder
      let places = Dictionary(
        uniqueKeysWithValues: framework.metrics.enumerated().map { ($1.id, $0) }
      )
      metrics = framework.metrics.indices.map { MetricBasis(of: $0, in: framework) }
      linkedMetrics = framework.indicators.map { $0.metrics.compactMap { places[$0] } }
      domainMetrics = framework.domains.map { $0.linkedMetrics.compactMap { places[$0] } }
    }
  }

  /// What a metric's comparison needs.
  struct MetricBasis: Sendable, Hashable {
    let metric: Metric
    let reference: MetricReference?
    /// One for each kind of district, in order.
    let kinds: [KindBasis]
    /// The state's figures, one list for each student group, in order.
    let stateFigures: [[OutlierProfile.Figure]]
  }

  /// What a metric is for one kind of district.
  struct KindBasis: Sendable, Hashable {
    let isFor: Bool
    /// The lines of all years.
    let lines: [PredictionLine]
    let scale: LevelScale?
    /// How many students a value should count; `nil` if the framework does not say.
    let students: ExpectedStudents?
  }

  /// - Parameter framework: The instrument; if it was read without its profile, nothing is compared.
  public init(_ framework: Framework) { self.init(framework, digest: framework.digest) }

  /// For scoring without a report, which needs no digest.
  init(undigested framework: Framework) { self.init(framework, digest: "") }

  private init(_ framework: Framework, digest: String) {
    scoring = ScoringBasis(framework)
    prepared = Prepared(framework, digest: digest)
  }

  /// The instrument.
  public var framework: Framework { prepared.framework }
  /// SHA-256 over the instrument's files: ``Framework/digest``.
  public var digest: String { prepared.digest }
  /// One for each metric, in order.
  var metrics: [MetricBasis] { prepared.metrics }
  /// For each indicator, in order, the positions of its linked metrics, in its own order.
  var linkedMetrics: [[Int]] { prepared.linkedMetrics }
  /// For each domain, in order, the positions of its linked metrics, each once, in order of first mention.
  var domainMetrics: [[Int]] { prepared.domainMetrics }
  /// How many students a value for all students must cover to be used.
  var limitOfAll: Int { prepared.limitOfAll }

  /// Two are equal if framework and parameters are: all else follows from them.
  public static func == (left: ComparisonBasis, right: ComparisonBasis) -> Bool {
    left.scoring == right.scoring
      && (left.prepared === right.prepared || left.framework == right.framework)
  }

  /// Hashes framework and parameters.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(scoring)
    hasher.combine(framework)
  }

  /// The position of a kind of district; `nil` for one that the framework does not have.
  func place(of kind: DistrictKind.ID) -> Int? {
    framework.districtKinds.firstIndex { $0.id == kind }
  }
}

extension ComparisonBasis.MetricBasis {
  fileprivate init(of position: Int, in framework: Framework) {
    let metric = framework.metrics[position]
    self.metric = metric
    reference = MetricReference(of: position, in: framework)
    kinds = framework.districtKinds.map { kind in
      .init(
        isFor: metric.kinds.contains(kind.id),
        lines: framework.predictionLines[position].filter { $0.kinds.contains(kind.id) },
        scale: LevelScale(of: metric, for: kind.id),
        students: ExpectedStudents(of: metric, for: kind, rules: framework.rules)
      )
    }
    stateFigures = framework.groups.map { group in
      framework.profile.stateFigures[position].filter { $0.group == group.id }
    }
  }
}
