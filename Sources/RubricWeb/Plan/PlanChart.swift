import Rubric

/// Where the metrics stood at the baseline and where they stand now, on the state's cut scores.
///
/// A separate picture, not part of the page's markup, so that it survives conversion to a Word file.
struct PlanChart {
  /// What the picture shows, for those who cannot see it.
  let words: String
  private let marks: [PlanReport.LevelChange]
  private let levels: ClosedRange<Double>
  private let title: String
  private let key: String

  /// In pixels; a sheet of paper in landscape is about as wide.
  private static let width = 900.0
  private static let rowHeight = 34.0
  private static let top = 84.0

  /// Fails if no metric has a level now.
  init?(_ report: PlanReport) {
    marks = report.levelChanges
    guard !marks.isEmpty else { return nil }
    levels = report.levels
    title = report.chartTitle
    key = report.chartKey
    words = report.chartWords
  }

  private var scale: LinearScale {
    LinearScale(from: levels.lowerBound, to: levels.upperBound, across: 0.36...0.96)
  }

  /// The picture as an address that holds it whole.
  var dataAddress: String { "data:image/svg+xml;base64," + Base64.text(of: file) }

  /// The picture as a file.
  var file: [UInt8] {
    let height = Self.top + Double(marks.count) * Self.rowHeight + 12
    var writer = HTMLWriter(capacity: 1 << 12)
    writer.literal("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
    writer.number(Self.width)
    writer.literal("\" height=\"")
    writer.number(height)
    writer.literal("\"><style>")
    writer.literal(Self.style)
    writer.literal("</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>")
    writer.drawing(Drawing(height: height, label: nil) { draw(into: &$0, height: height) })
    writer.literal("</svg>")
    return writer.bytes
  }

  private static let style: StaticString = """
    text{font:14px "Liberation Sans",Arial,sans-serif;fill:#18212c}.title{font-weight:bold;font-size:16px}\
    .soft{fill:#505c6a;font-size:13px}.axis{stroke:#cfd6de}.way{stroke:#0b5687;stroke-width:2}\
    .then{fill:#fff;stroke:#0b5687;stroke-width:2}.now{fill:#0b5687}
    """

  private func draw(into drawing: inout Drawing, height: Double) {
    drawing.text(title, "title", at: (0.01, 22))
    drawing.text(key, "soft", at: (0.01, 42))
    for level in Int(levels.lowerBound)...Int(levels.upperBound) {
      let place = scale.place(Double(level))
      drawing.line("axis", from: (place, Self.top - 8), to: (place, height - 8))
      drawing.text("level \(level)", "soft", at: (place, Self.top - 14), anchor: .middle)
    }
    for (index, mark) in marks.enumerated() {
      let y = Self.top + (Double(index) + 0.5) * Self.rowHeight
      let now = scale.place(mark.now)
      drawing.text(mark.title, "name", at: (0.01, y + 5))
      if let then = mark.then {
        drawing.line("way", from: (scale.place(then), y), to: (now, y))
        drawing.dot("then", at: (scale.place(then), y), radius: 5)
      }
      drawing.dot("now", at: (now, y), radius: 7)
    }
  }
}

/// Bytes in 64 printable characters.
///
/// - Source: RFC 4648, section 4.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  /// - Parameter bytes: Any number of them.
  /// - Returns: Four characters for each three bytes begun, filled with `=`.
  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let own = bytes[start..<min(start + 3, bytes.count)]
      let whole = own.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - own.count))
      for place in 0..<4 {
        let isFilled = place <= own.count
        text.append(
          isFilled
            ? digits[Int(whole >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "=")
        )
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
