/// Writes HTML as bytes, in which text can never become markup.
///
/// Names of elements, classes and attributes are `StaticString`, so they can only be literals of the source.
/// Everything that comes from a file is a `String`, and every `String` is escaped where it is written.
package struct HTMLWriter: Sendable {
  /// What was written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: How many bytes are likely to come, so that they need not be moved while written.
  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// What was written so far, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes text, with every character escaped that HTML would take for markup.
  package mutating func text(_ text: String) { bytes.write(escaping: text) }

  /// Writes markup that is in the source itself, such as a document type or a stylesheet.
  package mutating func literal(_ markup: StaticString) {
    bytes.write(markup)
  }

  /// Writes a place or a length of a picture, with at most two decimals.
  mutating func number(_ value: Double) { bytes.write(place: value) }

  /// Writes one of our own drawings as it is.
  package mutating func drawing(_ drawing: Drawing) { bytes += drawing.bytes }

  /// Opens an element that ``close(_:)`` ends.
  ///
  /// - Parameters:
  ///   - name: The element's name.
  ///   - style: Its classes, if it has any.
  ///   - first: Its first other attribute; no element of ours has more than two.
  ///   - second: Its second other attribute.
  package mutating func open(
    _ name: StaticString,
    class style: StaticString? = nil,
    _ first: HTMLAttribute? = nil,
    _ second: HTMLAttribute? = nil
  ) {
    literal("<")
    literal(name)
    if let style {
      literal(" class=\"")
      literal(style)
      literal("\"")
    }
    if let first { attribute(first) }
    if let second { attribute(second) }
    literal(">")
  }

  /// Closes the element that was opened last under this name.
  package mutating func close(_ name: StaticString) {
    literal("</")
    literal(name)
    literal(">")
  }

  /// Writes an element with its contents.
  package mutating func element(
    _ name: StaticString,
    class style: StaticString? = nil,
    _ first: HTMLAttribute? = nil,
    _ second: HTMLAttribute? = nil,
    _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, class: style, first, second)
    content(&self)
    close(name)
  }

  /// Writes an element that holds nothing but text.
  package mutating func element(
    _ name: StaticString,
    class style: StaticString? = nil,
    _ first: HTMLAttribute? = nil,
    _ second: HTMLAttribute? = nil,
    text: String
  ) {
    open(name, class: style, first, second)
    self.text(text)
    close(name)
  }

  private mutating func attribute(_ attribute: HTMLAttribute) {
    literal(" ")
    literal(attribute.name)
    guard let value = attribute.value else { return }
    literal("=\"")
    text(value)
    literal("\"")
  }
}

/// An attribute of an element: its name is in the source, its value is escaped.
package struct HTMLAttribute: Sendable {
  /// The attribute's name.
  package let name: StaticString
  /// Its value; `nil` for an attribute without a value.
  package let value: String?

  /// - Parameters:
  ///   - name: The attribute's name.
  ///   - value: Its value, unescaped; `nil` for an attribute without a value.
  package init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  /// The element's name, which links and labels point to.
  package static func id(_ value: String) -> HTMLAttribute { .init("id", value) }
  /// A link to a place on the same page.
  package static func link(to id: String) -> HTMLAttribute { .init("href", "#" + id) }
  /// The columns or rows that a heading cell stands for.
  package static func scope(_ value: String) -> HTMLAttribute { .init("scope", value) }
}
