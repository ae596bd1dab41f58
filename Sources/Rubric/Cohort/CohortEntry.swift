/// What a cohort keeps from one district: everything that distributions and percentiles need.
///
/// It is a few hundred bytes, made from one district alone, so a batch can keep it in a file and continue
/// from there.
public struct CohortEntry: Sendable, Hashable {
  /// What a district says about one subject.
  package enum Cell: Sendable, Hashable {
    /// The subject does not apply to the district.
    case outside
    /// It applies, but there is no number.
    case missing
    /// A score, a level or a metric's value, to nine decimals.
    case value(Double)

    /// The number, if there is one.
    var value: Double? {
      if case .value(let value) = self { value } else { nil }
    }
  }

  /// Whether one level was given for everything.
  package enum Uniformity: UInt8, Sendable, Hashable, CaseIterable {
    /// Too few items are rated to say so.
    case notJudged
    /// At least two levels were given.
    case mixed
    /// The report has the finding "identical ratings".
    case identical
  }

  /// The framework that was answered.
  public let framework: Framework
  /// The district's name.
  public let name: String
  /// Its code, if it has one.
  public let cds: CDSCode?
  /// Whether the district is invented.
  public let isInvented: Bool
  /// The school year that its assessment describes.
  public let cycle: SchoolYear
  /// The position of its kind in the framework.
  package let kind: Int
  /// Its enrollment; also unknown if a figure covers far fewer students than enrollment implies.
  package let band: SizeBand
  /// Whether its ratings are identical.
  package let uniformity: Uniformity
  /// One for each domain of the framework, in order.
  public let quadrants: [Quadrant]
  /// One for each subject of a cohort, in order.
  let cells: [Cell]
  /// The year of each metric's value, in order; `nil` if it has none that counts.
  let metricYears: [SchoolYear?]
}

extension CohortEntry {
  /// Takes from one district what a cohort needs.
  ///
  /// - Parameter district: Any district with its scores.
  public init(of district: ScoredDistrict) {
    let (assessment, framework) = (district.assessment, district.framework)
    let (scorecard, standings) = (district.scorecard, district.standings)
    let kind = assessment.district.kind
    let ratings = assessment.ratings.map { rating in
      rating.isApplicable ? Cell(rating.level) : .outside
    }
    // A value for few students, or for an unknown number, is not used in distributions either.
    let metrics = framework.metrics.indices.map { metric in
      framework.metrics[metric].kinds.contains(kind)
        ? Cell(standings.metrics[metric].compared.flatMap { assessment.values[metric][$0].value })
        : .outside
    }
    let isMismatched = standings.metrics.contains { $0.mismatch != nil }
    self.init(
      framework: framework,
      name: assessment.district.name,
      cds: assessment.district.cds,
      isInvented: assessment.district.isInvented,
      cycle: assessment.cycle,
      kind: standings.kind ?? 0,
      // Enrollment that also counts other students would put a district into the wrong band.
      band: isMismatched ? .unknown : SizeBand(enrollment: assessment.district.enrollment),
      uniformity: Uniformity(of: assessment, from: framework.rules.identicalFrom),
      quadrants: district.quadrants,
      cells: Domain.Kind.allCases.map { Cell(scorecard.index($0)) }
        + scorecard.domains.map { Cell($0) } + ratings + metrics,
      metricYears: standings.metrics.map { $0.compared == nil ? nil : $0.year }
    )
  }
}

extension CohortEntry.Cell {
  fileprivate init(_ value: Double?) {
    self = value.map { .value($0.toNineDecimals) } ?? .missing
  }

  fileprivate init(_ score: Score) {
    self = score.coverage == nil ? .outside : Self(score.value)
  }
}

extension CohortEntry.Uniformity {
  fileprivate init(of assessment: Assessment, from: Int) {
    if !IdenticalRatings.found(in: assessment, from: from).isEmpty {
      self = .identical
    } else if assessment.publishedRatings.contains(where: { $0.itemCount >= from })
      || assessment.ratings.count(where: { $0.level != nil }) >= from
    {
      self = .mixed
    } else {
      self = .notJudged
    }
  }
}
