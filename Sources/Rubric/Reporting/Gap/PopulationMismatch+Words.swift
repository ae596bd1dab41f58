extension GapReport {
  /// The metrics that have no standing because the share of low-income students may describe others, a sentence each.
  package var mismatchNotes: [String] {
    zip(framework.metrics, comparison.metrics).compactMap { mismatchNote($1, $0) }
  }

  /// Why a metric has no standing, where the share of low-income students may describe others, in a sentence.
  func mismatchNote(_ own: MetricComparison, _ metric: Metric) -> String? {
    guard let mismatch = own.mismatch, let year = own.year else { return nil }
    return "\(metric.title) (\(year)) has no standing: \(reason(mismatch, metric))."
  }

  /// Why there is no standing, after "no standing:".
  func reason(_ mismatch: PopulationMismatch, _ metric: Metric) -> String {
    let count = mismatch.count
    let students = count == 1 ? "1 student is" : "\(count.grouped) students are"
    let expected = Int(mismatch.expected.rounded(.toNearestOrAwayFromZero)).grouped
    let others =
      switch (assessment.district.charterSchools, metric.charterSchools) {
      case (.counted, .leftOut):
        "enrollment and the share of low-income students count charter schools in, and this figure leaves them out"
      case (nil, _), (_, nil):
        "the share of low-income students may describe others, such as those of charter schools"
      case (.counted, .counted), (.leftOut, .counted), (.leftOut, .leftOut):
        "the share of low-income students may describe others"
      }
    return """
      \(students) counted, of about \(expected) that enrollment leads one to expect; \(others)
      """
  }
}
