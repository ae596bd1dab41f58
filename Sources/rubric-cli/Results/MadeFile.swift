/// A file that a run made: its name in the folder of results, and what tells whether it has been changed since.
struct MadeFile: Sendable, Hashable {
  /// Such as `summary.csv` or `reports/04755070000000.html`.
  let name: String
  /// Bytes.
  let size: Int
  /// The ``RunningSum`` of the bytes.
  let sum: String

  init(_ name: String, _ sum: RunningSum) {
    self.name = name
    size = sum.count
    self.sum = sum.digits
  }

  init(_ name: String, _ bytes: [UInt8]) {
    var sum = RunningSum()
    sum.update(bytes[...])
    self.init(name, sum)
  }

  /// The file as a line of a record, without its end.
  var line: String { "\(sum) \(size) \(name)" }

  /// - Parameter line: A line of a record; `nil` if it is not one, or its name would lead out of the folder.
  init?(_ line: some StringProtocol) {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, let size = Int(parts[1]) else { return nil }
    let steps = parts[2].split(separator: "/", omittingEmptySubsequences: false)
    guard steps.count <= 2, steps.allSatisfy({ !$0.isEmpty && $0.first != "." }) else { return nil }
    sum = String(parts[0])
    self.size = size
    name = String(parts[2])
  }
}
