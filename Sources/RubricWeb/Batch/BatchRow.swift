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
    // the stylesheet. Every column stands here: which ones are shown is known when all districts are.
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
    html.element("td", class: "k", text: kind ?? "")
    html.element("td", class: "c", text: assessment.cycle.description)
    html.element("td", class: "number p0", text: scorecard.practice.valueText)
    html.element("td", class: "number p1", text: scorecard.practice.boundsText)
    html.element("td", class: "number p2", text: scorecard.practice.coverageText)
    html.element("td", class: "number a0", text: scorecard.policy.valueText)
    html.element("td", class: "number a1", text: scorecard.policy.boundsText)
    html.element("td", class: "number a2", text: scorecard.policy.coverageText)
    for (index, score) in scorecard.domains.enumerated() {
      html.literal("<td class=\"number\" data-label=\"")
      html.text("\(index + 1)")
      html.literal("\">")
      html.text(score.valueText)
      html.literal("</td>")
    }
    let measured = quadrants.filter { $0 != .unmeasured }
    let parted = measured.count { $0 == .ratingsAboveResults || $0 == .resultsAboveRatings }
    html.element("td", class: "number x", text: measured.isEmpty ? "-" : "\(parted)")
    html.literal("</tr>\n")
    bytes = html.bytes
  }
}

extension HTMLWriter {
  /// Writes lines that ``BatchRow`` made.
  ///
  /// - Parameters:
  ///   - rows: One line after the other.
  ///   - isShown: For each cell behind a line's heading whether it is written.
  mutating func rows(_ rows: [UInt8], showing isShown: [Bool]) {
    var shown: [UInt8] = []
    shown.reserveCapacity(rows.count)
    // No text holds a bare "<", so every one of these begins a cell, a line or its end.
    let (cell, line, end) = (Array("<td".utf8), Array("<tr".utf8), Array("</tr".utf8))
    var column: Int?
    for (place, byte) in rows.enumerated() {
      if byte == UInt8(ascii: "<") {
        let rest = rows[place...]
        if rest.starts(with: cell) {
          column = column.map { $0 + 1 } ?? 0
        } else if rest.starts(with: line) || rest.starts(with: end) {
          column = nil
        }
      }
      if column.map({ isShown[$0] }) ?? true { shown.append(byte) }
    }
    finished(shown)
  }
}
