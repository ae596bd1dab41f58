#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// The unfinished work of a run, in a hidden folder of its own inside the folder of results.
///
/// Everything is made here and gets its place among the results only when all of it is whole and on the disk, so that a
/// run that ends early, however it ends, leaves the results as they were. What belongs to whom:
///
/// * The folder is this program's if it holds a journal that begins with a sound line. Any other folder or link of that
///   name is refused and not touched.
/// * The run that holds the lock of the journal is using the folder. A lock ends with its process, for whatever reason.
///   If the file system does not support locks, the journal names the process, and a run that finds the journal longer
///   than it left it stops.
/// * Only files that the program itself names are removed, one by one, the journal last, all of them closed before: so
///   a run that is cut short here finds its journal again, and a file system that keeps open files, such as NFS,
///   has none to keep.
final class PartialFolder {
  /// What kind of run works on it.
  enum Kind: String {
    case batch, `import`

    /// The record of what runs of this kind made, in the folder of results.
    var recordName: String { ".rubric-\(rawValue)" }
  }

  /// A sound line of the journal.
  struct Line {
    let words: String
    /// Where the next line begins.
    let end: Int
  }

  /// The folder's name in the folder of results.
  static let name = ".rubric-partial"
  /// The name of the record of what will be the results, while it is here.
  static let recordName = "record.txt"
  private static let journalName = "journal.txt"
  private static let finishedWords = "finished"

  let kind: Kind
  let results: ResultsFolder
  let folder: Folder
  /// The journal's sound lines of earlier runs, without its first one.
  private(set) var lines: [Line] = []
  private let journal: AppendFile
  private let lock: AppendFile.Lock

  /// Claims the folder for this run; nothing is written to it yet.
  ///
  /// - Parameters:
  ///   - path: The folder of results; it is made if it does not exist.
  ///   - kind: What kind of run this is.
  /// - Throws: ``FileFailure`` if a run is at work there, or the folder is not this program's.
  init(in path: String, for kind: Kind) throws(FileFailure) {
    self.kind = kind
    try FileSystem.makeFolder(path)
    let place = try Folder(path)
    results = try ResultsFolder(place, of: kind)
    try Self.refuseFormer(in: place)
    _ = try place.make(Self.name)
    folder = try Folder(Self.name, in: place)
    if folder.entry(Self.journalName).map({ $0.size == 0 }) ?? true {
      try Self.refuseForeign(folder)
    }
    (journal, lock) = try Self.journal(of: folder)
    try readJournal()
    if lock == .unsupported { try refuseIfAtWork() }
  }

  /// Whether no earlier run has left anything.
  var isNew: Bool { lines.isEmpty }

  /// Whether all is made, and only the results have to be moved.
  var isFinished: Bool { lines.last?.words == Self.finishedWords }

  /// Begins to write: a new journal, or one that goes on.
  ///
  /// - Parameter count: How many lines of earlier runs are kept.
  /// - Throws: ``FileFailure`` if the journal cannot be written.
  func begin(keeping count: Int = 0) throws(FileFailure) {
    lines = Array(lines.prefix(count))
    try journal.cut(to: lines.last?.end ?? 0)
    if lines.isEmpty { try journal.append(Array(SummedLine.text(Self.head(kind)).utf8)) }
    try note("run \(RunOwner.current.words)")
  }

  /// Adds a line to the journal.
  ///
  /// - Throws: ``FileFailure`` if it cannot be written, or another run has written to it.
  func note(_ words: String) throws(FileFailure) {
    if lock == .unsupported, journal.lengthOnDisk != journal.length {
      throw FileFailure(
        path: folder.path,
        reason: "another run has taken over the work in this folder"
      )
    }
    try journal.append(Array(SummedLine.text(words).utf8))
  }

  /// Notes that all is made and on the disk.
  func noteFinished() throws(FileFailure) {
    if isFinished { return }
    try note(Self.finishedWords)
    try journal.sync()
    lines.append(Line(words: Self.finishedWords, end: journal.length))
  }

  /// Removes the folder: the files named, if they are there, and then the journal.
  ///
  /// - Parameters:
  ///   - names: Of files in the folder or in a folder of it; all must be closed.
  ///   - subfolders: The folders of it.
  /// - Throws: ``FileFailure`` if a file cannot be removed; a file that is not named is no failure, and is left.
  func remove(_ names: [String], subfolders: [String] = []) throws(FileFailure) {
    for name in names + [Self.recordName] {
      if let place = try folder.place(of: name) { try place.folder.remove(place.name) }
    }
    for name in subfolders { _ = try folder.removeFolder(name) }
    try journal.close()
    try folder.remove(Self.journalName)
    guard try !results.folder.removeFolder(Self.name) else { return }
    let left = try folder.names().first { !Self.isKeptByNFS($0) && $0 != Self.journalName }
    guard let left else { return }
    FileSystem.complain(
      "rubric: \(folder.path.shownFileName): was not removed, because it contains a file that rubric did not create: \(left.shownFileName)"
    )
  }

