/// Which items of a crosswalk's instruments are used, so that none is forgotten and none is used twice.
struct ItemUse {
  private let instruments: [Crosswalk.Instrument]
  /// Whether every instrument could be read; else an unknown one may be no fault.
  private let isWhole: Bool
  /// Where each item was first used.
  private var first: [ItemName: YAMLNode] = [:]

  /// An item of an instrument.
  private struct ItemName: Hashable {
    let instrument: String
    let item: String
  }

  init(instruments: [Crosswalk.Instrument], isWhole: Bool) {
    self.instruments = instruments
    self.isWhole = isWhole
  }

  /// Takes the items that a mapping's `instrument` and `items` name.
  ///
  /// What is misspelt counts as what was meant, so that no item is called idle for it.
  ///
  /// - Parameters:
  ///   - fields: A mapping with both keys.
  ///   - areItems: Whether they must be items of the instrument; a column without ratings may be any.
  ///   - problems: Where faults are noted.
  /// - Returns: The instrument and those of the items that it has; `nil` where the instrument is unknown.
  mutating func take(
    _ fields: Fields,
    areItems: Bool,
    into problems: inout Problems
  ) -> (instrument: String, items: [String])? {
    let nodes = fields.requiredList("items", into: &problems)
    guard let node = fields.required("instrument", into: &problems),
      let name = node.scalarText(of: "instrument", into: &problems),
      let instrument = instrument(name, at: node, into: &problems)
    else { return nil }
    let known = instrument.items.map(\.id)
    let items = nodes.compactMap { node -> String? in
      guard var item = node.scalarText(of: "items", into: &problems) else { return nil }
      if areItems, !known.contains(item) {
        let mend = Spelling.mend(for: item, among: known)
        problems.report(
          Diagnostic(
            .unknownChoice,
            at: node.place,
            "'\(instrument.id)' has no item '\(item.inOneLine)'\(mend)"
          )
        )
        guard let meant = Spelling.nearest(to: item, among: known) else { return nil }
        item = meant
      }
      let subject = ItemName(instrument: instrument.id, item: item)
      guard let earlier = first[subject] else {
        first[subject] = node
        return item
      }
      problems.report(
        Diagnostic(
          .repeatedID,
          at: node.place,
          "the item '\(item)' of '\(instrument.id)' is used twice",
          notes: [.init(place: earlier.place, message: "first used here")]
        )
      )
      return nil
    }
    return (instrument.id, items)
  }

  private func instrument(
    _ name: String,
    at node: YAMLNode,
    into problems: inout Problems
  ) -> Crosswalk.Instrument? {
    if let instrument = instruments.first(where: { $0.id == name }) { return instrument }
    guard isWhole else { return nil }
    let names = instruments.map(\.id)
    problems.report(
      Diagnostic(
        .unknownChoice,
        at: node.place,
        "unknown instrument '\(name.inOneLine)'\(Spelling.mend(for: name, among: names))"
      )
    )
    let meant = Spelling.nearest(to: name, among: names)
    return instruments.first { $0.id == meant }
  }

  /// Reports the items that answer nothing and are not listed as unused.
  ///
  /// - Parameters:
  ///   - nodes: Where each instrument stands, by its name.
  ///   - problems: Where they are noted.
  func reportIdle(at nodes: [String: YAMLNode], into problems: inout Problems) {
    for instrument in instruments {
      for item in instrument.items {
        let subject = ItemName(instrument: instrument.id, item: item.id)
        guard first[subject] == nil, let node = nodes[instrument.id] else { continue }
        problems.report(
          Diagnostic(
            .missingKey,
            at: node.place,
            "item '\(item.id)' of '\(instrument.id)' answers no indicator; list it under 'unused' with the reason"
          )
        )
      }
    }
  }
}
