/// What standard output is shown on.
enum Terminal {
  /// Whether text may carry color: a terminal shows it, and `NO_COLOR` is not set.
  ///
  /// - Source: no-color.org: any value that is not empty turns color off.
  static var isColored: Bool {
    FileSystem.isTerminal(1) && FileSystem.variable("NO_COLOR") == nil
      && FileSystem.variable("TERM") != "dumb"
  }
}
