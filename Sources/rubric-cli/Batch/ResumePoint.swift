/// Where a batch goes on: after the last portion that all files have whole.
///
/// A power failure may lose what was not on the disk yet, but never what the journal calls safe: if that is not as it
/// was written, somebody changed it, or the disk is faulty.
struct ResumePoint {
  /// The portion after which the batch goes on, as an index of the journal's entries; `nil` to begin again.
  let entry: Int?
  /// Of each file up to there.
  let sums: [RunningSum]

  /// - Parameters:
  ///   - entries: Of the journal, in their order.
  ///   - safeCount: How many portions are on the disk for certain.
  ///   - folder: Where the files are.
  /// - Throws: ``FileFailure`` if a file is damaged.
  init(_ entries: [JournalEntry], safeCount: Int, in folder: Folder) throws(FileFailure) {
    let first =
      entries.firstIndex { $0.progress.portionCount >= max(1, safeCount) } ?? entries.count
    let candidates = entries[first...]
    var sums: [[RunningSum?]] = []
    for file in BatchFile.allCases {
      sums.append(
        try Self.sums(of: file, at: candidates.map { $0.lengths[file.rawValue] }, in: folder)
      )
    }
    let (reportEnd, badReport) = try Self.soundReports(in: folder)
    let isSound = { (index: Int) in
      candidates[index].lengths[BatchFile.reports.rawValue] <= reportEnd
        && BatchFile.allCases.allSatisfy { file in
          sums[file.rawValue][index - first]?.digits == candidates[index].sums[file.rawValue]
        }
    }
    entry = candidates.indices.last(where: isSound)
    if let entry {
      self.sums = sums.map { $0[entry - first] ?? RunningSum() }
      return
    }
    self.sums = BatchFile.allCases.map { _ in RunningSum() }
    guard safeCount > 0, let safe = candidates.first else { return }
    let damaged = BatchFile.allCases.first {
      sums[$0.rawValue].first??.digits != safe.sums[$0.rawValue]
    }
    throw .damage(folder.path(of: damaged?.name ?? badReport ?? BatchFile.reports.name))
  }

  /// The sums of a file's first bytes, for several lengths in rising order; `nil` where it is shorter.
  private static func sums(
    of file: BatchFile,
    at lengths: [Int],
    in folder: Folder
  ) throws(FileFailure) -> [RunningSum?] {
    var sum = RunningSum()
    guard folder.entry(file.name) != nil else { return lengths.map { $0 == 0 ? sum : nil } }
    let reader = try PieceReader(file.name, in: folder, length: 1 << 20)
    var piece: ArraySlice<UInt8> = []
    var isOver = false
    var sums: [RunningSum?] = []
    for length in lengths {
      while sum.count < length, !isOver {
        if piece.isEmpty { piece = try reader.nextWhole() }
        isOver = piece.isEmpty
        let part = piece.prefix(length - sum.count)
        sum.update(part)
        piece = piece.dropFirst(part.count)
      }
      sums.append(sum.count == length ? sum : nil)
    }
    return sums
  }

  /// Up to where the list of reports names only reports that are whole, and the first one that is not.
  private static func soundReports(
    in folder: Folder
  ) throws(FileFailure) -> (end: Int, bad: String?) {
    guard folder.entry(BatchFile.reports.name) != nil else { return (0, nil) }
    let list = try folder.read(BatchFile.reports.name)
    var end = 0
    while let next = list[end...].firstIndex(of: UInt8(ascii: "\n")) {
      guard let file = MadeFile(String(decoding: list[end..<next], as: UTF8.self)) else { break }
      guard let place = try folder.place(of: file.name),
        try place.folder.holds(file, as: place.name)
      else { return (end, file.name) }
      end = next + 1
    }
    return (end, nil)
  }
}
