extension Diagnostic {
  /// What libyaml says of a text that is not YAML, at the most telling place and with the likely mend.
  ///
  /// - Parameter place: Turns libyaml's place into one of the source.
  static func syntax(
    _ failure: YAMLEvents.Failure,
    in source: SourceText,
    place: (YAMLEvents.Mark) -> Place
  ) -> Diagnostic {
    let noticed = place(failure.mark)
    let context = failure.context.map { (words: $0.words, place: place($0.mark)) }
    let character = noticed.character

    switch failure.problem {
    case "found unexpected end of stream" where context != nil,
      "found unexpected document indicator" where context != nil:
      // An unclosed quote is noticed at the end of the file; where it opens is where it is mended.
      return Diagnostic(
        .syntax,
        at: context?.place ?? noticed,
        "this quote is never closed; add the closing quote",
        notes: [Note(place: noticed, message: "the text ends here")]
      )
    case "mapping values are not allowed in this context":
      return Diagnostic(
        .syntax,
        at: noticed,
        "a second ': ' in one line; put the text that holds it in quotes"
      )
    case _ where character == "\t":
      return Diagnostic(
        .syntax,
        at: noticed,
        "a tab stands where YAML wants spaces; replace it with spaces"
      )
    case "found character that cannot start any token":
      return Diagnostic(
        .syntax,
        at: noticed,
        "no text can begin with '\(character ?? "?")'; put it in quotes"
      )
    case "did not find expected alphabetic or numeric character", "did not find expected tag URI",
      "did not find expected '!'", "found undefined tag handle",
      "did not find expected whitespace or line break",
      "did not find expected comment or line break":
      return Diagnostic(
        .syntax,
        at: context?.place ?? noticed,
        "'&', '*', '!', '|' and '>' have a meaning of their own in YAML; put text that begins with one in quotes"
      )
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let bracket = failure.problem.contains("]") ? "]" : "}"
      return Diagnostic(
        .syntax,
        at: noticed,
        "expected ',' or '\(bracket)' here",
        notes: context.map { [Note(place: $0.place, message: "the list opens here")] } ?? []
      )
    case "did not find expected key", "did not find expected <document start>",
      "did not find expected '-' indicator":
      return misplaced(at: noticed, context: context)
    case "could not find expected ':'":
      return Diagnostic(
        .syntax,
        at: context?.place ?? noticed,
        "expected 'key: value' here; a colon is missing"
      )
    default:
      let words = failure.problem.prefix(1).lowercased() + failure.problem.dropFirst()
      return Diagnostic(
        .syntax,
        at: noticed,
        words,
        notes: context.map { [Note(place: $0.place, message: $0.words)] } ?? []
      )
    }
  }

  /// Something that does not fit in where it stands: text after a closing quote, or a wrong indent.
  private static func misplaced(
    at noticed: Place,
    context: (words: String, place: Place)?
  ) -> Diagnostic {
    let lead = noticed.excerpt?.prefix(max(0, noticed.column - 1)) ?? ""
    if lead.contains("'") || lead.contains("\"") {
      return Diagnostic(
        .syntax,
        at: noticed,
        "text goes on after a closing quote; put the whole text in quotes, and double a quote inside it"
      )
    }
    return Diagnostic(
      .syntax,
      at: noticed,
      "this does not fit in here; a line must be indented with as many spaces as its neighbours",
      notes: context.map { [Note(place: $0.place, message: "the block began here")] } ?? []
    )
  }
}

extension Diagnostic.Place {
  /// The character at the place; `nil` at the end of a line.
  fileprivate var character: Character? { excerpt?.dropFirst(column - 1).first }
}
