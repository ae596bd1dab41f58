package import Rubric

/// A page without styling, for a program that makes a Word file of it.
package struct WordSource: Sendable {
  /// The page.
  package let html: String
  /// Its picture in SVG; `nil` if it has none.
  package let picture: String?

  /// What the page calls the picture, which must be next to it as PNG.
  package static var pictureName: String { "levels.png" }

  /// - Parameter report: A gap report; it has tables where the HTML page has charts.
  package init(_ report: GapReport) {
    self.init(picture: nil) { $0.blocks(report.document.blocks) }
  }

  init(picture: [UInt8]?, _ body: (inout HTMLWriter) -> Void) {
    var html = HTMLWriter(capacity: 1 << 17)
    html.literal("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.literal("</head>\n<body>\n")
    body(&html)
    html.literal("</body>\n</html>\n")
    self.html = html.text
    self.picture = picture.map { String(decoding: $0, as: UTF8.self) }
  }
}
