/// The progress of a long run, on standard error.
///
/// A terminal shows one line that changes; elsewhere a plain line is added every few seconds.
struct ProgressLine {
  private let total: Int
  private let isQuiet: Bool
  private let isTerminal = FileSystem.isTerminal(2)
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant
  /// Where the run was when it began: a continued one has already done something.
  private let first: PartialWork.Progress
  private var hasLine = false

  /// - Parameters:
  ///   - total: Bytes of all inputs; 0 if nobody knows.
  ///   - first: Where the run is.
  ///   - isQuiet: Whether nothing is printed.
  init(total: Int, from first: PartialWork.Progress, isQuiet: Bool) {
    self.total = total
    self.first = first
    self.isQuiet = isQuiet
    begin = clock.now
    shown = begin
  }

  /// Shows the progress of the run, if it was last shown long enough ago.
  mutating func show(_ progress: PartialWork.Progress) {
    guard !isQuiet else { return }
    let now = clock.now
    guard shown.duration(to: now) >= (isTerminal ? .milliseconds(100) : .seconds(5)) else { return }
    shown = now
    let text = text(progress, after: begin.duration(to: now) / .seconds(1))
    if isTerminal {
      try? FileSystem.printError("\r\u{1B}[K\(text)")
      hasLine = true
    } else {
      FileSystem.complain(text)
    }
  }

  /// Removes the line from a terminal.
  mutating func end() {
    if hasLine { try? FileSystem.printError("\r\u{1B}[K") }
    hasLine = false
  }

  private func text(_ progress: PartialWork.Progress, after seconds: Double) -> String {
    let count = progress.districtCount
    let refused = progress.refusedCount > 0 ? ", \(progress.refusedCount) refused" : ""
    let rate = seconds > 0 ? Int(Double(count - first.districtCount) / seconds) : 0
    let words = "\(count == 1 ? "1 district" : "\(count) districts")\(refused), \(rate) a second"
    guard total > 0 else { return words }
    let share = min(1, Double(progress.inputLength) / Double(total))
    let done = progress.inputLength - first.inputLength
    let left = done > 0 ? seconds * Double(max(0, total - progress.inputLength)) / Double(done) : 0
    let filled = Int(share * 24)
    let bar =
      isTerminal
      ? "[\(String(repeating: "#", count: filled))\(String(repeating: ".", count: 24 - filled))] "
      : ""
    return "\(bar)\(Int(share * 100)) %, \(words), \(Self.clockText(Int(left.rounded(.up)))) left"
  }

  /// `0:07`, `12:30` or `1:02:03`.
  private static func clockText(_ seconds: Int) -> String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}
