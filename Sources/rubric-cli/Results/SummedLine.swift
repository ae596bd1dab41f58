/// A line of a journal or record: some words, and a checksum of them at the end.
///
/// So a line that a power failure cut short, or that somebody changed, is not trusted.
enum SummedLine {
  /// - Parameter words: Anything without a line end.
  /// - Returns: The line with its end.
  static func text(_ words: String) -> String { "\(words) \(sum(of: words))\n" }

  /// - Parameter line: A line without its end.
  /// - Returns: Its words; `nil` if they do not match their checksum.
  static func words(of line: String) -> String? {
    guard let space = line.utf8.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let words = String(line[..<space])
    return line[line.utf8.index(after: space)...] == sum(of: words) ? words : nil
  }

  private static func sum(of words: String) -> String {
    var sum = RunningSum()
    sum.update(Array(words.utf8)[...])
    return sum.digits
  }
}
