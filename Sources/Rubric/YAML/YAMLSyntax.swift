/// What is said of text that is not YAML: what is wrong at a place, and the fix.
extension Diagnostic {
  static func openQuote(at place: Place, end: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "this quote is never closed; add the closing quote",
      notes: [Note(place: end, message: "the text ends here")]
    )
  }

  /// A quote that closes only at the next quote below, and what follows it there.
  static func lateQuote(at place: Place, closing: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "this quote is not closed on its line; add the closing quote, and double any quote inside the text",
      notes: [Note(place: closing, message: "text continues here after the next quote")]
    )
  }

  static func secondColon(at place: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      place.isInPairs
        ? "several keys stand on this line; put '{ ' before the first one, and ' }' at the end"
        : "there is a second ': ' on this line; put the text that contains it in quotes"
    )
  }

  /// A colon in a line that continues a text; `start` is where the text begins.
  static func colonInText(at place: Place, start: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "there is a ': ' in this text; put the whole text in quotes",
      notes: [Note(place: start, message: "the text begins here")]
    )
  }

  /// A line that continues the value above it, but may be a key of its own.
  static func keyInText(at place: Place, start: Place, spaces: Int) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "this line is read as part of the text above; begin it with \(inSpaces(spaces)) if it is a key, or put the whole text in quotes",
      notes: [Note(place: start, message: "the text begins here")]
    )
  }

  static func missingColon(at place: Place, isProse: Bool) -> Diagnostic {
    if let character = place.character, "[{".contains(character) { return misplaced(at: place) }
    let fix =
      isProse
      ? "indent it further than the key whose text it continues, or begin a comment with '#'"
      : "a colon is missing"
    return Diagnostic(.syntax, at: place, "expected 'key: value' here; \(fix)")
  }

  /// A colon without the space that must follow it; the place is that of the colon.
  static func missingSpace(at place: Place) -> Diagnostic {
    Diagnostic(.syntax, at: place, "put a space after the colon")
  }

  /// A character that is not what it looks like; the place is its own.
  static func lookalike(_ lookalike: Lookalike, at place: Place) -> Diagnostic {
    Diagnostic(.syntax, at: place, "there is \(lookalike.name) here; \(lookalike.fix)")
  }

  static func wrongIndent(at place: Place, spaces: Int, is wanted: Int) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "this line begins with \(inSpaces(spaces)), its neighbors with \(wanted); begin it with \(inSpaces(wanted))"
    )
  }

  /// A line that is further in than a key that has a value.
  static func belowValue(at place: Place, spaces: Int) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "this line is indented under a key that already has a value; add the key that it belongs to on the line above, ending with ':', or begin it with \(inSpaces(spaces))"
    )
  }

  private static func inSpaces(_ count: Int) -> String {
    switch count {
    case 0: "no spaces"
    case 1: "1 space"
    default: "\(count) spaces"
    }
  }

  /// A line that fits in nowhere, with its neighbors at the same indent.
  static func misplaced(at place: Place) -> Diagnostic {
    let words =
      place.character == "-"
      ? "a list item is not expected here; write 'key: value', or remove this line"
      : "this does not fit here; begin each item of the list with '- '"
    return Diagnostic(.syntax, at: place, words)
  }

  static func openBracket(at place: Place, hasOneLine: Bool) -> Diagnostic {
    let bracket = place.character ?? "["
    let closing = bracket == "{" ? "}" : "]"
    return Diagnostic(
      .syntax,
      at: place,
      "this '\(bracket)' is never closed; add '\(closing)' \(hasOneLine ? "at the end of the line" : "where it ends")"
    )
  }

  static func expectedComma(at place: Place, open: Place?) -> Diagnostic {
    let closing = open?.character == "{" ? "}" : "]"
    return Diagnostic(
      .syntax,
      at: place,
      "expected ',' or '\(closing)' here",
      notes: open.map { [Note(place: $0, message: "the list opens here")] } ?? []
    )
  }

  /// A line with which a program marks what two people changed at the same time.
  static func conflictMark(at place: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "this line marks where two versions of the file differ; keep one version's lines, and remove the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'"
    )
  }

  static func tab(at place: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "there is a tab where YAML expects spaces; replace it with spaces"
    )
  }

  static func badBeginning(at place: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "text cannot begin with '\(place.character ?? "?")'; put it in quotes"
    )
  }

  static func specialMark(at place: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "'&', '*', '!', '|', '>', '%', '-' and '?' have special meanings in YAML; put text that begins with one of them in quotes"
    )
  }

  /// A hyphen in place of a value, or before one.
  static func hyphen(at place: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "a value cannot begin with '- '; put each item of a list on a line of its own below, leave the value empty, or put text in quotes"
    )
  }

  static func escape(at place: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "a backslash in double quotes begins an escape; put the text in single quotes, or double the backslash"
    )
  }

  /// Text after a closing quote or bracket, if that is what is at a place.
  static func textAfterEnd(at place: Place) -> Diagnostic? {
    switch place.lead.last(where: { $0 != " " }) {
    case "'", "\"":
      Diagnostic(
        .syntax,
        at: place,
        "text continues after the closing quote; put the whole text in quotes, and double any quote inside it"
      )
    case "]", "}":
      Diagnostic(
        .syntax,
        at: place,
        "text continues after the closing bracket; put the whole text in quotes"
      )
    default: nil
    }
  }
}

extension Diagnostic.Place {
  /// The character at the place; `nil` at the end of a line.
  var character: Character? { excerpt?.dropFirst(column - excerptStart).first }

  /// What is before the place in its line.
  fileprivate var lead: Substring { excerpt?.prefix(max(0, column - excerptStart)) ?? "" }

  /// Whether the line up to here is `key: value, key`: keys as between braces.
  fileprivate var isInPairs: Bool {
    let parts = lead.split(separator: ",")
    guard parts.count > 1, let last = parts.last else { return false }
    let words = parts.dropLast().map { String($0).holds(": ") }
    return words.allSatisfy { $0 } && !last.drop { $0 == " " }.contains(" ")
  }

  /// Whether nothing but spaces and a list's hyphen is before the place in its line.
  var isFirstOfLine: Bool { lead.allSatisfy { $0 == " " || $0 == "-" } }
}

extension Diagnostic.Place {
  /// Whether a mark of a merge begins here, at the start of a line.
  var isConflictMark: Bool { column == 1 && (excerpt ?? "")[...].isConflictMark }
}

extension Substring {
  /// Whether a line begins with a mark that a merge leaves in a file: seven times the same sign, and then at most words.
  var isConflictMark: Bool {
    let bytes = Array(utf8.prefix(8))
    guard bytes.count >= 7,
      [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">")].contains(bytes[0])
    else { return false }
    return bytes.prefix(7).allSatisfy { $0 == bytes[0] } && (bytes.count == 7 || bytes[7] == 0x20)
  }
}
