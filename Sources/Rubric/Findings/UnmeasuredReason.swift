/// Why no domain's ratings could be compared with its results.
package enum UnmeasuredReason: Sendable, Hashable {
  /// The framework has no prediction lines.
  case noLines
  /// The input does not give the district's share of low-income students.
  case shareNotGiven
  /// No domain is rated enough for a score.
  case noScores
  /// The linked metrics that have a line count far fewer students than enrollment implies.
  case tooFewCounted
  /// No linked metric has both a line for the kind of district and a figure of enough students.
  case noFigures

  /// The first reason that holds; `nil` if any domain is measured.
  ///
  /// - Parameter analysis: That of any district.
  package init?(_ analysis: GapAnalysis) {
    let (framework, comparison) = (analysis.framework, analysis.comparison)
    guard comparison.domains.allSatisfy({ $0.quadrant == .unmeasured }) else { return nil }
    if framework.predictionLines.allSatisfy({ $0.isEmpty }) {
      self = .noLines
    } else if analysis.assessment.district.lowIncome == nil {
      self = .shareNotGiven
    } else if analysis.scorecard.domains.allSatisfy({ $0.value == nil }) {
      self = .noScores
    } else if !analysis.mismatchedDomains.isEmpty {
      self = .tooFewCounted
    } else {
      self = .noFigures
    }
  }
}

extension GapAnalysis {
  /// The scored domains, by their positions, that are unmeasured because linked metrics count too few students.
  package var mismatchedDomains: [Int] {
    framework.domains.indices.filter { domain in
      guard scorecard.domains[domain].value != nil, district.quadrants[domain] == .unmeasured else {
        return false
      }
      return comparison.linkedMetrics[domain].contains { comparison.metrics[$0].mismatch != nil }
    }
  }
}
