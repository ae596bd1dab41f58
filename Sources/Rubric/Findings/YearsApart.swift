/// Ratings or figures from years other than the assessment's cycle.
public enum YearsApart: Sendable, Hashable {
  /// A metric, by its position in the framework, and the year of its figures.
  public struct MetricYear: Sendable, Hashable {
    /// The metric's position in the framework.
    public let metric: Int
    /// The year of its figures.
    public let year: SchoolYear
  }

  /// Metrics that are compared by figures of the year before the cycle, at least one.
  case yearBefore([MetricYear])
  /// Metrics that are not compared, since all their figures lie outside the window, at least one.
  case outsideWindow([MetricYear])
  /// Ratings that were given outside the cycle's school year: how many, and the day of the first in rubric order.
  case ratings(count: Int, first: CalendarDate)

  /// Whether it is about figures or about ratings.
  var subject: FindingSubject {
    switch self {
    case .yearBefore, .outsideWindow: .metrics
    case .ratings: .ratings
    }
  }

  /// At most one of each case, in their order.
  static func found(in search: FindingSearch) -> [YearsApart] {
    let cycle = search.assessment.cycle
    var (before, outside): ([MetricYear], [MetricYear]) = ([], [])
    for (position, metric) in search.comparison.metrics.enumerated() {
      if let year = metric.year, year != cycle {
        before.append(MetricYear(metric: position, year: year))
      }
      if let year = metric.yearOutsideWindow {
        outside.append(MetricYear(metric: position, year: year))
      }
    }
    var found: [YearsApart] = []
    if !before.isEmpty { found.append(.yearBefore(before)) }
    if !outside.isEmpty { found.append(.outsideWindow(outside)) }
    let dates = search.assessment.ratings.compactMap { rating in
      rating.date.flatMap { $0.schoolYear == cycle ? nil : $0 }
    }
    if let first = dates.first { found.append(.ratings(count: dates.count, first: first)) }
    return found
  }
}
