/// Writes JSON in a fixed order of keys, so that the same values give the same bytes.
struct JSONWriter {
  /// What is written so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Whether a comma must come before the next value or key.
  private var needsComma = false

  /// What is written so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What the body writes, as an object.
  @inline(__always)
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose("{", "}", body)
  }

  /// What the body writes, as a list.
  @inline(__always)
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclose("[", "]", body)
  }

  @inline(__always)
  private mutating func enclose(
    _ start: Unicode.Scalar,
    _ end: Unicode.Scalar,
    _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: start))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: end))
    needsComma = true
  }

  /// Writes a key, which is a word of ours and has nothing in it to escape.
  mutating func key(_ name: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ value: String) {
    separate()
    quote(value)
    needsComma = true
  }

  /// At most nine decimals.
  mutating func number(_ value: Double) {
    separate()
    bytes.write(value)
    needsComma = true
  }

  mutating func number(_ value: some FixedWidthInteger & SignedInteger) {
    separate()
    bytes.write(value)
    needsComma = true
  }

  mutating func bool(_ value: Bool) {
    separate()
    bytes.write(value ? "true" : "false")
    needsComma = true
  }

  mutating func null() {
    separate()
    bytes.write("null")
    needsComma = true
  }

  /// A key and its value.
  mutating func field(_ name: String, _ value: some JSONValue) {
    key(name)
    value.writeJSON(into: &self)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Whatever is not a quote, a backslash or a control character is written as it is.
  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    // Nearly always that is all of it: one copy and a scan cost a fraction of writing as many bytes one by one.
    bytes.append(contentsOf: value.utf8)
    if !isPlain(from: start) {
      bytes.removeLast(bytes.count - start)
      for byte in value.utf8 {
        if Self.standsAsItIs(byte) { bytes.append(byte) } else { escape(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether nothing that was written from a place on needs an escape.
  private func isPlain(from start: Int) -> Bool {
    let written = bytes.span
    for place in start..<written.count where !Self.standsAsItIs(written[place]) { return false }
    return true
  }

  private static func standsAsItIs(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.write("\\\"")
    case UInt8(ascii: "\\"): bytes.write("\\\\")
    case .lineFeed: bytes.write("\\n")
    case .carriageReturn: bytes.write("\\r")
    case .tab: bytes.write("\\t")
    default: bytes.write("\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))")
    }
  }
}
