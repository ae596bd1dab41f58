public import Rubric

/// One district's line on the page of a batch, finished as soon as the district is.
public struct BatchRow: Sendable {
  /// The line, which ``BatchPage`` takes as it is.
  public let bytes: [UInt8]

  /// - Parameters:
  ///   - assessment: The district's answers.
  ///   - scorecard: Its scores.
  ///   - quadrants: One for each domain, in order.
  ///   - framework: The instrument.
  ///   - report: The file of its own report, seen from the page; `nil` where none is written.
  public init(
    _ assessment: Assessment,
    _ scorecard: Scorecard,
    _ quadrants: [Quadrant],
    in framework: Framework,
    report: String?
  ) {
    // Thousands of lines are written, so a cell says no more than it must; a narrow screen takes its heading from
    // the stylesheet.
    var html = HTMLWriter(capacity: 512)
    let district = assessment.district
    let name = district.name + (district.isInvented ? " (invented district)" : "")
    html.literal("<tr><th scope=\"row\" dir=\"auto\">")
    if let report {
      // From here on, so that no name of a file is ever taken for an address elsewhere.
      html.element("a", .init("href", "./\(report)"), text: name)
    } else {
      html.text(name)
    }
    html.literal("</th>")
    let kind = framework.districtKinds.first { $0.id == district.kind }?.title
    html.element("td", text: kind ?? "")
    html.element("td", text: assessment.cycle.description)
    for score in [scorecard.practice, scorecard.policy] {
      for text in [score.valueText, score.boundsText, score.coverageText] {
        html.element("td", class: "number", text: text)
      }
    }
    let measured = quadrants.filter { $0 != .unmeasured }
    let parted = measured.count { $0 == .ratingsAboveResults || $0 == .resultsAboveRatings }
    html.element("td", class: "number", text: measured.isEmpty ? "-" : "\(parted)")
    html.literal("</tr>\n")
    bytes = html.bytes
  }
}

extension HTMLWriter {
  /// Writes lines that ``BatchRow`` made.
  mutating func rows(_ rows: [UInt8]) { finished(rows) }
}
