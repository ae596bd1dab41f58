/// What the journal of a batch says after each portion.
struct JournalEntry {
  let progress: PartialWork.Progress
  /// How long each growing file is, in the order of ``BatchFile``.
  let lengths: [Int]
  /// The checksum of that many bytes of each.
  let sums: [String]
}

extension JournalEntry {
  private static let verb = "portion"

  /// The entry as words of the journal.
  var words: String {
    let counts = [
      progress.portionCount, progress.districtCount, progress.refusedCount, progress.warningCount,
      progress.inputLength,
    ]
    return ([Self.verb] + (lengths + counts).map(String.init) + sums).joined(separator: " ")
  }

  /// - Parameter words: Of a journal; `nil` if they are of another kind.
  init?(_ words: String) {
    var words = words.split(separator: " ").map(String.init)
    let fileCount = BatchFile.allCases.count
    guard words.count == 2 * fileCount + 6, words.removeFirst() == Self.verb else { return nil }
    let numbers = words.prefix(fileCount + 5).compactMap { Int($0) }
    guard numbers.count == fileCount + 5 else { return nil }
    lengths = Array(numbers.prefix(fileCount))
    sums = Array(words[(fileCount + 5)...])
    progress = PartialWork.Progress(
      portionCount: numbers[fileCount],
      districtCount: numbers[fileCount + 1],
      refusedCount: numbers[fileCount + 2],
      warningCount: numbers[fileCount + 3],
      inputLength: numbers[fileCount + 4]
    )
  }
}

extension FileFailure {
  /// A file of unfinished work does not contain what the run wrote.
  static func damage(_ path: String) -> FileFailure {
    FileFailure(
      path: path,
      reason:
        "was changed after the run wrote it, or the disk is faulty; remove \(PartialFolder.name) and run again",
      isDamage: true
    )
  }
}
