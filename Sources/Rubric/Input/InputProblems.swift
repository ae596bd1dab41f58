/// The problems of inputs whose districts are read one after another.
///
/// Those of one input are listed up to a limit, like those of one file; see ``Problems``.
package struct InputProblems: Sendable {
  /// Warnings and errors, in the order of the inputs.
  package private(set) var listed: [Diagnostic] = []
  /// Whether one of them, listed or not, is an error.
  package private(set) var hasError = false
  /// How many the present input has.
  private var count = 0
  private var hiddenCount = 0
  private var isErrorHidden = false

  package init() {}

  /// Adds the problems of the next district of an input.
  ///
  /// - Parameter outcome: What reading the district gave.
  package mutating func add(_ outcome: Result<Checked<Assessment>, InvalidDocument>) {
    switch outcome {
    case .success(let checked): add(checked.warnings)
    case .failure(let refusal): add(refusal.diagnostics)
    }
  }

  /// Adds problems of what comes next in an input.
  ///
  /// - Parameter problems: In file order.
  package mutating func add(_ problems: [Diagnostic]) {
    // The list of one district has a limit, and an end that says what is missing.
    let room = count == 0 ? problems.count : max(0, Problems.defaultLimit - count)
    count += problems.count
    hasError = hasError || problems.contains { $0.severity == .error }
    listed += problems.prefix(room)
    let hidden = problems.dropFirst(room)
    hiddenCount += hidden.count
    isErrorHidden = isErrorHidden || hidden.contains { $0.severity == .error }
  }

  /// Says how many problems of the present input are not listed; the next ones are of another input.
  package mutating func endInput() {
    if hiddenCount > 0, let last = listed.last {
      listed.append(.moreProblems(hiddenCount, after: last, isErrorHidden ? .error : .warning))
    }
    (count, hiddenCount, isErrorHidden) = (0, 0, false)
  }
}
