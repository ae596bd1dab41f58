/// How one subject's values are spread over a group of districts.
package struct Distribution: Sendable, Hashable {
  /// The values below which a quarter, a half and three quarters of the values lie.
  package struct Quartiles: Sendable, Hashable {
    /// A quarter lies below it.
    package let lower: Double
    /// Half lies below it.
    package let median: Double
    /// Three quarters lie below it.
    package let upper: Double
  }

  /// How many districts the subject applies to.
  package let applicableCount: Int
  /// How many of them have a value.
  package let count: Int
  /// Share of those it applies to that have a value, 0 to 1; `nil` if it applies to fewer than
  /// ``Cohort/smallest``.
  package let coverage: Double?
  /// `nil` if fewer than ``Cohort/smallest`` districts have a value.
  package let quartiles: Quartiles?
  /// Share of values, 0 to 1, that have reached each level and no further one, from the lowest; `nil` if
  /// fewer than ``Cohort/smallest`` have a level.
  package let levelShares: [Double]?

  init(_ tally: Tally, levelCounts: [Int]) {
    let values = SortedValues(tally)
    applicableCount = tally.applicableCount
    count = values.count
    coverage =
      applicableCount < Cohort.smallest ? nil : Double(count) / Double(applicableCount)
    if count >= Cohort.smallest, let lower = values.quantile(0.25),
      let median = values.quantile(0.5), let upper = values.quantile(0.75)
    {
      quartiles = Quartiles(lower: lower, median: median, upper: upper)
    } else {
      quartiles = nil
    }
    let levelCount = levelCounts.reduce(0, +)
    levelShares =
      levelCount < Cohort.smallest
      ? nil : levelCounts.map { Double($0) / Double(levelCount) }
  }
}

/// One group of a cohort with everything that is known about it.
struct CohortSection: Sendable {
  let group: CohortGroup
  let districtCount: Int
  /// How many districts have enough rated items to tell whether they are identical, and how many have identical
  /// ratings; `nil` for few districts.
  let uniformity: (judged: Int, identical: Int)?
  /// For each domain the number of districts in each quadrant; `nil` for few districts.
  let quadrants: [[Int]]?
  /// One for each subject, in order.
  let distributions: [Distribution]

  init(_ group: CohortGroup, of cohort: Cohort) {
    let tally = cohort.tally(of: group)
    self.group = group
    districtCount = tally.districtCount
    let isLarge = districtCount >= Cohort.smallest
    let identicalCount = tally.uniformity[Int(CohortEntry.Uniformity.identical.rawValue)]
    let mixedCount = tally.uniformity[Int(CohortEntry.Uniformity.mixed.rawValue)]
    uniformity = isLarge ? (identicalCount + mixedCount, identicalCount) : nil
    quadrants = isLarge ? tally.quadrants : nil
    distributions = cohort.framework.cohortSubjects.enumerated().map { index, subject in
      Distribution(
        tally.tallies[index],
        levelCounts: cohort.levelCounts(of: index, subject, in: group)
      )
    }
  }
}
