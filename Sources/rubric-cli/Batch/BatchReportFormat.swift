import ArgumentParser
import Rubric
import RubricWeb

/// A format in which a batch writes a report for each district.
enum BatchReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, markdown, json, csv, html

  /// The file extension of the format.
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .json: "json"
    case .csv: "csv"
    case .html: "html"
    }
  }

  /// The whole report.
  func bytes(of report: GapReport) -> [UInt8] {
    switch self {
    case .text: Array(report.rendered(as: .text).utf8)
    case .markdown: Array(report.rendered(as: .markdown).utf8)
    case .json: report.jsonBytes + [UInt8(ascii: "\n")]
    case .csv: Array(report.rendered(as: .csv).utf8)
    case .html: ReportPage(report).htmlBytes
    }
  }
}
