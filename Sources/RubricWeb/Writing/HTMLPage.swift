/// A whole page: one file that requests nothing else and, unless the page says so, runs no script.
package struct HTMLPage {
  /// What the browser's tab says.
  let title: String
  /// The rules of its look, which every page shares, and those of its own.
  let styles: [StaticString]

  /// - Parameters:
  ///   - title: What the browser's tab says.
  ///   - styles: Rules of the page's own look, after those that every page shares.
  package init(title: String, styles: [StaticString] = []) {
    self.title = title
    self.styles = [Stylesheet.page] + styles
  }

  /// Writes the page.
  ///
  /// - Parameters:
  ///   - capacity: How many bytes are likely to come.
  ///   - script: A script of our own; `nil` for a page that runs none, and tells the browser to run none.
  ///   - body: Writes what goes inside `body`: a header, the main part and a footer.
  /// - Returns: The file in UTF-8.
  package func written(
    capacity: Int = 1 << 17,
    script: StaticString? = nil,
    _ body: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var html = HTMLWriter(capacity: capacity)
    html.literal("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.literal("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    // The browser itself then refuses every request, and every script if the page has none.
    html.literal("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    html.literal("style-src 'unsafe-inline'; img-src data:; ")
    html.literal("base-uri 'none'; form-action 'none'")
    if script != nil { html.literal("; script-src 'unsafe-inline'") }
    html.literal("\">\n<link rel=\"icon\" href=\"data:,\">\n")
    html.element("title", text: title)
    html.literal("\n<style>\n")
    for style in styles { html.literal(style) }
    html.literal("</style>\n</head>\n<body>\n")
    body(&html)
    if let script {
      html.literal("<script>\n")
      html.literal(script)
      html.literal("</script>\n")
    }
    html.literal("</body>\n</html>\n")
    return html.bytes
  }
}
