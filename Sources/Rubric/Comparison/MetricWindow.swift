/// The school year of a metric that counts.
struct MetricWindow {
  /// The newest year not after the cycle and at most one year before it; one in which all students have a
  /// value, if there is one.
  let year: SchoolYear?
  /// The newest year given, if none is in the window.
  let yearOutside: SchoolYear?

  init(_ values: [MetricValue], cycle: SchoolYear) {
    var (newest, newestOfAll, newestGiven): (SchoolYear?, SchoolYear?, SchoolYear?)
    for index in values.indices {
      let year = values[index].year
      newestGiven = Swift.max(newestGiven ?? year, year)
      guard year <= cycle, year.start >= cycle.start - 1 else { continue }
      newest = Swift.max(newest ?? year, year)
      guard year > newestOfAll ?? SchoolYear(start: .min), values[index].group == .all,
        values[index].value != nil
      else { continue }
      newestOfAll = year
    }
    year = newestOfAll ?? newest
    yearOutside = year == nil ? newestGiven : nil
  }
}
