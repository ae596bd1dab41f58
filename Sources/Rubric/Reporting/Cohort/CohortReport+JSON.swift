extension CohortReport {
  /// `cohort.json`: the distributions for programs, on one line; `rubric schema cohort` describes it.
  public var json: String {
    String(decoding: CohortOutput(report: self).json, as: UTF8.self) + "\n"
  }
}

/// `cohort.json`; whatever too few districts have is null.
struct CohortOutput: WrittenObject {
  let report: CohortReport

  static func keys(_ c: inout some ObjectVisitor<Self>) {
    c.constant("schema", "rubric/cohort/1")
    c.key("framework", .object) {
      FrameworkOutput(
        framework: $0.report.framework,
        digest: $0.report.frameworkDigest,
        aggregation: $0.report.cohort.aggregation
      )
    }
    c.key("districts", .districtCount) { $0.report.cohort.districtCount }
    c.key("invented", .districtCount, "How many of the districts are made up.") {
      $0.report.cohort.inventedCount
    }
    c.key("cycles", .list(of: .object)) { own in
      own.report.cohort.cycles.sorted { $0.key < $1.key }
        .map { CycleOutput(cycle: $0.key, districtCount: $0.value) }
    }
    c.key(
      "smallest",
      .whole(Cohort.smallest...Cohort.smallest),
      "Of fewer districts there is a count only."
    ) { _ in Cohort.smallest }
    c.key("groups", .list(of: .object)) { own in
      own.report.sections.map { SectionOutput(section: $0, group: own.report.name(of: $0)) }
    }
    c.key("indices", .list(of: .object)) { own in
      Domain.Kind.allCases.map { IndexDistributionOutput(report: own.report, kind: $0) }
    }
    c.key("domains", .list(of: .object)) { own in
      own.report.framework.domains.indices.map {
        DomainDistributionOutput(report: own.report, index: $0)
      }
    }
    c.key("indicators", .list(of: .object)) { own in
      own.report.framework.domains.flatMap { domain in
        domain.indicators.map {
          IndicatorDistributionOutput(report: own.report, domain: domain, indicator: $0)
        }
      }
    }
    c.key("metrics", .list(of: .object)) { own in
      own.report.framework.metrics.indices.map {
        MetricDistributionOutput(report: own.report, index: $0)
      }
    }
  }
}

/// How many districts have answered for a cycle.
struct CycleOutput: WrittenObject {
  let cycle: SchoolYear
  let districtCount: Int

  static func keys(_ c: inout some ObjectVisitor<Self>) {
    c.key("cycle", .schoolYear) { $0.cycle }
    c.key("districts", .districtCount) { $0.districtCount }
  }
}

extension WrittenKind where Value == Int {
  /// How many districts there are of something.
  static var districtCount: Self { .whole(0...100_000_000) }
}
