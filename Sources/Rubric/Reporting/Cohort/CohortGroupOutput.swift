extension CohortReport {
  /// Which districts a section is about.
  func name(of section: CohortSection) -> CohortGroupOutput {
    CohortGroupOutput(
      kind: section.group.kind.map { framework.districtKinds[$0].id },
      size: section.group.band
    )
  }
}

/// A group of districts of a cohort, and how many there are of it.
struct SectionOutput: WrittenObject {
  let section: CohortSection
  let group: CohortGroupOutput

  static func keys(_ s: inout some ObjectVisitor<Self>) {
    s.include { $0.group }
    s.key("districts", .districtCount) { $0.section.districtCount }
    s.key(
      "even-ratings",
      .optional(.object),
      "Districts with enough rated items, and those that gave all of them one level."
    ) { $0.section.uniformity.map { UniformityOutput(judged: $0.judged, identical: $0.identical) } }
  }
}

/// Which districts a group holds.
struct CohortGroupOutput: WrittenObject {
  let kind: DistrictKind.ID?
  let size: SizeBand?

  static func keys(_ g: inout some ObjectVisitor<Self>) {
    g.key("kind", .optional(.districtKind), "Null for all kinds.") { $0.kind }
    g.key("size", .optional(.choice), "Enrollment; null for all sizes.") { $0.size }
  }
}

/// How many districts gave everything one level.
struct UniformityOutput: WrittenObject {
  let judged: Int
  let identical: Int

  static func keys(_ u: inout some ObjectVisitor<Self>) {
    u.key("judged", .districtCount) { $0.judged }
    u.key("even", .districtCount) { $0.identical }
  }
}

extension SizeBand: WrittenWord {}
