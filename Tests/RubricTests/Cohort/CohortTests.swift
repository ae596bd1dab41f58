import Testing

@testable import Rubric

/// Distributions of ``TestCohort``, worked out by hand.
@Suite struct CohortTests {
  private let framework: Framework
  private let cohort: Cohort

  init() throws {
    framework = try TestCohort.small.framework()
    cohort = Cohort(of: try TestCohort.entries(framework), in: framework)
  }

  private func section(_ kind: Int?, _ band: SizeBand?) -> CohortSection {
    CohortSection(CohortGroup(kind: kind, band: band), of: cohort)
  }

  private func distribution(
    _ subject: CohortSubject,
    _ kind: Int? = nil,
    _ band: SizeBand? = nil
  ) throws -> Distribution {
    let place = try #require(framework.cohortSubjects.firstIndex(of: subject))
    return section(kind, band).distributions[place]
  }

  @Test(
    "an indicator is distributed over the districts that rated it; if it does not apply, it does not count"
  )
  func indicator() throws {
    let own = try distribution(.indicator(0))
    #expect(own.applicableCount == 10)
    #expect(own.count == 10)
    #expect(own.coverage == 1)
    // Places 2.25, 4.5 and 6.75 of the ten levels counted from 0.
    #expect(own.quartiles == .init(lower: 2.25, median: 3, upper: 4))
    #expect(own.levelShares == [0.1, 0.2, 0.3, 0.2, 0.2])
  }

  @Test("an indicator that nobody rated has coverage 0 and no quartiles")
  func unrated() throws {
    let own = try distribution(.indicator(1))
    #expect(own.applicableCount == 12)
    #expect(own.coverage == 0)
    #expect(own.quartiles == nil)
    #expect(own.levelShares == nil)
  }

  @Test("a domain counts the districts to which it applies, scored or not")
  func domain() throws {
    for subject in [CohortSubject.domain(0), .index(.practice)] {
      let own = try distribution(subject)
      #expect(own.applicableCount == 12)
      #expect(own.count == 10)
      #expect(own.coverage == 10.0 / 12)
      #expect(own.quartiles?.median == 3)
    }
    #expect(try distribution(.index(.policyArea)).applicableCount == 0)
  }

  @Test("a metric counts at the level of its level equivalent, and only for its kinds")
  func metric() throws {
    let own = try distribution(.metric(0))
    #expect(own.applicableCount == 10)
    // Places 2.25, 4.5 and 6.75 of 50, 55 … 95.
    #expect(own.quartiles == .init(lower: 61.25, median: 72.5, upper: 83.75))
    // 50 is level 1 and 55 level 1.5; then two districts at each level up to 95, which is level 5.
    #expect(own.levelShares == [0.2, 0.2, 0.2, 0.2, 0.2])
    #expect(
      cohort.metricYears[0].map { "\($0.key) \($0.value)" }.sorted() == ["2023-24 1", "2024-25 9"]
    )
  }

  @Test("a value for 29 students is not used, and nine districts have no quartiles")
  func fewDistricts() throws {
    let own = try distribution(.metric(1))
    #expect(own.applicableCount == 10)
    #expect(own.count == 9)
    #expect(own.coverage == 0.9)
    #expect(own.quartiles == nil)
    #expect(own.levelShares == nil)
  }

  @Test("districts are counted by quadrant")
  func quadrants() {
    // Standings are below 0 up to 70; scores are high from the seventh district on.
    let counts = section(nil, nil).quadrants?.first.map { zip(Quadrant.allCases, $0) }
    #expect(
      counts?.map { "\($0): \($1)" } == [
        "strength: 4", "confirmedGap: 5", "ratingsAboveResults: 0", "resultsAboveRatings: 1",
        "unmeasured: 2",
      ]
    )
  }

  @Test("identical ratings are counted among the districts with enough rated items to judge")
  func identicalRatings() {
    let uniformity = section(nil, nil).uniformity
    #expect(uniformity?.judged == 2)
    #expect(uniformity?.identical == 1)
  }

  @Test("a group of fewer than ten districts is shown as a count only")
  func smallGroup() throws {
    let high = section(1, .unknown)
    #expect(high.districtCount == 2)
    #expect(high.uniformity == nil)
    #expect(high.quadrants == nil)
    let own = try distribution(.domain(0), 1, .unknown)
    #expect(own.applicableCount == 2)
    #expect(own.count == 0)
    #expect(own.coverage == nil)
  }

  @Test("groups are the whole, kinds, sizes, and kinds within sizes, as far as there are districts")
  func groups() {
    #expect(
      cohort.groups == [
        .init(kind: nil, band: nil), .init(kind: 0, band: nil), .init(kind: 1, band: nil),
        .init(kind: nil, band: .from300), .init(kind: nil, band: .unknown),
        .init(kind: 0, band: .from300), .init(kind: 1, band: .unknown),
      ]
    )
  }

  @Test("the order of districts does not change a byte")
  func order() throws {
    let reversed = Cohort(of: try TestCohort.entries(framework).reversed(), in: framework)
    let texts = [cohort, reversed].map { CohortReport(of: $0) }
    #expect(texts[0].json == texts[1].json)
    #expect(texts[0].markdown == texts[1].markdown)
  }

  @Test("distributions do not name any district")
  func nameless() {
    let report = CohortReport(of: cohort)
    for name in ["Town", "Hill", "Vale", "1000001", "1000010"] {
      #expect(!report.json.contains(name))
      #expect(!report.markdown.contains(name))
    }
  }

  @Test("a cohort without districts can be written too")
  func empty() {
    let report = CohortReport(of: Cohort(of: [], in: framework))
    #expect(report.markdown.hasPrefix("# 0 districts together\n"))
    #expect(report.json.contains("\"districts\":0"))
  }

  @Test(
    "enrollment falls into bands, and unknown is a band of its own",
    arguments: zip(
      [nil, 0, 299, 300, 999, 1_000, 2_499, 2_500, 9_999, 10_000],
      [
        SizeBand.unknown, .under300, .under300, .from300, .from300, .from1000, .from1000, .from2500,
        .from2500, .from10000,
      ]
    )
  )
  func bands(enrollment: Int?, band: SizeBand) {
    #expect(SizeBand(enrollment: enrollment) == band)
  }
}
