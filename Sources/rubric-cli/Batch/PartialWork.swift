import Rubric

/// The unfinished work of a batch, in a folder of its own inside the output folder.
///
/// For each result a file grows in it, and a journal says after each portion how long the files are: whatever
/// stands behind is of a portion that was not finished. Under its own name a result is always whole.
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
  private let journal: AppendFile

  /// Begins a run, or goes on with one.
  ///
  /// - Parameters:
  ///   - place: The output folder; it is made where it is not there.
  ///   - run: What decides about the results.
  ///   - output: What is written.
  ///   - isResuming: Whether the user asked to go on with unfinished work.
  /// - Throws: ``FileFailure`` where it lies there unasked, is of another run, or cannot be written.
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
          "an earlier run was not finished; go on with it with --resume, or remove this folder to begin anew"
      )
    }
    try FileSystem.makeFolder(folder)
    journal = try AppendFile("\(folder)/journal.txt")
    guard journal.lock() else {
      throw FileFailure(path: folder, reason: "another run is at work on this output folder")
    }
    let description = "\(folder)/run.txt"
    if FileSystem.exists(description) {
      let old = String(decoding: try FileSystem.read(description, limit: .max), as: UTF8.self)
      if let difference = run.difference(from: old) {
        throw FileFailure(
          path: folder,
          reason:
            "this is the work of another run: \(difference); run the same again, or remove this folder to begin anew"
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
    var end = 0
    var entry: [Int] = []
    var lengths: [Int] = []
    for file in BatchFile.allCases {
      lengths.append(FileSystem.stamp(of: "\(folder)/\(file.name)")?.size ?? 0)
    }
    var start = 0
    while let next = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let words = String(decoding: text[start..<next], as: UTF8.self).split(separator: " ")
      if words == ["finished"] {
        isFinished = true
        return
      }
      let numbers = words.compactMap { Int($0) }
      guard numbers.count == lengths.count + 5, zip(numbers, lengths).allSatisfy(<=) else { break }
      (entry, end, start) = (numbers, next + 1, next + 1)
    }
    try journal.cut(to: end)
    if !entry.isEmpty {
      progress = Progress(
        portionCount: entry[lengths.count],
        districtCount: entry[lengths.count + 1],
        refusedCount: entry[lengths.count + 2],
        warningCount: entry[lengths.count + 3],
        inputLength: entry[lengths.count + 4]
      )
    }
    try openFiles(lengths: entry.isEmpty ? nil : entry)
    let districts = try FileSystem.read("\(folder)/\(BatchFile.districts.name)", limit: .max)
    ledger = DistrictLedger(districts)
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
    try files[file.rawValue]?.append(bytes)
  }

  /// Takes a district into the ledger; the place of the first where it is there already.
  func enter(_ key: DistrictKey, at place: DistrictLedger.Place) -> DistrictLedger.Place? {
    ledger.enter(key, at: place)
  }

  /// Puts a whole file into a folder beside the results, in one step.
  func place(_ bytes: [UInt8], as name: String, in subfolder: String) throws(FileFailure) {
    let beside = "\(folder)/report"
    try FileSystem.writeNew(bytes, to: beside)
    try FileSystem.move(beside, to: "\(place)/\(subfolder)/\(name)")
  }

  /// Notes in the journal that a portion is in all files.
  func note(_ change: (inout Progress) -> Void) throws(FileFailure) {
    change(&progress)
    let lengths = files.map { $0?.length ?? 0 }
    let counts = [
      progress.portionCount, progress.districtCount, progress.refusedCount, progress.warningCount,
      progress.inputLength,
    ]
    let line = (lengths + counts).map(String.init).joined(separator: " ") + "\n"
    try journal.append(Array(line.utf8))
  }

  /// Removes the unfinished work.
  func abandon() throws(FileFailure) { try FileSystem.removeFolder(folder) }

  /// Gives the results, which are all whole now, their names, and removes the rest.
  func finish() throws(FileFailure) {
    if !isFinished { try journal.append(Array("finished\n".utf8)) }
    for name in output.names {
      // One that is not here has its name already: an earlier run was ended while it moved them.
      let unfinished = "\(folder)/\(name)"
      if FileSystem.exists(unfinished) {
        try FileSystem.move(unfinished, to: "\(place)/\(name)")
      }
    }
    let old = "\(place)/.rubric-done"
    // What an earlier run did not get round to removing.
    if FileSystem.exists(old) { try FileSystem.removeFolder(old) }
    try FileSystem.move(folder, to: old)
    try FileSystem.removeFolder(old)
  }
}
