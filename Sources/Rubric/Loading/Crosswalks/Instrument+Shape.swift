/// The instruments that a crosswalk declares.
struct Instruments {
  /// Those without a fault, in file order.
  var items: [Crosswalk.Instrument] = []
  /// Where each of them is.
  var places: [Diagnostic.Place] = []
  /// Whether every instrument could be read; otherwise an unknown one may not be a fault.
  var isWhole = false
}

/// A list of at least one instrument, each with an id of its own.
struct InstrumentsKind: ValueKind {
  let bibliography: Bibliography
  var schema: JSONSchema {
    .list(Outline(of: Crosswalk.Instrument.self, bibliography).schema, atLeast: 1)
  }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> Instruments? {
    var instruments = Instruments()
    instruments.isWhole = node.isWholeList
    var seen: [String: YAMLNode] = [:]
    let isList = reader.items(of: node, subject, atLeast: 1) { node, reader in
      // The id that stands in for a faulty one is empty.
      guard
        let found = reader.make(Crosswalk.Instrument.self, of: node, bibliography),
        !found.made.id.isEmpty,
        reader.problems.isNew(found.made.id, at: node, in: &seen), found.isComplete
      else {
        instruments.isWhole = false
        return
      }
      instruments.items.append(found.made)
      instruments.places.append(node.place)
    }
    return isList ? instruments : nil
  }
}

extension Crosswalk.Instrument: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// An entry of `instruments` in a crosswalk.
  init(_ i: inout some ShapeVisitor, _ bibliography: Bibliography) {
    id = i.required("id", .ownName(Self.self), "its id").description
    title = i.required("title", .text, "what reports call it")
    let scale = i.find("scale", ScaleEndsKind(), "its own `[lowest, highest]` level")
    self.scale = scale.value
    codesWithoutLevel =
      i.optional(
        "no-level",
        CodesWithoutLevelKind(scale: scale.sound),
        "codes that appear in place of a level, and what they mean; a code cannot be a level of the scale",
        hint: "Codes that are not levels, and what they mean."
      ) ?? [:]
    citation = Citation(&i, bibliography, hint: nil)
    items = i.needed("items", .distinct(Crosswalk.Item.self, ()), "its items") ?? []
  }
}

extension Crosswalk.Item: Distinct {
  static let keys = NameIndex(of: Self.self, ())

  static var countsWithFaults: Bool { false }

  func distinctions(in _: Void) -> [String] { [id] }

  /// An entry of `items` of an instrument.
  init(_ i: inout some ShapeVisitor, _: Void) {
    id = i.required("id", .text, "its name in the published file, spelled as it is there")
    title = i.required("title", .text, "what it asks")
  }
}

/// The lowest and the highest level of an instrument's scale.
private struct ScaleEndsKind: FilledKind {
  static var standIn: ClosedRange<Double> { 0...0 }
  var schema: JSONSchema { .list(.number(), atLeast: 2) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> ClosedRange<Double>? {
    let ends = ListKind(
      item: NumberKind.number(called: "an end of the scale"),
      called: nil,
      atLeast: 1
    )
    guard let ends = ends.read(node, subject, in: &reader), !ends.isEmpty else { return nil }
    guard ends.count == 2, ends[0] < ends[1] else {
      reader.problems.report(
        Diagnostic(.outOfRange, at: node.place, "'\(subject.name)' must be [lowest, highest]")
      )
      return nil
    }
    return ends[0]...ends[1]
  }
}

/// Codes that appear in place of a level, and what they mean.
private struct CodesWithoutLevelKind: ValueKind {
  /// `nil` if it has a fault.
  let scale: ClosedRange<Double>?
  var schema: JSONSchema { .names(.text()) }

  func read(
    _ node: YAMLNode,
    _: ValueSubject,
    in reader: inout ShapeReader
  ) -> [String: String]? {
    guard node.isMapping(into: &reader.problems) else { return nil }
    var codes: [String: String] = [:]
    for (key, value) in node.keyedPairs(into: &reader.problems) {
      if let scale, let number = Number.value(of: key.bytes), scale.contains(number) {
        reader.problems.report(
          Diagnostic(
            .contradiction,
            at: key.place,
            "'\(key.text)' is a level of the scale, so it cannot mean anything else"
          )
        )
      }
      codes[key.text] = value.scalarText(of: key.text, into: &reader.problems)
    }
    return codes
  }
}
