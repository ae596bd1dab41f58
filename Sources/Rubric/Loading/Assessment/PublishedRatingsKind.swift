/// What published instruments said before their items were averaged into ratings, each instrument once.
struct PublishedRatingsKind: ValueKind {
  /// What a level may be.
  let levels: ClosedRange<Double>
  var schema: JSONSchema { .list(Outline(of: PublishedEntry.self, levels).schema) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> [PublishedRatings]? {
    var found: [PublishedRatings] = []
    var first: [String: YAMLNode] = [:]
    _ = reader.items(of: node, subject, atLeast: 0) { node, reader in
      guard let (entry, _) = reader.make(PublishedEntry.self, of: node, levels),
        let published = entry.cells.ratings(
          of: entry.instrument,
          in: levels,
          line: node.line,
          into: &reader.problems
        )
      else { return }
      found.append(published)
      if let earlier = first[published.instrument] {
        let words = "the instrument '\(published.instrument.inOneLine)' is given twice"
        reader.problems.report(.repeated(words, at: node, first: earlier))
      } else {
        first[published.instrument] = node
      }
    }
    return found
  }
}

/// An entry of `published-ratings`, as it is written.
struct PublishedEntry: Shaped {
  /// `nil` if it has a fault.
  let instrument: String?
  let cells: PublishedCells<YAMLNode>

  static let keys = NameIndex(of: Self.self, 0...0)

  /// - Parameters:
  ///   - p: What goes through the keys.
  ///   - levels: What a level may be.
  init(_ p: inout some ShapeVisitor, _ levels: ClosedRange<Double>) {
    instrument = p.needed("instrument", .looseText, "what the instrument is called")
    cells = PublishedCells(
      items: p.needed("items", .cell(of: .whole(1...1_000)), "how many of its items were rated"),
      lowest: p.needed("lowest", .cell(of: .number(levels)), "the lowest level among them"),
      highest: p.needed("highest", .cell(of: .number(levels)), "the highest")
    )
  }
}
