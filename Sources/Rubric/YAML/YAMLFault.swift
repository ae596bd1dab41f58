/// A fault of a text's form, and how reading goes on after it.
struct YAMLFault {
  /// What is wrong; empty if it was reported before.
  let problems: [Diagnostic]
  /// The lines that the fault spoils: they are passed over.
  let lines: Range<Int>
  /// The line to read on from: before ``lines`` if what is above them was misread because of them.
  let resume: Int
  /// Whether the blocks above it may have ended only because of it.
  var endsBlocks = false

  init(_ problems: [Diagnostic], spoils lines: Range<Int>, resume: Int? = nil) {
    (self.problems, self.lines) = (problems, lines)
    self.resume = resume ?? lines.upperBound
  }

  init(_ problem: Diagnostic, spoils lines: Range<Int>, resume: Int? = nil) {
    self.init([problem], spoils: lines, resume: resume)
  }
}

extension YAMLEvents.Failure {
  /// What libyaml's words are about.
  enum Subject {
    case openQuote, secondColon, missingColon, misplacedLine, bracket, escape, beginning, marks
  }

  var subject: Subject {
    switch problem {
    case "found unexpected end of stream" where context != nil,
      "found unexpected document indicator" where context != nil:
      .openQuote
    case "mapping values are not allowed in this context": .secondColon
    case "could not find expected ':'": .missingColon
    case "did not find expected key", "did not find expected <document start>",
      "did not find expected '-' indicator":
      .misplacedLine
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": .bracket
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      .escape
    case "found character that cannot start any token", "did not find expected node content":
      .beginning
    default: .marks
    }
  }
}
