/// Which items of a crosswalk's instruments are used, so that none is forgotten and none is used twice.
struct ItemUse {
  private let instruments: [Crosswalk.Instrument]
  /// Whether every instrument could be read; else an unknown one may be no fault.
  private let isWhole: Bool
  /// Where each item was first used, by instrument and item.
  private var first: [String: YAMLNode] = [:]
  private var placeOfList: Diagnostic.Place?

  init(instruments: [Crosswalk.Instrument], isWhole: Bool) {
    self.instruments = instruments
    self.isWhole = isWhole
  }

  /// Takes the items that a mapping's `instrument` and `items` name.
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
      let name = node.scalarText(of: "instrument", into: &problems)
    else { return nil }
    guard let instrument = instruments.first(where: { $0.id == name }) else {
      if isWhole {
        let mend = Spelling.mend(for: name, among: instruments.map(\.id))
        problems.report(
          Diagnostic(
            .unknownChoice,
            at: node.place,
            "unknown instrument '\(name.inOneLine)'\(mend)"
          )
        )
      }
      return nil
    }
    placeOfList = placeOfList ?? node.place
    let known = instrument.items.map(\.id)
    let items = nodes.compactMap { node -> String? in
      guard let item = node.scalarText(of: "items", into: &problems) else { return nil }
      if areItems, !known.contains(item) {
        problems.report(
          Diagnostic(
            .unknownChoice,
            at: node.place,
            "'\(name)' has no item '\(item.inOneLine)'\(Spelling.mend(for: item, among: known))"
          )
        )
        return nil
      }
      return problems.isNew("\(name) \(item)", at: node, in: &first) ? item : nil
    }
    return (name, items)
  }

  /// Reports the items that answer nothing and are not listed as unused.
  func reportIdle(into problems: inout Problems) {
    guard let placeOfList else { return }
    for instrument in instruments {
      for item in instrument.items where first["\(instrument.id) \(item.id)"] == nil {
        problems.report(
          Diagnostic(
            .missingKey,
            at: placeOfList,
            "item '\(item.id)' of '\(instrument.id)' answers no indicator; list it under 'unused' with the reason"
          )
        )
      }
    }
  }
}
