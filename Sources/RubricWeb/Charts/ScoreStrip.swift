import Rubric

/// A score on the line from the lowest to the highest level, with what missing ratings leave open and the
/// reference.
///
/// A round dot is the score, a diamond the reference, a band the bounds: shape tells them apart, not color alone.
struct ScoreStrip {
  let score: Score
  /// In level units; `nil` if there is none.
  let reference: Double?
  /// The lowest and the highest level.
  let levels: ClosedRange<Double>
  /// What the strip shows, in words.
  let label: String

  var drawing: Drawing {
    Drawing(height: 26, label: label) { drawing in
      let scale = LinearScale(from: levels.lowerBound, to: levels.upperBound)
      drawing.line("axis", from: (scale.place(scale.low), 13), to: (scale.place(scale.high), 13))
      if let bounds = score.bounds, bounds.low < bounds.high {
        drawing.bar(
          "band",
          across: (scale.place(bounds.low), scale.place(bounds.high)),
          y: 8,
          height: 10,
          radius: 3
        )
      }
      drawing.levelTicks(scale, y: 13)
      if let reference { drawing.diamond("reference", at: (scale.place(reference), 13), size: 11) }
      if let value = score.value {
        drawing.dot("rated", at: (scale.place(value), 13), radius: 5.5)
      }
    }
  }
}

extension ScoreStrip {
  /// A domain's score next to its reference.
  init(domain index: Int, of report: GapReport) {
    let score = report.scorecard.domains[index]
    let reference = report.comparison.domains[index].reference
    let name = report.framework.domains[index].title
    let mean = reference.map { ", reference \($0.fixed(1))" } ?? ""
    self.init(
      score: score,
      reference: reference,
      levels: report.framework.scale.levelRange,
      label: "\(name): \(score.words)\(mean)"
    )
  }

  /// An index, which has no reference.
  init(index kind: Domain.Kind, of report: GapReport) {
    let score = report.scorecard.index(kind)
    self.init(
      score: score,
      reference: nil,
      levels: report.framework.scale.levelRange,
      label: "\(kind.title): \(score.words)"
    )
  }
}

extension Drawing {
  /// A short tick at each level.
  mutating func levelTicks(_ scale: LinearScale, y: Double) {
    for tick in scale.ticks() {
      line("axis", from: (scale.place(tick), y - 3), to: (scale.place(tick), y + 3))
    }
  }
}

extension Score {
  /// The score and its bounds as one would say them.
  fileprivate var words: String {
    guard bounds != nil else { return "nothing applies" }
    return coverage.map { $0 < 1 } ?? false
      ? "\(sentence); if all were rated \(boundsText)" : sentence
  }
}

extension Scale {
  /// From the lowest to the highest level.
  var levelRange: ClosedRange<Double> { lowest...highest }
}
