extension UnmeasuredReason {
  /// A heading of a word.
  package static let title = "Unmeasured"

  /// What every reason explains.
  package static let fact = "No domain's ratings could be held against its results"

  /// Why no domain falls in a quadrant, in a sentence.
  var sentence: String {
    let reason =
      switch self {
      case .noLines:
        "the framework holds no line yet that says what a metric usually is at a district's share of low-income students"
      case .shareNotGiven: "the input does not give the district's share of low-income students"
      case .noScores: "no domain is rated enough for a score"
      case .tooFewCounted:
        "the linked metrics that have a line count far fewer students than enrollment leads one to expect"
      case .noFigures:
        "no linked metric has a line for this kind of district and a figure of enough students in these years"
      }
    return "\(Self.fact): \(reason)."
  }
}
