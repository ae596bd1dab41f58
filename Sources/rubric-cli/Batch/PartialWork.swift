import Rubric

/// The unfinished work of a batch, in a folder of its own inside the output folder.
///
/// For each result a file grows in it, and a journal says after each portion how long the files are, with a
/// checksum of their bytes: whatever follows belongs to a portion that was not finished. Under its own name
/// a result is always whole.
final class PartialWork {
  /// How far a run has come.
  struct Progress {
    var portionCount = 0
    var districtCount = 0
    var refusedCount = 0
    var warningCount = 0
    var inputLength = 0
  }

  /// The folder's name in the output folder.
  static let name = ".rubric-partial"
  /// The journal's last line.
  private static let finishedLine = "finished"

  /// The output folder.
  let place: String
  /// The districts so far.
  private(set) var ledger = DistrictLedger()
  private(set) var progress = Progress()
  /// Whether all portions are done and only the results have to be moved.
  private(set) var isFinished = false
  /// Where the unfinished work lies.
  let folder: String
  private let output: BatchOutput
  private var files: [AppendFile?] = []
  /// Of the bytes of each file.
  private var sums = BatchFile.allCases.map { _ in RunningSum() }
  private let journal: AppendFile

  /// Begins a run, or continues one.
  ///
  /// - Parameters:
  ///   - place: The output folder; it is created if it does not exist.
  ///   - run: What determines the results.
  ///   - output: What is written.
  ///   - isResuming: Whether the user asked to continue unfinished work.
  /// - Throws: ``FileFailure`` if it is there unasked, belongs to another run, or cannot be written.
  init(
    in place: String,
    of run: RunDescription,
    output: BatchOutput,
    isResuming: Bool
  ) throws(FileFailure) {
    self.place = place
    self.output = output
    folder = "\(place)/\(Self.name)"
    let isThere = FileSystem.exists(folder)
    guard isResuming || !isThere else {
      throw FileFailure(
        path: folder,
        reason:
          "an earlier run was not finished; continue it with --resume, or remove this folder to start over"
      )
    }
    try FileSystem.makeFolder(folder)
    journal = try AppendFile("\(folder)/journal.txt")
    guard journal.lock() else {
      throw FileFailure(path: folder, reason: "another run is using this output folder")
    }
    let description = "\(folder)/run.txt"
    if FileSystem.exists(description) {
      let old = String(decoding: try FileSystem.read(description, limit: .max), as: UTF8.self)
      if let difference = run.difference(from: old) {
        throw FileFailure(
          path: folder,
          reason:
            "this folder contains the work of a different run: \(difference); repeat that run, or remove this folder to start over"
        )
      }
      try resume()
    } else {
      try journal.cut(to: 0)
      try openFiles(lengths: nil)
      let new = try AppendFile("\(folder)/run.new", length: 0)
      try new.append(Array(run.text.utf8))
      try FileSystem.move("\(folder)/run.new", to: description)
    }
  }

  /// Goes back to the last portion that is in all files.
  private func resume() throws(FileFailure) {
    let text = try FileSystem.read(journal.path, limit: .max)
    var entries: [JournalEntry] = []
    var ends = [0]
    var start = 0
    while let next = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: text[start..<next], as: UTF8.self)
      if line == Self.finishedLine { isFinished = true }
      guard !isFinished, let entry = JournalEntry(line) else { break }
      entries.append(entry)
      start = next + 1
      ends.append(start)
    }
    let present = BatchFile.allCases.map { FileSystem.stamp(of: "\(folder)/\($0.name)")?.size }
    if isFinished {
      guard let last = entries.last else { return }
      progress = last.progress
      // One that is not here already has its final name.
      return try verify(last, BatchFile.allCases.filter { present[$0.rawValue] != nil })
    }
    while let last = entries.last, zip(last.lengths, present).contains(where: { $0 > $1 ?? 0 }) {
      entries.removeLast()
      ends.removeLast()
    }
    if let last = entries.last {
      progress = last.progress
      try verify(last, BatchFile.allCases)
    }
    try journal.cut(to: ends[entries.count])
    try openFiles(lengths: entries.last?.lengths)
    let districts = try FileSystem.read("\(folder)/\(BatchFile.districts.name)", limit: .max)
    ledger = DistrictLedger(districts)
  }

  /// Reads files as far as the journal knows them, and refuses one that contains something else.
  private func verify(_ entry: JournalEntry, _ files: [BatchFile]) throws(FileFailure) {
    for file in files {
      let path = "\(folder)/\(file.name)"
      let length = entry.lengths[file.rawValue]
      guard length > 0 else { continue }
      let reader = try PieceReader(path, length: 1 << 20)
      var sum = RunningSum()
      while sum.count < length {
        let piece = try reader.next()
        guard !piece.isEmpty else { break }
        sum.update(piece.prefix(length - sum.count))
      }
      guard sum.digits == entry.sums[file.rawValue] else { throw .damage(path) }
      sums[file.rawValue] = sum
    }
  }

  /// Opens the files that this run needs, each cut to its length.
  private func openFiles(lengths: [Int]?) throws(FileFailure) {
    let needed = output.files
    for file in BatchFile.allCases {
      let path = "\(folder)/\(file.name)"
      let length = lengths?[file.rawValue] ?? 0
      files.append(needed.contains(file) ? try AppendFile(path, length: length) : nil)
    }
  }

  /// Appends to a file that this run needs.
  func append(_ bytes: [UInt8], to file: BatchFile) throws(FileFailure) {
    guard let open = files[file.rawValue] else { return }
    try open.append(bytes)
    sums[file.rawValue].update(bytes[...])
  }

  /// Takes a district into the ledger; the place of the first if it is already there.
  func enter(_ key: DistrictKey, at place: DistrictLedger.Place) -> DistrictLedger.Place? {
    ledger.enter(key, at: place)
  }

  /// Puts a whole file into a folder next to the results, in one step.
  func place(_ bytes: [UInt8], as name: String, in subfolder: String) throws(FileFailure) {
    let beside = "\(folder)/report"
    try FileSystem.writeNew(bytes, to: beside)
    try FileSystem.move(beside, to: "\(place)/\(subfolder)/\(name)")
  }

  /// Notes in the journal that a portion is in all files.
  func note(_ change: (inout Progress) -> Void) throws(FileFailure) {
    change(&progress)
    let entry = JournalEntry(
      progress: progress,
      lengths: sums.map(\.count),
      sums: sums.map(\.digits)
    )
    try journal.append(Array("\(entry.line)\n".utf8))
  }

  /// Removes the unfinished work.
  func abandon() throws(FileFailure) { try FileSystem.removeFolder(folder) }

  /// Gives the results, which are all whole now, their names, and removes the rest.
  func finish() throws(FileFailure) {
    if !isFinished { try journal.append(Array("\(Self.finishedLine)\n".utf8)) }
    for name in output.names {
      // One that is not here has its name already: an earlier run was ended while it moved them.
      let unfinished = "\(folder)/\(name)"
      if FileSystem.exists(unfinished) {
        try FileSystem.move(unfinished, to: "\(place)/\(name)")
      }
    }
    let old = "\(place)/.rubric-done"
    // What an earlier run did not get around to removing.
    if FileSystem.exists(old) { try FileSystem.removeFolder(old) }
    try FileSystem.move(folder, to: old)
    try FileSystem.removeFolder(old)
  }
}
