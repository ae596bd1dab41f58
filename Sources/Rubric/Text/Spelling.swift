/// The nearest of the names allowed in some place, for "did you mean".
package enum Spelling {
  /// The fix for an unknown name: the nearest one, or all choices if there are few.
  ///
  /// - Parameters:
  ///   - word: What the file says.
  ///   - names: What it may say, in order of preference.
  ///   - limit: How many names are listed at most.
  /// - Returns: Words to append to a message, beginning with a semicolon; empty when nothing helps.
  package static func fix(
    for word: String,
    among names: [String],
    listing limit: Int = 6
  ) -> String {
    fix(nearest: nearest(to: word, among: names), among: names, listing: limit)
  }

  /// The fix for an unknown name, once the nearest one has been looked for.
  static func fix(nearest name: String?, among names: [String], listing limit: Int = 6) -> String {
    if let name { return "; did you mean '\(name)'?" }
    guard !names.isEmpty, names.count <= limit else { return "" }
    return "; expected \(names.map { "'\($0)'" }.joined(separator: ", "))"
  }

  /// The name nearest to a word, at most a third of the word and at most three slips away.
  ///
  /// Case, spaces and underscores are not mistakes: `Clear Vision` is near `clear-vision`. Of equally near
  /// names the first one is taken.
  static func nearest(to word: String, among names: [String]) -> String? {
    guard word.utf8.count <= 80 else { return nil }
    let sought = folded(word)
    var best: (name: String, distance: Int)?
    for name in names {
      guard let distance = slips(sought, name), distance < best?.distance ?? .max else { continue }
      best = (name, distance)
    }
    return best?.name
  }

  /// How many mistakes separate a word from a name; `nil` if there are too many for the name to be meant.
  static func slips(between word: String, and name: String) -> Int? {
    word.utf8.count <= 80 ? slips(folded(word), name) : nil
  }

  private static func slips(_ sought: [UInt8], _ name: String) -> Int? {
    let limit = min(3, sought.count / 3)
    // Upper case may be a byte longer or shorter; the distance itself is checked again.
    guard abs(name.utf8.count - sought.count) <= limit + 3 else { return nil }
    let distance = distance(sought, folded(name), upTo: limit)
    return distance <= limit ? distance : nil
  }

  private static func folded(_ word: String) -> [UInt8] {
    word.lowercased().utf8.map {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0
    }
  }

  /// Insertions, deletions, changes and swaps of neighbors that turn one word into the other.
  ///
  /// - Parameters:
  ///   - left: One word.
  ///   - right: The other.
  ///   - limit: Beyond it, the distance does not matter.
  /// - Returns: The distance; the greatest number if it is beyond the limit.
  /// - Source: The restricted Damerau-Levenshtein distance.
  private static func distance(_ left: [UInt8], _ right: [UInt8], upTo limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return .max }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    var lastLeast = 0
    for row in left.indices {
      var current = [row + 1]
      var least = row + 1
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        let isSwap =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
        current.append(cost)
        least = min(least, cost)
      }
      // A swap reaches back over one row, and no further.
      if least > limit, lastLeast > limit { return .max }
      lastLeast = least
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
