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
        parts.append(items.map { "- \($0.text.markdownParagraph)" }.joined(separator: "\n"))
      case .paragraph(let paragraph): parts.append(paragraph.text.markdownParagraph)
      case .reading(let text): parts.append((Self.readingLead + text).markdownParagraph)
      case .verbatim(let lines): parts.append("```text\n\(lines.joined(separator: "\n"))\n```")
      case .table(let table): parts.append(table.markdown)
      case .entries(let entries), .ranking(let entries):
        parts.append(entries.map { $0.markdown }.joined(separator: "\n"))
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension Document.Entry {
  fileprivate var markdown: String {
    let details = details.map { "  \n  \($0.markdownParagraph)" }.joined()
    return "- **\(label.markdownEscaped)** \(lead.markdownEscaped)\(details)"
  }
}

extension Document.Table {
  fileprivate var markdown: String {
    let head = columns.map { $0.title.markdownEscaped }.joined(separator: " | ")
    let rule = columns.map { $0.isNumeric ? "---:" : "---" }.joined(separator: " | ")
    let body = rows.map { "| \($0.map { $0.text.markdownEscaped }.joined(separator: " | ")) |" }
    return (["| \(head) |", "| \(rule) |"] + body).joined(separator: "\n")
  }
}

extension String {
  /// The text at the start of a line, where a hyphen or a number with a point would begin a list.
  ///
  /// An address, such as `www.example.org`, stays as it is: what makes a link of it shows the same text.
  /// - Source: CommonMark 0.31.2, sections 4.4, 5.2 and 6.1.
  fileprivate var markdownParagraph: String {
    let text = String(drop(while: { $0.isWhitespace })).markdownEscaped
    let digits = text.prefix { ("0"..."9").contains($0) }
    let mark = text.dropFirst(digits.count)
    let isBullet = digits.isEmpty && ["-", "+", "="].contains(mark.first)
    let isNumber = !digits.isEmpty && [".", ")"].contains(mark.first)
    guard isBullet || isNumber, [nil, " ", "\t", "-", "="].contains(mark.dropFirst().first) else {
      return text
    }
    return "\(digits)\\\(mark)"
  }

  /// The text on one line, with everything escaped that Markdown would treat as markup.
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
