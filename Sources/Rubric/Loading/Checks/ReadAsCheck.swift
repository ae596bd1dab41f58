extension Cell {
  /// Warns that a word is read as the one that it can only mean.
  func report(readAs meaning: String, into problems: inout Problems) {
    problems.report(.readAs(shown, meaning, at: place))
  }
}

extension Diagnostic {
  /// The warning that something written is read as the only thing that it can mean.
  static func readAs(_ written: String, _ meaning: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .readAs,
      .warning,
      at: place,
      "'\(written.inOneLine)' is read as '\(meaning)'; write '\(meaning)'"
    )
  }
}
