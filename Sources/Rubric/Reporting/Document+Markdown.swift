extension Document {
  /// The document in Markdown, with pipe tables as GitHub, Pandoc and others read them.
  var markdown: String {
    var parts: [String] = []
    for block in blocks {
      switch block {
      case .title(let title): parts.append("# \(title.markdownEscaped)")
      case .heading(let heading): parts.append("## \(heading.markdownEscaped)")
      case .subheading(let heading): parts.append("### \(heading.markdownEscaped)")
      case .minorHeading(let heading): parts.append("#### \(heading.markdownEscaped)")
      case .list(let items):
        parts.append(items.map { "- \($0.markdownEscaped)" }.joined(separator: "\n"))
      case .paragraph(let paragraph): parts.append(paragraph.markdownEscaped)
      case .verbatim(let lines): parts.append("```text\n\(lines.joined(separator: "\n"))\n```")
      case .table(let table): parts.append(table.markdown)
      case .entries(let entries): parts.append(entries.map(\.markdown).joined(separator: "\n"))
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension Document.Entry {
  fileprivate var markdown: String {
    let details = details.map { "  \n  \($0.markdownEscaped)" }.joined()
    return "- **\(label.markdownEscaped)** \(lead.markdownEscaped)\(details)"
  }
}

extension Document.Table {
  fileprivate var markdown: String {
    let head = columns.map(\.title.markdownEscaped).joined(separator: " | ")
    let rule = columns.map { $0.isNumeric ? "---:" : "---" }.joined(separator: " | ")
    let body = rows.map { "| \($0.map(\.markdownEscaped).joined(separator: " | ")) |" }
    return (["| \(head) |", "| \(rule) |"] + body).joined(separator: "\n")
  }
}

extension String {
  /// The text with everything escaped that Markdown would take for markup, on one line.
  fileprivate var markdownEscaped: String {
    var result = ""
    for character in self {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&":
        result += "\\\(character)"
      case _ where character.isNewline: result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