  /// The journal's last process, as messages call it.
  var owner: RunOwner? { Self.owner(in: lines) }
}

extension PartialFolder {
  private static func head(_ kind: Kind) -> String { "rubric-journal 2 \(kind.rawValue)" }

  private static func owner(in lines: [Line]) -> RunOwner? {
    lines.last { $0.words.hasPrefix("run ") }.flatMap { RunOwner($0.words.dropFirst(4)) }
  }

  /// NFS gives this name to a file that somebody still has open, and removes it when it is closed.
  private static func isKeptByNFS(_ name: String) -> Bool { name.hasPrefix(".nfs") }

  /// Version 0.1.0 moved its finished work to this name before it removed it.
  private static func refuseFormer(in place: Folder) throws(FileFailure) {
    let name = ".rubric-done"
    guard let entry = place.entry(name) else { return }
    if entry.kind == .folder, try Folder(name, in: place).names().allSatisfy(isKeptByNFS) { return }
    throw FileFailure(
      path: place.path(of: name),
      reason:
        "was left behind by rubric 0.1.0 or put here by someone else, so it was not touched; check what it contains and move it elsewhere, or choose another folder for the results"
    )
  }

  private static func refuseForeign(_ folder: Folder) throws(FileFailure) {
    let names = try folder.names().filter { $0 != journalName && !isKeptByNFS($0) }
    if !names.isEmpty { throw foreign(folder) }
  }

  private static func foreign(_ folder: Folder) -> FileFailure {
    FileFailure(
      path: folder.path,
      reason:
        "has no journal from this version of rubric, so it was not touched; check what it contains and move it elsewhere, or choose another folder for the results"
    )
  }

  /// Opens the journal and locks it.
  private static func journal(
    of folder: Folder
  ) throws(FileFailure) -> (AppendFile, AppendFile.Lock) {
    while true {
      let journal = try AppendFile(journalName, in: folder)
      let lock = journal.lock()
      guard lock != .taken else {
        let lines = (try? lines(of: folder))?.lines ?? []
        throw atWork(folder, owner(in: lines))
      }
      // A run that was just ending may have removed the file that was opened here.
      if folder.entry(journalName)?.identity == journal.identity { return (journal, lock) }
      guard folder.entry(journalName) == nil else { continue }
      throw FileFailure(
        path: folder.path,
        reason: "another run in this folder has just finished; run the command again"
      )
    }
  }

  private static func atWork(_ folder: Folder, _ owner: RunOwner?) -> FileFailure {
    let name = owner.map { " (\($0.description))" } ?? ""
    return FileFailure(
      path: folder.path,
      reason:
        "another run is using this folder\(name); wait until it ends, or choose another folder for the results"
    )
  }

  /// The journal's lines up to the first that is not sound, and what the first one says.
  private static func lines(
    of folder: Folder
  ) throws(FileFailure) -> (head: String?, lines: [Line]) {
    let text = try folder.read(journalName)
    var lines: [Line] = []
    var start = 0
    while let next = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: text[start..<next], as: UTF8.self)
      guard let words = SummedLine.words(of: line) else { break }
      start = next + 1
      lines.append(Line(words: words, end: start))
    }
    return (lines.first?.words, Array(lines.dropFirst()))
  }

  private func readJournal() throws(FileFailure) {
    guard journal.length > 0 else { return }
    let (head, lines) = try Self.lines(of: folder)
    self.lines = lines
    switch head {
    case Self.head(kind): break
    case Self.head(.import):
      throw FileFailure(
        path: folder.path,
        reason: "an import into this folder was not finished; run that import again"
      )
    case Self.head(.batch):
      throw FileFailure(
        path: folder.path,
        reason:
          "a batch in this folder was not finished; continue it with --resume, or choose another folder"
      )
    default: throw Self.foreign(folder)
    }
  }

  /// Without locks: refuses if the last process is there, or the journal still changes.
  private func refuseIfAtWork() throws(FileFailure) {
    guard let owner, !isFinished else { return }
    if owner.isHere { throw Self.atWork(folder, owner) }
    let length = journal.lengthOnDisk
    for _ in 0..<20 {
      usleep(100_000)
      if journal.lengthOnDisk != length { throw Self.atWork(folder, owner) }
    }
  }
}
