/// How the scores of practices together, or of policy areas together, are spread.
struct IndexDistributionOutput: WrittenObject {
  let report: CohortReport
  let kind: Domain.Kind

  static func keys(_ i: inout some ObjectVisitor<Self>) {
    i.key("id", .name) { $0.kind == .practice ? "practice" : "policy" }
    i.key("groups", .list(of: .object)) { $0.report.distributionOutputs(of: .index($0.kind)) }
  }
}

/// How the scores of a domain are spread.
struct DomainDistributionOutput: WrittenObject {
  let report: CohortReport
  let index: Int

  static func keys(_ d: inout some ObjectVisitor<Self>) {
    d.key("id", .name) { $0.domain.id }
    d.key("kind", .choice) { $0.domain.kind }
    d.key("groups", .list(of: .object)) { own in
      own.report.sections.map {
        QuadrantsOutput(report: own.report, section: $0, domain: own.index)
      }
    }
  }

  private var domain: Domain { report.framework.domains[index] }
}

/// How the scores of a domain are spread in one group of districts, and how they compare with results.
struct QuadrantsOutput: WrittenObject {
  let report: CohortReport
  let section: CohortSection
  let domain: Int

  static func keys(_ q: inout some ObjectVisitor<Self>) {
    q.include { $0.report.distributionOutput(of: .domain($0.domain), in: $0.section) }
    q.key("quadrants", .optional(.object)) { own in
      own.section.quadrants.map { QuadrantCounts(counts: $0[own.domain]) }
    }
  }
}

/// How many districts lie in each of `Quadrant.allCases`.
struct QuadrantCounts: WrittenObject {
  let counts: [Int]

  static func keys(_ q: inout some ObjectVisitor<Self>) {
    for (place, quadrant) in Quadrant.allCases.enumerated() {
      q.key(quadrant.rawValue, .districtCount) { $0.counts[place] }
    }
  }
}

/// How the ratings of an indicator are spread.
struct IndicatorDistributionOutput: WrittenObject {
  let report: CohortReport
  let domain: Domain
  let indicator: Indicator

  static func keys(_ i: inout some ObjectVisitor<Self>) {
    i.key("domain", .name) { $0.domain.id }
    i.key("id", .name) { $0.indicator.id }
    i.key("groups", .list(of: .object)) {
      $0.report.distributionOutputs(of: .indicator($0.indicator.position))
    }
  }
}

/// How the figures of a metric are spread.
struct MetricDistributionOutput: WrittenObject {
  let report: CohortReport
  let index: Int

  static func keys(_ m: inout some ObjectVisitor<Self>) {
    m.key("id", .name) { $0.metric.id }
    m.key("unit", .choice) { $0.metric.unit }
    m.key("better", .choice) { $0.metric.better }
    m.key("years", .list(of: .object)) { own in
      own.report.cohort.metricYears[own.index].sorted { $0.key < $1.key }
        .map { MetricYearOutput(year: $0.key, districtCount: $0.value) }
    }
    m.key("groups", .list(of: .object)) { $0.report.distributionOutputs(of: .metric($0.index)) }
  }

  private var metric: Metric { report.framework.metrics[index] }
}

/// How many districts have a metric's figure of a year.
struct MetricYearOutput: WrittenObject {
  let year: SchoolYear
  let districtCount: Int

  static func keys(_ y: inout some ObjectVisitor<Self>) {
    y.key("year", .schoolYear) { $0.year }
    y.key("districts", .districtCount) { $0.districtCount }
  }
}
