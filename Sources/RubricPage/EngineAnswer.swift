import Rubric

/// What the engine answers: how it went, and bytes.
package struct EngineAnswer: Sendable, Hashable {
  /// How it went, as the host sees it.
  package enum Status: Int32, Sendable {
    /// The bytes are what was asked for.
    case done = 0
    /// The file has errors; the bytes list its problems, as `rubric check --format json` does.
    case refused = 1
    /// The file has several districts that may be meant, or none; the bytes name those that may be, one per line: a
    /// code and a name, separated by a tab.
    case unclear = 2
    /// There is no such format, plan or kind of file; there are no bytes.
    case misasked = 3
  }

  /// How it went.
  package let status: Status
  /// In UTF-8.
  package let bytes: [UInt8]

  init(_ status: Status, _ bytes: [UInt8]) {
    self.status = status
    self.bytes = bytes
  }

  /// A list of problems; refused if one of them is an error.
  init(_ problems: [Diagnostic]) {
    let isRefused = problems.contains { $0.severity == .error }
    self.init(isRefused ? .refused : .done, Array(DiagnosticList.json(problems).utf8))
  }
}

/// A format that the engine writes reports and notes in; the host names it by its number.
///
/// Text and Markdown, which a page does not show, would make the engine a twentieth larger.
package enum EngineFormat: Int32, Sendable, CaseIterable {
  /// For programs.
  case json = 0
  /// For spreadsheets.
  case csv = 1
  /// For browsers and paper.
  case html = 2
}
