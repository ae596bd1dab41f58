/// The instrument whose items are used; a misspelled one counts as what was meant, so that no item is called unused
/// for it.
struct UsedInstrumentKind: FilledKind {
  let use: CrosswalkUse
  static var standIn: Crosswalk.Instrument {
    Crosswalk.Instrument(
      id: "",
      title: "",
      scale: 0...0,
      codesWithoutLevel: [:],
      citation: Citation(source: Source.ID(""), heading: ""),
      items: []
    )
  }
  var schema: JSONSchema { .name }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> Crosswalk.Instrument? {
    guard let name = node.text(of: subject, in: &reader) else { return nil }
    let instruments = use.instruments
    if let instrument = instruments.items.first(where: { $0.id == name }) { return instrument }
    guard instruments.isWhole else { return nil }
    node.report(.unknown("instrument", name, among: use.names), into: &reader.problems)
    let meant = Spelling.nearest(to: name, among: use.names)
    return instruments.items.first { $0.id == meant }
  }
}

/// Items of an instrument that are used; those with a fault are left out, misspelled ones count as what was meant.
struct UsedItemsKind: FilledKind {
  let use: CrosswalkUse
  /// `nil` if it is not known, so that the items cannot be judged.
  let instrument: Crosswalk.Instrument?
  /// Whether they must be items of the instrument.
  let mustBeKnown: Bool
  static var standIn: [String] { [] }
  var schema: JSONSchema { .list(.text(), atLeast: 1) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> [String]? {
    let item = ValueSubject(name: subject.name)
    var items: [String] = []
    let isList = reader.items(of: node, subject, atLeast: 1) { node, reader in
      guard let instrument, let name = node.text(of: item, in: &reader),
        let meant = mustBeKnown ? known(name, of: instrument, at: node, in: &reader) : name,
        use.isNew(meant, of: instrument.id, at: node, into: &reader.problems)
      else { return }
      items.append(meant)
    }
    return isList ? items : nil
  }

  /// The item of an instrument that a name means; an unknown name is reported.
  private func known(
    _ name: String,
    of instrument: Crosswalk.Instrument,
    at node: YAMLNode,
    in reader: inout ShapeReader
  ) -> String? {
    let names = instrument.items.map { $0.id }
    guard !names.contains(name) else { return name }
    let fix = Spelling.fix(for: name, among: names)
    reader.problems.report(
      Diagnostic(
        .unknownChoice,
        at: node.place,
        "'\(instrument.id)' has no item '\(name.inOneLine)'\(fix)"
      )
    )
    return Spelling.nearest(to: name, among: names)
  }
}

/// The position of an indicator in the framework, which only one answer has.
struct AnsweredIndicatorKind: FilledKind {
  /// `domain/indicator` for every indicator, in order.
  let names: NameIndex
  let use: CrosswalkUse
  static var standIn: Int { 0 }
  var schema: JSONSchema { .choice(names.names) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Int? {
    guard let path = node.text(of: subject, in: &reader) else { return nil }
    guard let position = names.position(of: node) else {
      node.report(
        .unknown("indicator", path, among: names.names, .unknownIndicator),
        into: &reader.problems
      )
      return nil
    }
    return reader.problems.isNew(path, at: node, in: &use.answered) ? position : nil
  }
}
