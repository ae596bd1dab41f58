public import Rubric

/// One district's line on the page of a batch, as values: known as soon as the district is done.
public struct BatchRow: Sendable, Hashable {
  /// The district's name, with a mark if it is invented.
  let name: String
  /// The file of its own report, seen from the page; `nil` if none is written.
  let report: String?
  /// What follows the name: one for each of ``BatchPage/columns``, shown or not, since which ones are shown is
  /// known when all districts are.
  let cells: [String]
}

extension BatchRow {
  /// - Parameters:
  ///   - scored: Any district with its scores.
  ///   - report: The file of its own report, seen from the page; `nil` if none is written.
  public init(_ scored: ScoredDistrict, report: String? = nil) {
    let (assessment, scorecard) = (scored.assessment, scored.scorecard)
    let district = assessment.district
    name = district.markedName
    self.report = report
    let kind = scored.framework[kind: district.kind]?.title
    let (practice, policy) = (scorecard.practice, scorecard.policy)
    let measured = scored.quadrants.filter { $0 != .unmeasured }
    let parted = measured.count { $0 == .ratingsAboveResults || $0 == .resultsAboveRatings }
    cells =
      [
        kind ?? "", assessment.cycle.description,
        practice.valueText, practice.boundsText, practice.coverageText,
        policy.valueText, policy.boundsText, policy.coverageText,
      ] + scorecard.domains.map { $0.valueText } + [measured.isEmpty ? "-" : "\(parted)"]
  }

  // Two bytes that never occur in UTF-8.
  private static let fieldEnd: UInt8 = 0xFF
  static let end: UInt8 = 0xFE

  /// The line's values as bytes that end it themselves: what a batch keeps until its page is written.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for text in [name, report ?? ""] + cells {
      bytes += text.utf8
      bytes.append(Self.fieldEnd)
    }
    bytes.append(Self.end)
    return bytes
  }

  /// - Parameter bytes: What ``bytes`` gave, without the byte that ends it; `nil` if they are not a line.
  init?(bytes: ArraySlice<UInt8>) {
    let fields = bytes.split(separator: Self.fieldEnd, omittingEmptySubsequences: false)
      .dropLast().map { String(decoding: $0, as: UTF8.self) }
    guard fields.count >= 2 else { return nil }
    self.init(
      name: fields[0],
      report: fields[1].isEmpty ? nil : fields[1],
      cells: Array(fields[2...])
    )
  }
}
