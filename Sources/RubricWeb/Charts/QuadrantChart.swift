import Rubric

/// What a district says about its domains compared with where their metrics stand: questions to ask, not verdicts.
struct QuadrantChart {
  /// A domain that has both a score and a standing.
  struct Point {
    /// The number next to the dot, which the table repeats.
    let number: Int
    let score: Double
    let standing: Double
  }

  let points: [Point]
  /// The lowest and the highest level.
  let levels: ClosedRange<Double>
  /// The level from which a score counts as high.
  let highFrom: Double
  let label: String

  /// Height in pixels, with the words below the lower edge.
  static let height = 360.0
  /// The upper and lower edge of the field.
  private static let edges = (top: 8.0, bottom: 322.0)

  /// Standings to show either way, at least one deviation, so that small ones do not look large.
  private var reach: Double {
    max(1, (points.map { $0.standing.magnitude }.max() ?? 0).rounded(.up))
  }

  var drawing: Drawing {
    let across = LinearScale(
      from: levels.lowerBound,
      to: levels.upperBound,
      across: 0.07...0.98
    )
    let (left, middle, right) = (
      across.place(across.low), across.place(highFrom), across.place(across.high)
    )
    let height = (Self.edges.bottom - Self.edges.top) / 2
    let zero = Self.edges.top + height
    return Drawing(height: Self.height, label: label) { drawing in
      drawing.bar("field", across: (left, middle), y: Self.edges.top, height: height)
      drawing.bar("field", across: (middle, right), y: Self.edges.top, height: height)
      drawing.bar("field", across: (left, middle), y: zero, height: height)
      drawing.bar("field", across: (middle, right), y: zero, height: height)
      for (quadrant, x, y, anchor) in [
        (Quadrant.resultsAboveRatings, left, Self.edges.top + 18, Drawing.Anchor.start),
        (.strength, right, Self.edges.top + 18, .end),
        (.confirmedGap, left, Self.edges.bottom - 10, .start),
        (.ratingsAboveResults, right, Self.edges.bottom - 10, .end),
      ] {
        let inset = anchor == .start ? 0.015 : -0.015
        drawing.text(quadrant.title, "corner", at: (x + inset, y), anchor: anchor)
      }
      for tick in across.ticks() {
        drawing.text(
          tick.plain,
          "tick",
          at: (across.place(tick), Self.edges.bottom + 16),
          anchor: .middle
        )
      }
      drawing.text("rated →", "tick", at: (right, Self.height - 5), anchor: .end)
      for value in [reach, 0, -reach] {
        let sign = value > 0 ? "+" : ""
        let y = zero - value / reach * (height - 14)
        drawing.text(sign + value.plain, "tick", at: (left - 0.012, y + 4), anchor: .end)
      }
      for point in points {
        let place = (
          x: across.place(point.score), y: zero - point.standing / reach * (height - 14)
        )
        drawing.dot("rated", at: place, radius: 10)
        drawing.text("\(point.number)", "pin", at: (place.x, place.y + 4), anchor: .middle)
      }
    }
  }
}

extension QuadrantChart {
  /// The picture of a report; `nil` if no domain has both a score and a standing.
  init?(of report: GapReport) {
    let points = report.framework.domains.indices.compactMap { index -> Point? in
      guard let score = report.scorecard.domains[index].value,
        let standing = report.comparison.domains[index].standing
      else { return nil }
      return Point(number: index + 1, score: score, standing: standing)
    }
    guard !points.isEmpty else { return nil }
    self.points = points
    levels = report.framework.scale.levelRange
    highFrom = report.framework.rules.highFrom
    label = points.map { point in
      let own = report.comparison.domains[point.number - 1]
      return "\(report.framework.domains[point.number - 1].title): \(own.quadrant.title)"
    }.joined(separator: "; ")
  }
}
