/// The table with one line per district: its indices, its domains' scores and their quadrants,
/// and how many indicators are answered.
package struct SummaryTable: Sendable {
  /// The first line.
  package let header: [UInt8]
  /// How many indicators have each kind of answer.
  private static let counts = ["rated", "not-applicable", "not-rated"]

  /// - Parameter framework: The instrument, whose domains are the columns.
  package init(_ framework: Framework) {
    let indices = ["practice", "policy"].flatMap { index in
      ["", "-coverage", "-low", "-high"].map { index + $0 }
    }
    let domains = framework.domains.flatMap { ["\($0.id)", "\($0.id)-quadrant"] }
    header = Array(
      CSV.row(["cds", "district", "cycle", "kind"] + indices + domains + Self.counts).utf8
    )
  }

  /// Writes the line of a district.
  ///
  /// - Parameters:
  ///   - scored: Any district with its scores.
  ///   - bytes: What the line is appended to.
  package func write(_ scored: ScoredDistrict, to bytes: inout [UInt8]) {
    let (assessment, scorecard) = (scored.assessment, scored.scorecard)
    let district = assessment.district
    if let cds = district.cds { bytes.write(cds.description) }
    bytes.append(.comma)
    bytes.write(CSV.cell(district.markedName))
    bytes.append(.comma)
    bytes.write(assessment.cycle.description)
    bytes.append(.comma)
    bytes.write(district.kind.description)
    bytes.writeCells(scorecard.practice)
    bytes.writeCells(scorecard.policy)
    for (score, quadrant) in zip(scorecard.domains, scored.quadrants) {
      bytes.writeCell(score.value)
      bytes.append(.comma)
      bytes.write(quadrant.rawValue)
    }
    let rated = assessment.ratings.count { $0.level != nil }
    let outside = assessment.ratings.count { !$0.isApplicable }
    for count in [rated, outside, assessment.ratings.count - rated - outside] {
      bytes.append(.comma)
      bytes.write(count)
    }
    bytes.append(.lineFeed)
  }
}

extension UInt8 {
  static let comma = UInt8(ascii: ",")
}

extension [UInt8] {
  /// A score, its coverage and its bounds.
  fileprivate mutating func writeCells(_ score: Score) {
    writeCell(score.value)
    writeCell(score.coverage)
    writeCell(score.bounds?.low)
    writeCell(score.bounds?.high)
  }

  /// A comma and a number; nothing after the comma if there is none.
  fileprivate mutating func writeCell(_ number: Double?) {
    append(.comma)
    if let number { write(number) }
  }
}
