extension Source: Named, Shaped {
  static let keys = NameIndex(of: Self.self, ())

  /// An entry of `sources` in `framework.yml`.
  init(_ s: inout some ShapeVisitor, _: Void) {
    id = s.required("id", .ownName(), "its id")
    title = s.required("title", .text, "as published")
    author = s.required("author", .text, "who wrote it")
    year = s.optional("year", .looseText, "when it appeared, by the source's own date")
    address = s.optional("address", .text, "where a reader can find it")
    headings = s.required(
      "headings",
      .texts(atLeast: 1, mustBeWhole: true),
      "the parts of it that may be cited"
    )
  }
}

extension Citation: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `source` and `where` on their own.
  init(_ c: inout some ShapeVisitor, _ bibliography: Bibliography) {
    self.init(&c, bibliography, hint: "One of the source's headings.")
  }

  /// `source` and `where` among the keys of something else, about which the JSON Schema says no more than `hint`.
  init(_ c: inout some ShapeVisitor, _ bibliography: Bibliography, hint: String?) {
    let source = c.find("source", .source(bibliography), "a source's id")
    let heading = c.find(
      "where",
      .text,
      "one of the source's `headings`",
      hint: hint
    )
    (self.source, self.heading) = (source.value.id, heading.value)
    // Lengths first: comparing texts as such takes long if they are not plain ASCII.
    guard let cited = source.sound, let words = heading.sound,
      !cited.headings.contains(where: { $0.utf8.count == words.utf8.count && $0 == words }),
      !cited.headings.contains(words)
    else { return }
    c.isIncomplete = true
    let fix = Spelling.fix(for: words, among: cited.headings)
    c.report(
      .unknownHeading,
      at: heading.key,
      "'\(cited.id)' has no heading '\(words.inOneLine)'\(fix)"
    )
  }
}

extension ValueKind where Self == ListKind<MappingKind<Citation>> {
  /// A list of at least one citation.
  static func citations(_ bibliography: Bibliography) -> Self {
    .list(of: .mapping(Citation.self, bibliography), atLeast: 1)
  }
}

extension JSONSchema {
  /// Citations, about which a schema says no more than their kinds.
  static func citations(of bibliography: Bibliography) -> JSONSchema {
    .list(
      .object([
        .required("source", CitedSourceKind(bibliography: bibliography).schema),
        .required("where", .text()),
      ]),
      atLeast: 1
    )
  }
}
