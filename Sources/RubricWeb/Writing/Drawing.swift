/// A finished inline SVG picture, the only markup besides literals that a page takes as it is.
///
/// It can only be created from marks, which write numbers and escaped text. Horizontally, places are shares of the
/// picture's own width, so that a picture fits a phone and a sheet of paper without growing its letters; down,
/// they are CSS pixels.
package struct Drawing: Sendable {
  private var writer: HTMLWriter

  /// Begins a picture that speaks for itself to those who cannot see it.
  ///
  /// - Parameters:
  ///   - height: In CSS pixels, above 0.
  ///   - label: What the picture shows, in words; `nil` if the text next to it says everything, and the picture is
  ///     passed over.
  ///   - draw: Adds the marks, the rearmost first.
  package init(height: Double, label: String?, _ draw: (inout Drawing) -> Void) {
    writer = HTMLWriter(capacity: 1 << 11)
    writer.literal("<svg width=\"100%\" height=\"")
    writer.number(height)
    if let label {
      writer.literal("\" role=\"img\" aria-label=\"")
      writer.text(label)
      writer.literal("\">")
    } else {
      writer.literal("\" aria-hidden=\"true\">")
    }
    draw(&self)
    writer.close("svg")
  }

  /// The picture's markup.
  var bytes: [UInt8] { writer.bytes }

  /// Which point of the text its place refers to.
  package enum Anchor: Sendable, Hashable {
    case start, middle, end

    /// The anchor that keeps a text inside the picture.
    package static func inside(at x: Double) -> Anchor {
      x < 0.3 ? .start : x > 0.7 ? .end : .middle
    }
  }

  /// A straight line; across in shares of the width, down in pixels.
  package mutating func line(
    _ style: StaticString,
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double)
  ) {
    mark("line", style)
    share(" x1=\"", start.x)
    pixels(" y1=\"", start.y)
    share(" x2=\"", end.x)
    pixels(" y2=\"", end.y)
    writer.literal("/>")
  }

  /// A box from one share of the width to another.
  ///
  /// - Parameters:
  ///   - style: The class that says how it looks.
  ///   - range: Its left and right end in shares of the width.
  ///   - y: Its upper edge in pixels.
  ///   - height: In pixels.
  ///   - radius: Of its corners, in pixels.
  ///   - title: What is shown when a pointer rests on it, a name and what is said about it; `nil` for nothing.
  package mutating func bar(
    _ style: StaticString,
    across range: (low: Double, high: Double),
    y: Double,
    height: Double,
    radius: Double = 0,
    title: (name: String, words: String)? = nil
  ) {
    mark("rect", style)
    share(" x=\"", range.low)
    pixels(" y=\"", y)
    share(" width=\"", range.high - range.low)
    pixels(" height=\"", height)
    if radius > 0 { pixels(" rx=\"", radius) }
    end("rect", title)
  }

  /// A round dot.
  package mutating func dot(
    _ style: StaticString,
    at place: (x: Double, y: Double),
    radius: Double,
    title: (name: String, words: String)? = nil
  ) {
    mark("circle", style)
    share(" cx=\"", place.x)
    pixels(" cy=\"", place.y)
    pixels(" r=\"", radius)
    end("circle", title)
  }

  /// A square that stands on its corner.
  ///
  /// - Parameters:
  ///   - style: The class that says how it looks.
  ///   - place: Its middle.
  ///   - size: From corner to opposite corner, in pixels.
  package mutating func diamond(
    _ style: StaticString,
    at place: (x: Double, y: Double),
    size: Double
  ) {
    // A path knows no shares of the width, so it is in a picture of its own at the place.
    writer.literal("<svg")
    share(" x=\"", place.x)
    pixels(" y=\"", place.y)
    writer.literal(" overflow=\"visible\">")
    mark("path", style)
    writer.literal(" d=\"M0 ")
    writer.number(-size / 2)
    for corner in [(size / 2, 0), (0, size / 2), (-size / 2, 0)] {
      writer.literal("L")
      writer.number(corner.0)
      writer.literal(" ")
      writer.number(corner.1)
    }
    writer.literal("Z\"/></svg>")
  }

  /// A line of text; its foot is at the place.
  package mutating func text(
    _ text: String,
    _ style: StaticString,
    at place: (x: Double, y: Double),
    anchor: Anchor = .start
  ) {
    mark("text", style)
    share(" x=\"", place.x)
    pixels(" y=\"", place.y)
    switch anchor {
    case .start: break
    case .middle: writer.literal(" text-anchor=\"middle\"")
    case .end: writer.literal(" text-anchor=\"end\"")
    }
    writer.literal(">")
    writer.text(text)
    writer.close("text")
  }

  private mutating func mark(_ name: StaticString, _ style: StaticString) {
    writer.literal("<")
    writer.literal(name)
    writer.literal(" class=\"")
    writer.literal(style)
    writer.literal("\"")
  }

  private mutating func end(_ name: StaticString, _ title: (name: String, words: String)?) {
    guard let title else { return writer.literal("/>") }
    writer.literal("><title>")
    writer.text(title.name)
    writer.literal(": ")
    writer.text(title.words)
    writer.literal("</title>")
    writer.close(name)
  }

  private mutating func share(_ name: StaticString, _ value: Double) {
    writer.literal(name)
    writer.number(value * 100)
    writer.literal("%\"")
  }

  private mutating func pixels(_ name: StaticString, _ value: Double) {
    writer.literal(name)
    writer.number(value)
    writer.literal("\"")
  }
}
