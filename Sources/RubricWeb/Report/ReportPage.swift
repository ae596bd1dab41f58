public import Rubric

/// The gap report as one HTML file: no script, no request, for phones, projectors and paper.
public struct ReportPage: Sendable {
  let report: GapReport

  /// - Parameter report: What the page is written from; every number on it is the report's own.
  public init(_ report: GapReport) { self.report = report }

  /// The whole file.
  public var html: String { String(decoding: htmlBytes, as: UTF8.self) }

  /// The whole file in UTF-8, as a batch writes it.
  public var htmlBytes: [UInt8] {
    let page = HTMLPage(title: report.title, styles: [Stylesheet.report])
    return page.written(capacity: 1 << 18) { html in
      html.literal("<a class=\"skip\" href=\"#main\">Skip to the report</a>\n")
      html.element("header") { header(into: &$0) }
      html.literal("\n<main id=\"main\">\n")
      inShort(into: &html)
      contents(into: &html)
      for section in GapReport.Section.allCases {
        html.element("section", .id(section.id)) { write(section, into: &$0) }
        html.literal("\n")
      }
      html.literal("</main>\n")
      html.element("footer") { html in
        let rule = report.questionReading
        html.element("p", text: rule.prefix(1).uppercased() + rule.dropFirst())
      }
      html.literal("\n")
    }
  }

  private func write(_ section: GapReport.Section, into html: inout HTMLWriter) {
    switch section {
    case .priorities: html.blocks(report.blocks(.priorities))
    case .questions: questions(into: &html)
    case .domains: domains(into: &html)
    case .indicators: indicators(into: &html)
    case .metrics: metrics(into: &html)
    case .foundations: foundations(into: &html)
    }
  }

  /// What the numbers rest on, with the whole digests.
  private func foundations(into html: inout HTMLWriter) {
    html.heading(2, report.heading(.foundations))
    html.paragraph(Prose(report.frameworkNote))
    html.open("dl", class: "digests")
    let files =
      [(name: "Framework \(report.framework.id)", sha256: report.frameworkDigest)]
      + report.inputs.map { (name: "Input \($0.name)", sha256: $0.sha256) }
    for file in files {
      html.element("dt", .init("dir", "auto"), text: file.name)
      html.element("dd") { html in
        html.text("SHA-256 ")
        html.element("code", text: file.sha256)
      }
    }
    html.close("dl")
    html.blocks([
      .paragraph(Prose(GapReport.explainNote)), .verbatim([report.explainCommand]),
    ])
    sources(into: &html)
  }

  /// The framework's sources, as a reader would look for them.
  private func sources(into html: inout HTMLWriter) {
    html.heading(3, "Sources")
    html.open("ul", class: "sources")
    for source in report.framework.sources {
      html.element("li") { html in
        html.text("\(source.author): ")
        html.element("cite", text: source.title)
        html.text(source.year.map { ", \($0)" } ?? "")
      }
    }
    html.close("ul")
  }
}
