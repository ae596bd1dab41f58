public import Rubric

/// Planning notes as one HTML file, whose tables paste into Word as tables.
public struct PlanPage: Sendable {
  let report: PlanReport

  /// - Parameter report: What the page is written from; every word on it is the notes' own.
  public init(_ report: PlanReport) { self.report = report }

  /// The whole file.
  public var html: String {
    let bytes = HTMLPage(title: report.title, styles: [Stylesheet.plan]).written { html in
      html.literal("<main id=\"main\">\n")
      content(into: &html, picture: { $0.dataAddress })
      html.literal("</main>\n")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same content bare, for a program that makes a Word file of it.
  package var wordSource: WordSource {
    WordSource(picture: PlanChart(report)?.file) { html in
      content(into: &html, picture: { _ in WordSource.pictureName })
    }
  }

  /// The notes, with the picture before the first part that is about results.
  private func content(into html: inout HTMLWriter, picture: (PlanChart) -> String) {
    let parts = report.partsAroundPicture
    html.blocks(parts.before.blocks)
    if let chart = PlanChart(report) {
      // A picture in a paragraph of its own keeps its words when the page is turned into a Word file.
      html.element("p") { html in
        html.open("img", .init("alt", chart.words), .init("src", picture(chart)))
      }
      html.literal("\n")
    }
    html.blocks(parts.behind.blocks)
  }
}
