extension Scale: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `scale` in `framework.yml`.
  init(_ s: inout some ShapeVisitor, _ bibliography: Bibliography) {
    title = s.required("title", .text, "what it is called")
    basis = s.required("basis", .choice(), "`lpi`, `state` or `project`: whose scale it is")
    citations = s.needed("sources", .citations(bibliography), "citations") ?? []
    let titles = s.required(
      "levels",
      .levels(of: nil),
      "a text for 1, 2, 3 … in order, at least two"
    )
    levels = titles.enumerated().map { Level(number: $0 + 1, title: $1) }
  }
}
