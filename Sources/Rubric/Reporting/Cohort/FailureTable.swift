/// The table of why districts were refused: one problem per line.
package enum FailureTable {
  /// The first line.
  package static var header: [UInt8] {
    Array(CSV.row(["file", "line", "column", "id", "message"]).utf8)
  }

  /// Writes the problems of one severity; warnings refuse nothing and are in a table of their own.
  ///
  /// - Parameters:
  ///   - problems: In file order.
  ///   - severity: Which of them are written.
  ///   - bytes: What the lines are appended to.
  package static func write(
    _ problems: [Diagnostic],
    of severity: Diagnostic.Severity = .error,
    to bytes: inout [UInt8]
  ) {
    for problem in problems where problem.severity == severity {
      let place = problem.place
      bytes.write(
        CSV.row([place.file, "\(place.line)", "\(place.column)", problem.id.rawValue, problem.text])
      )
    }
  }
}

extension Diagnostic {
  /// The message, followed by every other place that matters.
  fileprivate var text: String {
    ([message] + notes.map { "\($0.message): \($0.place)" }).joined(separator: "; ")
  }
}
