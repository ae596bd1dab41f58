/// What the journal of a batch says after each portion.
struct JournalEntry {
  let progress: PartialWork.Progress
  /// How long each growing file is, in the order of ``BatchFile``.
  let lengths: [Int]
  /// The checksum of that many bytes of each.
  let sums: [String]
}

extension JournalEntry {
  /// The entry as a line of the journal, with its own checksum at the end.
  var line: String {
    let counts = [
      progress.portionCount, progress.districtCount, progress.refusedCount, progress.warningCount,
      progress.inputLength,
    ]
    let words = ((lengths + counts).map(String.init) + sums).joined(separator: " ")
    return "\(words) \(Self.sum(of: words))"
  }

  /// - Parameter line: A line of a journal; `nil` if it was cut short or damaged.
  init?(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    let fileCount = BatchFile.allCases.count
    let numbers = words.prefix(fileCount + 5).compactMap { Int($0) }
    guard words.count == 2 * fileCount + 6, numbers.count == fileCount + 5,
      words.last == Self.sum(of: words.dropLast().joined(separator: " "))
    else { return nil }
    lengths = Array(numbers.prefix(fileCount))
    sums = Array(words[(fileCount + 5)...].dropLast())
    progress = PartialWork.Progress(
      portionCount: numbers[fileCount],
      districtCount: numbers[fileCount + 1],
      refusedCount: numbers[fileCount + 2],
      warningCount: numbers[fileCount + 3],
      inputLength: numbers[fileCount + 4]
    )
  }

  private static func sum(of words: String) -> String {
    var sum = RunningSum()
    sum.update(Array(words.utf8)[...])
    return sum.digits
  }
}

extension FileFailure {
  /// A file of unfinished work does not contain what the run wrote.
  static func damage(_ path: String) -> FileFailure {
    FileFailure(
      path: path,
      reason:
        "was changed after the run wrote it, or the disk is faulty; remove \(PartialWork.name) and run again",
      isDamage: true
    )
  }
}
