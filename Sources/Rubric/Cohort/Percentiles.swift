/// Where each district lies among all of its cohort, for every score, rating and metric.
///
/// A percentile is for a district's own use, next to its own report. No score depends on it.
package struct Percentiles: Sendable {
  private let framework: Framework
  /// One for each subject; `nil` if too few districts have a value.
  private let values: [SortedValues?]

  /// - Parameter cohort: All districts that take part.
  package init(of cohort: Cohort) {
    framework = cohort.framework
    values = cohort.tally(of: CohortGroup(kind: nil, band: nil)).tallies.map { tally in
      let sorted = SortedValues(tally)
      return sorted.count < Cohort.smallest ? nil : sorted
    }
  }

  /// The percentiles of one district, one for each subject in order.
  ///
  /// - Parameter entry: One of the cohort's own.
  /// - Returns: Above 0 and below 100; `nil` if the district has no value, or too few have one.
  func of(_ entry: CohortEntry) -> [Double?] {
    zip(values, entry.cells).map { values, cell in
      cell.value.flatMap { values?.percentile(of: $0) }
    }
  }

  /// What the columns of a table of percentiles are called, in the order of subjects.
  var titles: [String] {
    let indicators = framework.indicatorPaths
    return framework.cohortSubjects.map { subject in
      switch subject {
      case .index(.practice): "practice"
      case .index(.policyArea): "policy"
      case .domain(let index): framework.domains[index].id.description
      case .indicator(let position): indicators[position]
      case .metric(let position): framework.metrics[position].id.description
      }
    }
  }
}
