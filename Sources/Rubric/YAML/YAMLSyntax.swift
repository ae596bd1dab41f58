extension Diagnostic {
  /// What libyaml says about text that is not YAML, at the most informative place and with the likely fix.
  ///
  /// - Parameters:
  ///   - failure: What libyaml says.
  ///   - runOn: Where a text of several lines begins, if the failure is in its last line.
  ///   - place: Turns libyaml's place into one of the source.
  /// - Returns: One problem.
  static func syntax(
    _ failure: YAMLEvents.Failure,
    runOn: YAMLEvents.Mark?,
    place: (YAMLEvents.Mark) -> Place
  ) -> Diagnostic {
    let noticed = place(failure.mark)
    let context = failure.context.map { (words: $0.words, place: place($0.mark)) }
    let character = noticed.character

    switch failure.problem {
    case "found unexpected end of stream" where context != nil,
      "found unexpected document indicator" where context != nil:
      // An unclosed quote is noticed at the end of the file, but must be fixed where it opens.
      return Diagnostic(
        .syntax,
        at: context?.place ?? noticed,
        "this quote is never closed; add the closing quote",
        notes: [Note(place: noticed, message: "the text ends here")]
      )
    case "mapping values are not allowed in this context":
      if let start = runOn.map(place), start.isFirstOfLine { return missingColon(at: start) }
      return Diagnostic(
        .syntax,
        at: noticed,
        "there is a second ': ' on this line; put the text that contains it in quotes"
      )
    case _ where character == "\t":
      return Diagnostic(
        .syntax,
        at: noticed,
        "there is a tab where YAML expects spaces; replace it with spaces"
      )
    case "found character that cannot start any token":
      return badBeginning(at: noticed)
    case "did not find expected node content" where ",]}".contains(character ?? "?"):
      return badBeginning(at: noticed)
    case "did not find expected alphabetic or numeric character", "did not find expected tag URI",
      "did not find the expected '>'",
      "did not find expected '!'", "found undefined tag handle",
      "did not find expected whitespace or line break",
      "did not find expected comment or line break", "found unknown directive name",
      "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      return Diagnostic(
        .syntax,
        at: context?.place ?? noticed,
        "'&', '*', '!', '|', '>', '%', '-' and '?' have special meanings in YAML; put text that begins with one of them in quotes"
      )
    case "found unknown escape character":
      return Diagnostic(
        .syntax,
        at: noticed,
        "a backslash in double quotes begins an escape; put the text in single quotes"
      )
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      if let goesOn = textAfterEnd(at: noticed) { return goesOn }
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
      return missingColon(at: context?.place ?? noticed)
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

  private static func badBeginning(at place: Place) -> Diagnostic {
    Diagnostic(
      .syntax,
      at: place,
      "text cannot begin with '\(place.character ?? "?")'; put it in quotes"
    )
  }

  private static func missingColon(at place: Place) -> Diagnostic {
    Diagnostic(.syntax, at: place, "expected 'key: value' here; a colon is missing")
  }

  /// Text after a closing quote or bracket, if that is what is at a place.
  private static func textAfterEnd(at noticed: Place) -> Diagnostic? {
    let lead = noticed.excerpt?.prefix(max(0, noticed.column - noticed.excerptStart)) ?? ""
    switch lead.last(where: { $0 != " " }) {
    case "'", "\"":
      return Diagnostic(
        .syntax,
        at: noticed,
        "text continues after the closing quote; put the whole text in quotes, and double any quote inside it"
      )
    case "]", "}":
      return Diagnostic(
        .syntax,
        at: noticed,
        "text continues after the closing bracket; put the whole text in quotes"
      )
    default: return nil
    }
  }

  /// Something that does not fit where it is: text after a closing quote, or a wrong indent.
  private static func misplaced(
    at noticed: Place,
    context: (words: String, place: Place)?
  ) -> Diagnostic {
    if let goesOn = textAfterEnd(at: noticed) { return goesOn }
    if let character = noticed.character, ",]}".contains(character), !noticed.isFirstOfLine {
      return badBeginning(at: noticed)
    }
    return Diagnostic(
      .syntax,
      at: noticed,
      "this does not fit here; indent the line with as many spaces as its neighbors",
      notes: context.map { [Note(place: $0.place, message: "the block began here")] } ?? []
    )
  }
}

extension Diagnostic.Place {
  /// The character at the place; `nil` at the end of a line.
  fileprivate var character: Character? { excerpt?.dropFirst(column - excerptStart).first }

  /// Whether nothing but spaces and a list's hyphen is before the place in its line.
  fileprivate var isFirstOfLine: Bool {
    excerpt?.prefix(max(0, column - excerptStart)).allSatisfy { $0 == " " || $0 == "-" } ?? true
  }
}
