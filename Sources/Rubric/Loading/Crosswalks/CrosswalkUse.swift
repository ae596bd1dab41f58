/// Which items of a crosswalk's instruments are used and which indicators answered, so that none is forgotten and
/// none is used twice.
///
/// A class, because the entries of `answers` and of `unused` all note in it what they use.
final class CrosswalkUse {
  let instruments: Instruments
  var names: [String] { instruments.items.map { $0.id } }
  /// Where each item was first used.
  private var first: [ItemName: YAMLNode] = [:]
  /// Where each indicator was first answered.
  var answered: [String: YAMLNode] = [:]

  /// An item of an instrument.
  private struct ItemName: Hashable {
    let instrument: String
    let item: String
  }

  init(of instruments: Instruments) { self.instruments = instruments }

  /// Nothing to use.
  static var unread: CrosswalkUse { CrosswalkUse(of: Instruments()) }

  /// Whether an item is used for the first time; a repeated one is reported.
  func isNew(
    _ item: String,
    of instrument: String,
    at node: YAMLNode,
    into problems: inout Problems
  ) -> Bool {
    let name = ItemName(instrument: instrument, item: item)
    guard let earlier = first[name] else {
      first[name] = node
      return true
    }
    problems.report(
      Diagnostic(
        .repeatedID,
        at: node.place,
        "the item '\(item)' of '\(instrument)' is used twice",
        notes: [.init(place: earlier.place, message: "first used here")]
      )
    )
    return false
  }

  /// A problem for each item that answers nothing and is not listed as unused.
  var idleItems: [Diagnostic] {
    zip(instruments.items, instruments.places).flatMap { instrument, place in
      instrument.items.filter { item in
        first[ItemName(instrument: instrument.id, item: item.id)] == nil
      }.map { item in
        Diagnostic(
          .missingKey,
          at: place,
          "item '\(item.id)' of '\(instrument.id)' answers no indicator; list it under 'unused' with the reason"
        )
      }
    }
  }
}
