/// The problems found so far while reading one or more files.
///
/// A file with thousands of them has one cause or a few, and a person fixes the first ones and looks again. So a list
/// ends after ``limit`` problems, and the rest are counted, not worded.
struct Problems {
  /// How many problems are listed.
  static let defaultLimit = 1_000

  private(set) var found: [Diagnostic] = []
  /// How many of them, listed or not, refuse their file or would refuse it if what they are about could not be spared.
  private(set) var errorCount = 0
  /// Whether one of the problems refuses its file.
  private(set) var isRefusal = false
  /// How many are not listed.
  private var hiddenCount = 0
  /// Where reading ended because of all that was found before.
  private var end: Diagnostic?
  /// Whether what is being read can be done without.
  private var isSparing = false
  /// Files in the order in which they were first read, which is the order of the report.
  private var fileOrder: [String: Int] = [:]
  private let limit: Int

  /// - Parameter limit: How many problems are listed.
  init(limit: Int = defaultLimit) { self.limit = limit }

  /// Fixes a file's place in the order of the report.
  mutating func begin(_ file: String) {
    if fileOrder[file] == nil { fileOrder[file] = fileOrder.count }
  }

  /// Notes a problem and carries on, so that one run shows them all.
  mutating func report(_ problem: @autoclosure () -> Diagnostic) {
    if found.count < limit || !isRefusal { return add(problem()) }
    hiddenCount += 1
    // Whether it is an error matters only to what the reader does next, and no one sees this one's words.
    errorCount += 1
  }

  private mutating func add(_ problem: Diagnostic) {
    let isError = problem.severity == .error
    if isError { errorCount += 1 }
    let isDecisive = isError && !isSparing && !isRefusal
    if isDecisive { isRefusal = true }
    if found.count < limit || isDecisive {
      found.append(isError && isSparing ? problem.asLeftOut : problem)
    } else {
      hiddenCount += 1
    }
  }

  /// Notes where reading ends because a file has too many errors.
  mutating func end(with end: Diagnostic) { self.end = end }

  /// Reads something that the rest can do without: a fault of it is a warning, and says that it is left out.
  mutating func sparing<Value>(_ body: (inout Problems) -> Value) -> Value {
    let outer = isSparing
    isSparing = true
    defer { isSparing = outer }
    return body(&self)
  }

  /// All problems by file, place and order of discovery; where not all are listed, the last one says so.
  func sorted() -> [Diagnostic] {
    let keyed = found.enumerated().map { index, problem in
      (
        problem,
        (fileOrder[problem.place.file] ?? .max, problem.place.line, problem.place.column, index)
      )
    }
    let listed = keyed.sorted { $0.1 < $1.1 }.map { $0.0 }
    if let end { return listed + [end] }
    guard hiddenCount > 0, let last = listed.last else { return listed }
    return listed + [.moreProblems(hiddenCount, after: last, isRefusal ? .error : .warning)]
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

extension Diagnostic {
  /// Says how many problems are not listed.
  ///
  /// - Parameters:
  ///   - count: At least 1.
  ///   - last: The last one that is listed, at whose place this is said.
  ///   - severity: Whether one of all problems refuses the file.
  /// - Returns: The last entry of a list.
  package static func moreProblems(
    _ count: Int,
    after last: Diagnostic,
    _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      .moreProblems,
      severity,
      at: Place(file: last.place.file, line: last.place.line, column: 1, excerpt: nil),
      "\(count == 1 ? "1 more problem is" : "\(count) more problems are") not listed; fix the ones above, and check the file again"
    )
  }
}
