/// Writes JSON in a fixed order of keys, so that the same values give the same bytes.
struct JSONWriter {
  private(set) var text = ""
  /// Whether a comma must come before the next value or key.
  private var needsComma = false

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    text += "{"
    needsComma = false
    body(&self)
    text += "}"
    needsComma = true
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    separate()
    text += "["
    needsComma = false
    for element in elements { body(&self, element) }
    text += "]"
    needsComma = true
  }

  mutating func key(_ name: String) {
    separate()
    quote(name)
    text += ":"
    needsComma = false
  }

  mutating func string(_ value: String?) {
    separate()
    if let value { quote(value) } else { text += "null" }
    needsComma = true
  }

  /// At most nine decimals; absent numbers are `null`, never 0.
  mutating func number(_ value: Double?) {
    separate()
    text += value.map(\.plain) ?? "null"
    needsComma = true
  }

  mutating func number(_ value: Int?) {
    separate()
    text += value.map { String($0) } ?? "null"
    needsComma = true
  }

  mutating func bool(_ value: Bool) {
    separate()
    text += value ? "true" : "false"
    needsComma = true
  }

  mutating func null() {
    separate()
    text += "null"
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
  }

  private mutating func quote(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONWriter {
  /// A key and its value.
  mutating func field(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  /// A key and its value.
  mutating func field(_ name: String, _ value: Double?) {
    key(name)
    number(value)
  }

  /// A key and its value.
  mutating func field(_ name: String, _ value: Int?) {
    key(name)
    number(value)
  }

  /// A key and an object.
  mutating func field(_ name: String, object body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// A key and a list.
  mutating func field<Element>(
    _ name: String,
    array elements: some Sequence<Element>,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array(elements, body)
  }
}
