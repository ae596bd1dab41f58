/// Problems as JSON for programs.
package enum DiagnosticList {
  /// A list of objects with file, line, column, severity, id, message and notes.
  ///
  /// - Parameter problems: In the order in which they are to appear.
  /// - Returns: One line of JSON, with a line feed.
  package static func json(_ problems: [Diagnostic]) -> String {
    String(decoding: problems.json, as: UTF8.self) + "\n"
  }

  /// The refusal of one line of a stream, as an answer to that line.
  ///
  /// - Parameters:
  ///   - problems: In the order in which they are to appear.
  ///   - line: The line's number in the stream, counted from 1.
  /// - Returns: One line of JSON, with a line feed.
  package static func failure(_ problems: [Diagnostic], line: Int) -> [UInt8] {
    RefusedLine(line: line, problems: problems).json + [.lineFeed]
  }
}

/// What answers a line of a stream that is refused.
struct RefusedLine: WrittenObject {
  let line: Int
  let problems: [Diagnostic]

  /// A stream may have more lines than 32 bits count.
  private static var lineNumber: WrittenKind<Int> {
    WrittenKind { _ in .integer(1...1_000_000_000_000) }
  }

  static func keys(_ r: inout some ObjectVisitor<Self>) {
    r.constant("schema", "rubric/failure/1")
    r.key("line", Self.lineNumber, "Of the stream, counted from 1.") { $0.line }
    r.key("problems", .list(of: .object)) { $0.problems }
  }
}

extension Diagnostic: WrittenObject {
  static func keys(_ d: inout some ObjectVisitor<Self>) {
    d.include { $0.place }
    d.key("severity", .choice) { $0.severity }
    d.key("id", .choice) { $0.id }
    d.key("message", .text) { $0.message }
    d.key("notes", .list(of: .object)) { $0.notes }
  }
}

extension Diagnostic.Place: WrittenObject {
  static func keys(_ p: inout some ObjectVisitor<Self>) {
    p.key("file", .text) { $0.file }
    p.key("line", .whole(1...100_000_000)) { $0.line }
    p.key("column", .whole(1...100_000_000)) { $0.column }
  }
}

extension Diagnostic.Note: WrittenObject {
  static func keys(_ n: inout some ObjectVisitor<Self>) {
    n.include { $0.place }
    n.key("message", .text) { $0.message }
  }
}

extension Diagnostic.Severity: WrittenWord {}
extension Diagnostic.ID: WrittenWord {}
