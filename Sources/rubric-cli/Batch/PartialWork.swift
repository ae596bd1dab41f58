import Rubric

/// The unfinished work of a batch, in its ``PartialFolder``.
///
/// For each result a file grows in it, and a journal says after each portion how long the files are, with a
/// checksum of their bytes: whatever follows belongs to a portion that was not finished. The districts' own reports
/// wait in it too. So all results of an earlier run stay as they are until all new ones are whole.
final class PartialWork {
  /// How far a run has come.
  struct Progress {
    var portionCount = 0
    var districtCount = 0
    var refusedCount = 0
    var warningCount = 0
    var inputLength = 0
  }

  private static let description = "run.txt"
  private static let safeVerb = "safe "
  /// Seconds between two calls that bring everything to the disk.
  private static let syncSeconds = 0.25

  /// The output folder.
  let place: String
  /// The districts so far.
  private(set) var ledger = DistrictLedger()
  private(set) var progress = Progress()
  private let run: RunDescription
  private let output: BatchOutput
  private let partial: PartialFolder
  private let disk: DiskSync
  private var files: [AppendFile?] = []
  /// Of the bytes of each file.
  private var sums = BatchFile.allCases.map { _ in RunningSum() }
  private var safeCount = 0
  private let clock = ContinuousClock()
  private var lastSync: ContinuousClock.Instant
  private let isResumingFinished: Bool

  /// Begins a run, or continues one.
  ///
  /// - Parameters:
  ///   - place: The output folder; it is created if it does not exist.
  ///   - run: What determines the results.
  ///   - output: What is written.
  ///   - isResuming: Whether the user asked to continue unfinished work.
  /// - Throws: ``FileFailure`` if it is there unasked, belongs to another run, or cannot be written, or if a file
  ///   would be lost.
  init(
    in place: String,
    of run: RunDescription,
    output: BatchOutput,
    isResuming: Bool
  ) throws(FileFailure) {
    self.place = place
    self.run = run
    self.output = output
    partial = try Self.claim(place, isResuming: isResuming)
    disk = DiskSync(partial.folder)
    lastSync = clock.now
    isResumingFinished = partial.isFinished
    if !partial.isFinished {
      do throws(FileFailure) {
        for name in output.names { try partial.results.refuseToLose(name) }
      } catch {
        if partial.isNew { try? partial.remove([]) }
        throw error
      }
    }
    let isKnown = !partial.isNew && partial.folder.entry(Self.description) != nil
    if isKnown { try refuseOther() }
    if isKnown { try resume() } else { try begin() }
  }

  /// Where the unfinished work is.
  var folder: Folder { partial.folder }

  /// Whether all portions are done and only the results have to be moved.
  var isFinished: Bool { partial.isFinished }

  private static func claim(
    _ place: String,
    isResuming: Bool
  ) throws(FileFailure) -> PartialFolder {
    let partial = try PartialFolder(in: place, for: .batch)
    if isResuming || partial.isNew { return partial }
    guard partial.isFinished else {
      throw FileFailure(
        path: partial.folder.path,
        reason:
          "an earlier run was not finished; continue it with --resume, or remove this folder to start over"
      )
    }
    // It was ended while its results got their names; then they get them now, and this run begins anew.
    try ResultsCommit(partial: partial).run(isResuming: true).tell(place, isQuiet: true)
    try remove(partial)
    return try PartialFolder(in: place, for: .batch)
  }

  private static func remove(_ partial: PartialFolder) throws(FileFailure) {
    let results = BatchResult.allCases.flatMap(\.names) + [BatchOutput.page]
    try partial.remove(
      BatchFile.allCases.map(\.name) + results + [description, "\(description).new"],
      subfolders: [BatchOutput.reportFolder]
    )
  }

  private func begin() throws(FileFailure) {
    try partial.begin()
    try openFiles(lengths: nil)
    let name = "\(Self.description).new"
    let file = try AppendFile(name, in: folder, length: 0)
    try file.append(Array(run.text.utf8))
    try file.close()
    try folder.move(name, to: folder, as: Self.description)
  }

  private func refuseOther() throws(FileFailure) {
    let old = String(decoding: try folder.read(Self.description), as: UTF8.self)
    guard let difference = run.difference(from: old) else { return }
    throw FileFailure(
      path: folder.path,
      reason:
        "this folder contains the work of a different run: \(difference); repeat that run, or remove this folder to start over"
    )
  }

