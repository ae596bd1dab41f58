import Rubric
import RubricWeb

/// What a batch says about all districts together, made at its end from what each district has left in a file.
struct CohortFiles {
  let basis: ComparisonBasis
  /// Where the districts' entries are, and where the results go.
  let folder: String

  /// An entry as it is in the file: its length in four bytes, and itself.
  static func record(_ entry: CohortEntry) -> [UInt8] {
    let bytes = entry.bytes
    return (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> ($0 * 8)) } + bytes
  }

  /// Writes the results that were asked for.
  ///
  /// - Parameters:
  ///   - output: What the batch writes; what is not about all districts together is ignored.
  ///   - refusedCount: How many inputs were refused.
  /// - Throws: ``FileFailure`` if the entries cannot be read or a result cannot be written.
  func write(_ output: BatchOutput, refusedCount: Int) throws(FileFailure) {
    guard output.needsCohort else { return }
    var cohort = Cohort(on: basis)
    try forEachEntry { (entry) throws(FileFailure) in cohort.add(entry) }
    let report = CohortReport(of: cohort)
    if output.results.contains(.cohort) {
      try AppendFile("\(folder)/cohort.json", length: 0).append(Array(report.json.utf8))
      try AppendFile("\(folder)/cohort.md", length: 0).append(Array(report.markdown.utf8))
    }
    if output.hasPage {
      let rows = try FileSystem.read("\(folder)/\(BatchFile.rows.name)", limit: .max)
      let page = BatchPage(report, refusedCount: refusedCount, rows: rows)
      try AppendFile("\(folder)/\(BatchOutput.page)", length: 0).append(Array(page.html.utf8))
    }
    if output.results.contains(.percentiles) {
      let file = try AppendFile("\(folder)/percentiles.csv", length: 0)
      var lines = Array(report.percentileHeader.utf8)
      try forEachEntry { (entry) throws(FileFailure) in
        lines += report.percentileRow(of: entry).utf8
        guard lines.count > Self.pieceLength else { return }
        try file.append(lines)
        lines.removeAll(keepingCapacity: true)
      }
      try file.append(lines)
    }
  }

  private static let pieceLength = 1 << 20

  private func forEachEntry(
    _ body: (CohortEntry) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    let path = "\(folder)/\(BatchFile.cohort.name)"
    let reader = try PieceReader(path, length: Self.pieceLength)
    var bytes: [UInt8] = []
    while true {
      let piece = try reader.nextWhole()
      guard !piece.isEmpty else { break }
      bytes += piece
      var start = 0
      while start + 4 <= bytes.count {
        let length = (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << ($1 * 8) }
        let end = start + 4 + length
        guard end <= bytes.count else { break }
        guard let entry = CohortEntry(bytes: bytes[(start + 4)..<end], in: basis.framework) else {
          throw .damage(path)
        }
        try body(entry)
        start = end
      }
      bytes.removeFirst(start)
    }
    // A record that is longer than the file.
    guard bytes.isEmpty else { throw .damage(path) }
  }
}
