import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as a browser's tree would have it; a page that is not well formed cannot be read.
struct PageReader {
  let html: String
  private let document: XMLDocument

  init(_ html: String) throws {
    self.html = html
    let start = try #require(html.firstRange(of: "<body>"))
    let end = try #require(html.firstRange(of: "</body>"))
    let body = String(html[start.lowerBound..<end.upperBound])
    document = try XMLDocument(xmlString: body, options: [])
  }

  /// The text of every element that a path leads to.
  func texts(_ path: String) throws -> [String] {
    try document.nodes(forXPath: path).map { ($0.stringValue ?? "") }
  }

  /// The names of all headings in order.
  func headings() throws -> [(level: Int, text: String)] {
    try document.nodes(forXPath: "//h1|//h2|//h3|//h4|//h5|//h6").compactMap { node in
      guard let digit = node.name?.last.flatMap({ Int(String($0)) }) else { return nil }
      return (digit, node.stringValue ?? "")
    }
  }

  /// The cells of each row of the tables that a path leads to.
  func rows(_ path: String) throws -> [[String]] {
    try document.nodes(forXPath: "\(path)//tbody/tr").map { row in
      (row.children ?? []).map { $0.stringValue ?? "" }
    }
  }
}
