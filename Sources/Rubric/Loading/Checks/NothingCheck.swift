extension Cell {
  /// Whether the text is one by which programs and people say that there is no value, such as `NULL`, `#N/A` or `--`;
  /// it is then read as an empty cell, with a warning.
  ///
  /// - Parameters:
  ///   - isRating: Whether a rating is expected. `N/A` then says that the indicator does not apply, which is something.
  ///   - problems: Where the warning is noted.
  /// - Returns: Whether it is such a word.
  func saysNothing(asRating isRating: Bool = false, into problems: inout Problems) -> Bool {
    guard isText, bytes.count <= 14 else { return false }
    // A digit shows that a value is meant; nearly all cells have one.
    guard let first = bytes.first, !(0x30...0x39).contains(first) else { return false }
    let word = text.lowercased()
    guard Self.emptyWords.contains(word) || !isRating && Self.missingWords.contains(word) else {
      return false
    }
    let words = "'\(shown)' is read as no value; leave it empty"
    problems.report(Diagnostic(.readAs, .warning, at: place, words))
    return true
  }

  /// The cell itself, unless it says that there is no value.
  func given(into problems: inout Problems) -> Self? {
    saysNothing(into: &problems) ? nil : self
  }

  /// What programs write into a cell without a value.
  private static var emptyWords: [String] {
    ["#n/a", "null", "nan", "none", "nil", "-", "--", "---", "–", "—", ".", "?"]
  }
  /// What people write if there is no figure.
  private static var missingWords: [String] {
    ["n/a", "na", "n.a.", "n/d", "not available", "not applicable"]
  }
}
