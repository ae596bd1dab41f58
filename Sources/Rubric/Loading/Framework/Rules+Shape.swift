extension Rules {
  /// The rules among the keys of `framework.yml`.
  ///
  /// - Parameters:
  ///   - f: What goes through the keys.
  ///   - highest: The highest level of the scale; `nil` if that could not be read.
  init(_ f: inout some ShapeVisitor, highest: Double?) {
    let highest = highest ?? Double(LevelsKind.most)
    let levels = 1...highest
    aggregation = f.optional(
      "aggregation",
      .choice(orFormer: Aggregation.formerNames),
      or: .arithmetic,
      shown: "`arithmetic`",
      "how the levels of a domain combine: `arithmetic`, `geometric` or `minimum`"
    )
    scoreFrom = f.optional(
      "score-from",
      .number(0...1),
      or: 0.5,
      shown: "0.5",
      "share of weight, 0 to 1, that must be rated before a score is given",
      hint: "Share of weight that must be rated."
    )
    highFrom = f.optional(
      "high-from",
      .number(levels),
      or: (1 + highest) / 2,
      shown: "middle of the scale",
      "a domain's score at or above this level counts as high"
    )
    shortfallBelow = f.optional(
      "shortfall-below",
      .number(levels),
      or: highest,
      shown: "highest level",
      "level below which a metric falls short"
    )
    disparityFrom = f.optional(
      "disparity-from",
      .number(0...highest),
      or: 1,
      shown: "1",
      "levels by which a student group must trail all students to be named"
    )
    evidenceFrom = f.optional(
      "evidence-from",
      .number(levels),
      or: highest,
      shown: "highest level",
      "ratings at or above this level should cite evidence"
    )
    identicalFrom = f.optional(
      "even-from",
      .whole(2...1_000),
      or: 10,
      shown: "10",
      "this many items at one level, and none at another, count as identical ratings"
    )
    standingFrom = f.optional(
      "standing-from",
      .number(0...1),
      or: 0,
      shown: "0",
      "share of the students that enrollment implies, 0 to 1; below it a metric has no standing",
      hint:
        "Share of the students implied by enrollment that a value must cover to have a standing."
    )
    let limits = SmallGroupLimits()
    (hiddenUnder, markedUnder) = (limits.hiddenUnder, limits.markedUnder)
  }
}
