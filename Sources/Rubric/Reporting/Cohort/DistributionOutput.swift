extension CohortReport {
  /// How a score, rating or figure is spread in each group of districts.
  func distributionOutputs(of subject: CohortSubject) -> [DistributionOutput] {
    sections.map { distributionOutput(of: subject, in: $0) }
  }

  /// How a score, rating or figure is spread in one group of districts.
  func distributionOutput(
    of subject: CohortSubject,
    in section: CohortSection
  ) -> DistributionOutput {
    DistributionOutput(group: name(of: section), own: distribution(of: subject, in: section))
  }
}

/// How a score, rating or figure is spread in one group of districts.
struct DistributionOutput: WrittenObject {
  let group: CohortGroupOutput
  let own: Distribution

  static func keys(_ d: inout some ObjectVisitor<Self>) {
    d.include { $0.group }
    d.key("applicable", .districtCount, "Districts to which it applies.") {
      $0.own.applicableCount
    }
    d.key("count", .districtCount, "Districts with a value.") { $0.own.count }
    d.key("coverage", .optional(.share)) { $0.own.coverage }
    d.key("quartiles", .optional(.object)) { $0.own.quartiles }
    d.key(
      "levels",
      .optional(.levels(of: .share)),
      "Share of the values that have reached each level and no further one, from the lowest."
    ) { $0.own.levelShares }
  }
}

extension Distribution.Quartiles: WrittenObject {
  static func keys(_ q: inout some ObjectVisitor<Self>) {
    q.key("lower", .number) { $0.lower }
    q.key("median", .number) { $0.median }
    q.key("upper", .number) { $0.upper }
  }
}
