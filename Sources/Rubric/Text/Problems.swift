/// The problems found so far while reading one or more files.
struct Problems {
  private(set) var found: [Diagnostic] = []
  /// Files in the order in which they were first read, which is the order of the report.
  private var fileOrder: [String: Int] = [:]

  /// Whether one of the problems refuses its file.
  var isRefusal: Bool { found.contains { $0.severity == .error } }

  /// Fixes a file's place in the order of the report.
  mutating func begin(_ file: String) {
    if fileOrder[file] == nil { fileOrder[file] = fileOrder.count }
  }

  /// Notes a problem and carries on, so that one run shows them all.
  mutating func report(_ problem: Diagnostic) { found.append(problem) }

  /// Reads something that the rest can do without: a fault of it is a warning, and says that it is left out.
  mutating func sparing<Value>(_ body: (inout Problems) -> Value) -> Value {
    let start = found.count
    let value = body(&self)
    for index in start..<found.count where found[index].severity == .error {
      found[index] = found[index].asLeftOut
    }
    return value
  }

  /// All problems by file, place and order of discovery.
  func sorted() -> [Diagnostic] {
    let keyed = found.enumerated().map { index, problem in
      (
        problem,
        (fileOrder[problem.place.file] ?? .max, problem.place.line, problem.place.column, index)
      )
    }
    return keyed.sorted { $0.1 < $1.1 }.map { $0.0 }
  }

  /// Returns what was read, with its warnings, or refuses it.
  ///
  /// - Throws: ``InvalidDocument`` with every problem in file order, when one of them is an error.
  /// - Precondition: If `value` is `nil`, its reader has reported why.
  consuming func finish<Value>(_ value: Value?) throws(InvalidDocument) -> Checked<Value> {
    guard !isRefusal, let value else {
      precondition(isRefusal, "a reader gave up without saying why")
      throw InvalidDocument(diagnostics: sorted())
    }
    return Checked(value: value, warnings: sorted())
  }
}

/// Something that was read without an error, and what a person should still check.
public struct Checked<Value: Sendable>: Sendable {
  /// What was read.
  public let value: Value
  /// Problems that do not refuse the file, in file order.
  public let warnings: [Diagnostic]
}
