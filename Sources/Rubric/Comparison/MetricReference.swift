/// A metric's values in the districts studied, in the metric's newest year: context, not a target.
public struct MetricReference: Sendable, Hashable {
  /// The year of the figures.
  public let year: SchoolYear
  /// The lowest value.
  public let low: Double
  /// The median: the middle value, or the mean of the two in the middle.
  public let median: Double
  /// The highest value.
  public let high: Double
  /// How many of the districts have a figure, at least three.
  public let districtCount: Int

  /// Of the kinds that the metric is for, all students, on enough students; fewer than three districts give none.
  ///
  /// - Parameters:
  ///   - position: The metric's position in the framework.
  ///   - framework: The instrument, with the figures of its profile.
  init?(of position: Int, in framework: Framework) {
    let metric = framework.metrics[position]
    guard let year = metric.newestYear else { return nil }
    let kinds = framework.profile.districts.reduce(
      into: [OutlierProfile.StudiedDistrict.ID: DistrictKind.ID]()
    ) { $0[$1.id] = $1.kind }
    let values = framework.profile.figures[position].filter { figure in
      guard figure.year == year, figure.group == .all, let district = figure.district,
        let kind = kinds[district], let count = figure.count
      else { return false }
      return metric.kinds.contains(kind) && count >= framework.rules.markedUnder
    }.map { $0.value }.sorted()
    guard values.count >= 3, let lowest = values.first, let highest = values.last else {
      return nil
    }
    let upper = values[values.count / 2]
    self.year = year
    low = lowest
    high = highest
    median = values.count.isMultiple(of: 2) ? (values[values.count / 2 - 1] + upper) / 2 : upper
    districtCount = values.count
  }
}
