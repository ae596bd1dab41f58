/// Problems as JSON for programs.
public enum DiagnosticList {
  /// A list of objects with file, line, column, severity, id, message and notes.
  ///
  /// - Parameter problems: In the order in which they are to stand.
  /// - Returns: One line of JSON, with a line feed.
  public static func json(_ problems: [Diagnostic]) -> String {
    var writer = JSONWriter()
    write(problems, into: &writer)
    return writer.text + "\n"
  }

  /// The refusal of one line of a stream, as an answer to that line.
  ///
  /// - Parameters:
  ///   - problems: In the order in which they are to stand.
  ///   - line: The line's number in the stream, counted from 1.
  /// - Returns: One line of JSON, with a line feed.
  public static func failure(_ problems: [Diagnostic], line: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("schema", "rubric/failure/1")
      writer.field("line", line)
      writer.key("problems")
      write(problems, into: &writer)
    }
    return writer.bytes + [.lineFeed]
  }

  private static func write(_ problems: [Diagnostic], into writer: inout JSONWriter) {
    writer.array(problems) { writer, problem in
      writer.object { writer in
        place(problem.place, into: &writer)
        writer.field("severity", problem.severity.rawValue)
        writer.field("id", problem.id.rawValue)
        writer.field("message", problem.message)
        writer.field("notes", array: problem.notes) { writer, note in
          writer.object {
            place(note.place, into: &$0)
            $0.field("message", note.message)
          }
        }
      }
    }
  }

  private static func place(_ place: Diagnostic.Place, into writer: inout JSONWriter) {
    writer.field("file", place.file)
    writer.field("line", place.line)
    writer.field("column", place.column)
  }
}
