/// A value that JSON has a form for.
///
/// How a value is written depends on its type alone; what a schema says about it is told by a ``WrittenKind``.
protocol JSONValue {
  /// Writes the value where the writer is.
  func writeJSON(into writer: inout JSONWriter)
}

extension JSONValue {
  /// The value as JSON on one line, in UTF-8.
  var json: [UInt8] {
    var writer = JSONWriter()
    writeJSON(into: &writer)
    return writer.bytes
  }
}

/// A value that is written as its text.
protocol WrittenText: JSONValue, CustomStringConvertible {}

extension WrittenText {
  func writeJSON(into writer: inout JSONWriter) { writer.string(description) }
}

/// One of some words.
protocol WrittenWord: JSONValue, CaseIterable, RawRepresentable<String> {}

extension WrittenWord {
  func writeJSON(into writer: inout JSONWriter) { writer.string(rawValue) }
}

extension Double: JSONValue {
  func writeJSON(into writer: inout JSONWriter) { writer.number(self) }
}

extension Int: JSONValue {
  func writeJSON(into writer: inout JSONWriter) { writer.number(self) }
}

extension Int64: JSONValue {
  func writeJSON(into writer: inout JSONWriter) { writer.number(self) }
}

extension Bool: JSONValue {
  func writeJSON(into writer: inout JSONWriter) { writer.bool(self) }
}

/// What is unknown is `null`, never 0 and never left out.
extension Optional: JSONValue where Wrapped: JSONValue {
  func writeJSON(into writer: inout JSONWriter) {
    if let self { self.writeJSON(into: &writer) } else { writer.null() }
  }
}

extension Array: JSONValue where Element: JSONValue {
  func writeJSON(into writer: inout JSONWriter) {
    writer.array { writer in
      for element in self { element.writeJSON(into: &writer) }
    }
  }
}

extension String: WrittenText {}
extension Identifier: WrittenText {}
extension SchoolYear: WrittenText {}
extension CDSCode: WrittenText {}

extension Aggregation: WrittenWord {}
extension CharterSchools: WrittenWord {}
extension Domain.Kind: WrittenWord {}
extension Metric.Direction: WrittenWord {}
extension Metric.ValueUnit: WrittenWord {}
