import Rubric
import RubricWeb

/// What a batch says about all districts together, made at its end from what each district has left in a file.
struct CohortFiles {
  let basis: ComparisonBasis
  /// Where the districts' entries are, and where the results go.
  let folder: Folder

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
  /// - Returns: The files.
  /// - Throws: ``FileFailure`` if the entries cannot be read or a result cannot be written.
  func write(_ output: BatchOutput, refusedCount: Int) throws(FileFailure) -> [MadeFile] {
    guard output.needsCohort else { return [] }
    var cohort = Cohort(on: basis)
    try forEachEntry { (entry) throws(FileFailure) in cohort.add(entry) }
    let report = CohortReport(of: cohort)
    var made: [MadeFile] = []
    if output.results.contains(.cohort) {
      made.append(try write(Array(report.json.utf8), "cohort.json"))
      made.append(try write(Array(report.markdown.utf8), "cohort.md"))
    }
    if output.hasPage {
      let rows = try folder.read(BatchFile.rows.name)
      let page = BatchPage(report, refusedCount: refusedCount, rows: rows)
      made.append(try write(Array(page.html.utf8), BatchOutput.page))
    }
    if output.results.contains(.percentiles) { made.append(try percentiles(report)) }
    return made
  }

  private func write(_ bytes: [UInt8], _ name: String) throws(FileFailure) -> MadeFile {
    let file = try AppendFile(name, in: folder, length: 0)
    try file.append(bytes)
    if DiskSync.needsEach { try file.sync() }
    try file.close()
    return MadeFile(name, bytes)
  }

  private func percentiles(_ report: CohortReport) throws(FileFailure) -> MadeFile {
    let name = "percentiles.csv"
    let file = try AppendFile(name, in: folder, length: 0)
    var sum = RunningSum()
    var lines = Array(report.percentileHeader.utf8)
    try forEachEntry { (entry) throws(FileFailure) in
      lines += report.percentileRow(of: entry).utf8
      guard lines.count > Self.pieceLength else { return }
      sum.update(lines[...])
      try file.append(lines)
      lines.removeAll(keepingCapacity: true)
    }
    sum.update(lines[...])
    try file.append(lines)
    if DiskSync.needsEach { try file.sync() }
    try file.close()
    return MadeFile(name, sum)
  }

  private static let pieceLength = 1 << 20

  private func forEachEntry(
    _ body: (CohortEntry) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    let name = BatchFile.cohort.name
    let reader = try PieceReader(name, in: folder, length: Self.pieceLength)
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
          throw .damage(folder.path(of: name))
        }
        try body(entry)
        start = end
      }
      bytes.removeFirst(start)
    }
    // A record that is longer than the file.
    guard bytes.isEmpty else { throw .damage(folder.path(of: name)) }
  }
}
