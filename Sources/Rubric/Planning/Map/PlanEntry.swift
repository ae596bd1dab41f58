/// An entry of a list in `plan.yml` that has exactly one for each of a set of ids.
protocol PlanEntry: Shaped where Context == Void {
  associatedtype ID: RawRepresentable<String> & CaseIterable & Hashable
  var id: ID { get }
}

/// A list with one entry for each of a set of ids.
struct PlanEntriesKind<Entry: PlanEntry>: ValueKind {
  var schema: JSONSchema { .list(MappingKind<Entry>(context: ()).schema, atLeast: 1) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> [Entry.ID: Entry]? {
    var seen: [String: YAMLNode] = [:]
    var entries: [Entry.ID: Entry] = [:]
    // An entry whose id is misspelled is not missing as well.
    var areNamed = node.isWholeList
    let isList = reader.items(of: node, subject, atLeast: 1) { node, reader in
      guard let (entry, isComplete) = reader.make(Entry.self, of: node, ()), isComplete else {
        return areNamed = false
      }
      if reader.problems.isNew(entry.id.rawValue, at: node, in: &seen) { entries[entry.id] = entry }
    }
    if areNamed {
      for id in Entry.ID.allCases where entries[id] == nil {
        let words = "'\(subject.name)' needs an entry '\(id.rawValue)'"
        reader.problems.report(Diagnostic(.planMap, at: node.place, words))
      }
    }
    return isList ? entries : nil
  }
}

extension ValueKind {
  /// A list with one entry for each of a set of ids.
  static func entries<Entry>(_: Entry.Type) -> Self where Self == PlanEntriesKind<Entry> {
    PlanEntriesKind()
  }
}
