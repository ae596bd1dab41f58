import Testing

@testable import Rubric
@testable import RubricWeb

/// Pictures of given numbers, every place worked out by hand.
///
/// From 1 to 5 across 3 % to 97 %, a level is at 3 + (level - 1) / 4 × 94 percent: 1 at 3, 2 at 26.5, 3 at 50,
/// 4 at 73.5 and 5 at 97.
@Suite struct ChartTests {
  private static let ticks = ["3", "26.5", "50", "73.5", "97"].map {
    "<line class=\"axis\" x1=\"\($0)%\" y1=\"10\" x2=\"\($0)%\" y2=\"16\"/>"
  }.joined()
  private static let line = "<line class=\"axis\" x1=\"3%\" y1=\"13\" x2=\"97%\" y2=\"13\"/>"

  @Test("a score is a dot, its bounds a band, its reference a diamond")
  func score() {
    let strip = ScoreStrip(
      score: Score(value: 3, coverage: 0.5, bounds: Bounds(low: 2, high: 4)),
      reference: 4,
      levels: 1...5,
      label: "Vision"
    )
    #expect(
      strip.drawing.text
        == "<svg width=\"100%\" height=\"26\" role=\"img\" aria-label=\"Vision\">" + Self.line
        + "<rect class=\"band\" x=\"26.5%\" y=\"8\" width=\"47%\" height=\"10\" rx=\"3\"/>"
        + Self.ticks + "<svg x=\"73.5%\" y=\"13\" overflow=\"visible\">"
        + "<path class=\"reference\" d=\"M0 -5.5L5.5 0L0 5.5L-5.5 0Z\"/></svg>"
        + "<circle class=\"rated\" cx=\"50%\" cy=\"13\" r=\"5.5\"/></svg>"
    )
  }

  @Test("without a score there is no dot, and with nothing missing there is no band")
  func absent() {
    let open = ScoreStrip(score: .nothing, reference: nil, levels: 1...5, label: "a")
    let whole = ScoreStrip(
      score: Score(value: 5, coverage: 1, bounds: Bounds(low: 5, high: 5)),
      reference: nil,
      levels: 1...5,
      label: "a"
    )
    let start = "<svg width=\"100%\" height=\"26\" role=\"img\" aria-label=\"a\">"
    #expect(open.drawing.text == start + Self.line + Self.ticks + "</svg>")
    #expect(
      whole.drawing.text == start + Self.line + Self.ticks
        + "<circle class=\"rated\" cx=\"97%\" cy=\"13\" r=\"5.5\"/></svg>"
    )
  }

  @Test(
    "a heat strip prints each level in its cell, and distinguishes not rated and not applicable"
  )
  func heat() {
    let strip = HeatStrip(
      cells: [
        .init(title: "A <b>", state: .rated(2.33), words: "2.33"),
        .init(title: "B", state: .notApplicable(reason: "none"), words: "n/a"),
        .init(title: "C", state: .notRated, words: "not rated"),
      ],
      room: 4,
      levels: 1...5,
      label: "1 of 3 rated"
    )
    // Four bands of 25 %, each 23 % wide with a gap of 2 %.
    let cell = { (style: String, x: String, middle: String, title: String, sign: String) in
      let (box, ink) = style.split(separator: "|").map(String.init).splitPair
      return "<rect class=\"\(box)\" x=\"\(x)%\" y=\"1\" width=\"23%\" height=\"24\" rx=\"3\">"
        + "<title>\(title)</title></rect>"
        + "<text class=\"\(ink)\" x=\"\(middle)%\" y=\"17\" text-anchor=\"middle\">\(sign)</text>"
    }
    #expect(
      strip.drawing.text
        == "<svg width=\"100%\" height=\"26\" role=\"img\" aria-label=\"1 of 3 rated\">"
        + cell("cell level2|sign onlevel2", "0", "11.5", "A &lt;b&gt;: 2.33", "2.33")
        + cell("cell off|sign", "25", "36.5", "B: n/a", "n/a")
        + cell("cell open|sign", "50", "61.5", "C: not rated", "·") + "</svg>"
    )
  }

  @Test(
    "a level between two steps has the shade of the nearest, halves upward",
    arguments: [(1, "level1"), (1.49, "level1"), (1.5, "level2"), (3.5, "level4"), (5, "level5")]
      as [(Double, String)]
  )
  func shades(level: Double, shade: String) {
    let strip = HeatStrip(
      cells: [.init(title: "A", state: .rated(level), words: level.levelText)],
      room: 1,
      levels: 1...5,
      label: "a"
    )
    #expect(strip.drawing.text.contains("class=\"cell \(shade)\""))
    #expect(strip.drawing.text.contains("class=\"sign on\(shade)\""))
  }

  @Test(
    "a metric's line shows the studied range and middle, the state, groups, and all students on top"
  )
  func metric() {
    let strip = MetricStrip(
      scale: LinearScale(from: 0, to: 100, across: 0...1),
      all: (60, "all students 60.0"),
      groups: [("Asian", 80, "80.0"), ("Foster youth", 20, "20.0*")],
      reference: (40, 50, 90, "middle of the studied districts 50.0"),
      state: (10, "state 10.0"),
      label: "Rate"
    )
    let parts = strip.drawing.text.replacing("><", with: ">\n<").split(separator: "\n").map(
      String.init
    )
    let marks = [
      "<rect class=\"band\" x=\"40%\" y=\"27\" width=\"50%\" height=\"18\" rx=\"3\"/>",
      "<line class=\"axis\" x1=\"0%\" y1=\"36\" x2=\"100%\" y2=\"36\"/>",
      "<circle class=\"group\" cx=\"80%\" cy=\"36\" r=\"4.5\">",
      "<title>Asian: 80.0</title>", "</circle>",
      "<circle class=\"group\" cx=\"20%\" cy=\"36\" r=\"4.5\">",
      "<title>Foster youth: 20.0*</title>", "</circle>",
      "<svg x=\"50%\" y=\"36\" overflow=\"visible\">",
      "<path class=\"reference\" d=\"M0 -6.5L6.5 0L0 6.5L-6.5 0Z\"/>", "</svg>",
      "<text class=\"label onreference\" x=\"50%\" y=\"79\" text-anchor=\"middle\">"
        + "middle of the studied districts 50.0</text>",
      "<line class=\"state\" x1=\"10%\" y1=\"23\" x2=\"10%\" y2=\"49\"/>",
      "<text class=\"label onstate\" x=\"10%\" y=\"63\">state 10.0</text>",
      "<circle class=\"rated\" cx=\"60%\" cy=\"36\" r=\"7\"/>",
      "<text class=\"label onrated\" x=\"60%\" y=\"16\" text-anchor=\"middle\">all students 60.0</text>",
    ]
    #expect(Array(parts.dropFirst().prefix(marks.count)) == marks)
    #expect(strip.drawing.text.contains(">100</text></svg>"))
  }

  @Test("the quadrant picture puts the score across and the standing up, worked out by hand")
  func quadrants() {
    let chart = QuadrantChart(
      points: [.init(number: 3, score: 3, standing: 0.5)],
      levels: 1...5,
      highFrom: 4,
      label: "one"
    )
    // Across 7 % to 98 %: 3 lies halfway, at 52.5 %, and 4 at 7 + 3 / 4 × 91 = 75.25 %. The field runs from
    // 8 to 322, so 0 lies at 165; one deviation is 143 pixels, half of one 71.5, so the dot lies at 93.5.
    let text = chart.drawing.text
    #expect(text.contains("<circle class=\"rated\" cx=\"52.5%\" cy=\"93.5\" r=\"10\"/>"))
    #expect(text.contains("x=\"52.5%\" y=\"97.5\" text-anchor=\"middle\">3</text>"))
    #expect(
      text.contains("<rect class=\"field\" x=\"7%\" y=\"8\" width=\"68.25%\" height=\"157\"/>")
    )
    for word in ["results above ratings", "strength", "confirmed gap", "ratings above results"] {
      #expect(text.contains(">\(word)</text>"))
    }
  }
}

extension [String] {
  fileprivate var splitPair: (String, String) { (self[0], self[1]) }
}