  /// Goes back to the last portion that is in all files.
  private func resume() throws(FileFailure) {
    let known = partial.lines.enumerated().compactMap { index, line in
      JournalEntry(line.words).map { (line: index, entry: $0) }
    }
    if isFinished {
      progress = known.last?.entry.progress ?? Progress()
      return
    }
    safeCount =
      partial.lines.reversed().lazy.filter { $0.words.hasPrefix(Self.safeVerb) }
      .compactMap { Int($0.words.dropFirst(Self.safeVerb.count)) }.first ?? 0
    let point = try ResumePoint(known.map { $0.entry }, safeCount: safeCount, in: folder)
    sums = point.sums
    let last = point.entry.map { known[$0] }
    progress = last?.entry.progress ?? Progress()
    try partial.begin(keeping: last.map { $0.line + 1 } ?? 0)
    try openFiles(lengths: last?.entry.lengths)
    ledger = DistrictLedger(
      folder.entry(BatchFile.districts.name) == nil ? [] : try folder.read(BatchFile.districts.name)
    )
  }

  /// Opens the files that this run needs, each cut to its length.
  private func openFiles(lengths: [Int]?) throws(FileFailure) {
    let needed = output.files
    for file in BatchFile.allCases {
      let length = lengths?[file.rawValue] ?? 0
      files.append(
        needed.contains(file) ? try AppendFile(file.name, in: folder, length: length) : nil
      )
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

  /// Takes a district's name into the ledger; the place and code of one that is probably the same.
  func enter(
    _ label: Namesakes.Label,
    at place: DistrictLedger.Place
  ) -> (code: UInt64, place: DistrictLedger.Place)? {
    ledger.enter(label, at: place)
  }

  /// Writes a district's own report, which gets its place among the results at the end.
  ///
  /// - Throws: ``FileFailure`` if it cannot be written, or a file of somebody else has its place.
  func write(_ report: PortionResult.Report) throws(FileFailure) {
    try partial.results.refuseStranger(report.file.name)
    guard let place = try folder.place(of: report.file.name, isMaking: true) else { return }
    let file = try AppendFile(place.name, in: place.folder, length: 0)
    try file.append(report.bytes)
    if DiskSync.needsEach { try file.sync() }
    try file.close()
  }

  /// Notes in the journal that a portion is in all files.
  func note(_ change: (inout Progress) -> Void) throws(FileFailure) {
    change(&progress)
    let entry = JournalEntry(
      progress: progress,
      lengths: sums.map(\.count),
      sums: sums.map(\.digits)
    )
    try partial.note(entry.words)
    try noteSafe()
    guard lastSync.duration(to: clock.now) > .seconds(Self.syncSeconds) else { return }
    lastSync = clock.now
    if DiskSync.needsEach { for file in files { try file?.sync() } }
    disk.begin(at: progress.portionCount)
  }

  /// Brings everything to the disk, for a run that ends before all is done.
  func keep() throws(FileFailure) {
    if DiskSync.needsEach { for file in files { try file?.sync() } }
    try disk.finish(at: progress.portionCount)
    try noteSafe()
  }

  /// Notes how many portions are on the disk, if that is news.
  private func noteSafe() throws(FileFailure) {
    let safe = try disk.safe()
    guard safe > safeCount else { return }
    safeCount = safe
    try partial.note("\(Self.safeVerb)\(safe)")
  }

  /// Removes the unfinished work.
  func abandon() throws(FileFailure) {
    for file in files { try file?.close() }
    try Self.remove(partial)
  }

  /// Gives the results, which are all whole now, their names, and removes the rest.
  ///
  /// - Parameter made: The results that are made at the end.
  /// - Returns: What became of the files of earlier runs.
  /// - Throws: ``FileFailure`` if a file cannot be written or would be lost; what is finished is kept.
  func finish(_ made: [MadeFile]) throws(FileFailure) -> ResultsCommit.Leftovers {
    if !isFinished {
      for file in files {
        if DiskSync.needsEach { try file?.sync() }
        try file?.close()
      }
      let grown = BatchResult.allCases.filter(output.results.contains).flatMap(\.files)
        .filter { $0 != .cohort }.map { MadeFile($0.name, sums[$0.rawValue]) }
      try ResultsCommit.record(made + grown + reports(), of: run.key, in: partial)
      try disk.finish(at: progress.portionCount)
      try partial.noteFinished()
    }
    let leftovers = try ResultsCommit(partial: partial).run(isResuming: isResumingFinished)
    try Self.remove(partial)
    return leftovers
  }

  /// The districts' own reports.
  private func reports() throws(FileFailure) -> [MadeFile] {
    guard output.reports != nil else { return [] }
    let list = String(decoding: try folder.read(BatchFile.reports.name), as: UTF8.self)
    return list.split(separator: "\n").compactMap { MadeFile($0) }
  }
}
