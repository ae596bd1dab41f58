/// What `framework.yml` says: the scale, the rules, the list of domains and the sources.
struct FrameworkCore {
  let id: Framework.ID
  let version: Int
  let title: String
  let scale: Scale
  let districtKinds: [DistrictKind]
  let kindNames: NameIndex
  let sources: [Source]
  let listedDomains: [ListedDomain]
  /// Where the list of domains stands.
  let listPlace: Diagnostic.Place?
  private let thresholds: Thresholds

  private struct Thresholds {
    var aggregation = Aggregation.arithmetic
    var scoreFrom = 0.5
    var highFrom: Double
    var shortfallBelow: Double
    var disparityFrom = 1.0
    var evidenceFrom: Double
    var evenFrom = 10
  }

  private static let keys = NameIndex([
    "framework", "version", "title", "scale", "aggregation", "score-from", "high-from",
    "shortfall-below", "disparity-from", "evidence-from", "even-from", "district-kinds",
    "practices", "policy-areas", "sources",
  ])

  init?(_ files: FrameworkFiles, into problems: inout Problems) {
    guard let text = files.file("framework.yml") else {
      let place = Diagnostic.Place(file: "framework.yml", line: 1, column: 1, excerpt: nil)
      problems.report(
        Diagnostic(.missingFile, at: place, "there is no 'framework.yml' in this folder")
      )
      return nil
    }
    let document = YAMLDocument(parsing: text, into: &problems)
    guard let root = document.root, let fields = Fields(root, Self.keys, into: &problems) else {
      return nil
    }
    let id = fields.requiredName("framework", into: &problems)
    let version = fields.required("version", into: &problems)?
      .whole(of: "'version'", in: 1...9_999, into: &problems)
    let title = fields.requiredText("title", into: &problems)
    sources = SourceReader.sources(in: fields, into: &problems)
    let kinds = fields.requiredList("district-kinds", into: &problems).compactMap {
      DistrictKind(reading: $0, into: &problems)
    }
    districtKinds = kinds
    kindNames = NameIndex(kinds.map(\.id.description))
    let scale = fields.required("scale", into: &problems).flatMap {
      [sources] in Scale(reading: $0, sources: sources, into: &problems)
    }
    listedDomains =
      ListedDomain.read("practices", .practice, in: fields, into: &problems)
      + ListedDomain.read("policy-areas", .policyArea, in: fields, into: &problems)
    listPlace = fields.written("practices")?.place
    if listedDomains.isEmpty, fields.required("practices", into: &problems) != nil {
      problems.report(
        Diagnostic(.missingKey, at: root.place, "a framework needs at least one domain")
      )
    }

    guard let id, let version, let title, let scale else { return nil }
    self.id = Framework.ID(id)
    self.version = version
    self.title = title
    self.scale = scale
    let highest = scale.highest
    var thresholds = Thresholds(
      highFrom: (scale.lowest + highest) / 2,
      shortfallBelow: highest,
      evidenceFrom: highest
    )
    let levels = scale.lowest...highest
    thresholds.aggregation = fields.choice("aggregation", into: &problems) ?? .arithmetic
    thresholds.scoreFrom = fields.number("score-from", in: 0...1, into: &problems) ?? 0.5
    if let level = fields.number("high-from", in: levels, into: &problems) {
      thresholds.highFrom = level
    }
    if let level = fields.number("shortfall-below", in: levels, into: &problems) {
      thresholds.shortfallBelow = level
    }
    if let level = fields.number("evidence-from", in: levels, into: &problems) {
      thresholds.evidenceFrom = level
    }
    thresholds.disparityFrom =
      fields.number("disparity-from", in: 0...highest, into: &problems) ?? 1
    thresholds.evenFrom = fields.whole("even-from", in: 2...1_000, into: &problems) ?? 10
    self.thresholds = thresholds
  }

  func rules(hiddenUnder: Int, markedUnder: Int) -> Rules {
    Rules(
      aggregation: thresholds.aggregation,
      scoreFrom: thresholds.scoreFrom,
      highFrom: thresholds.highFrom,
      shortfallBelow: thresholds.shortfallBelow,
      disparityFrom: thresholds.disparityFrom,
      evidenceFrom: thresholds.evidenceFrom,
      evenFrom: thresholds.evenFrom,
      hiddenUnder: hiddenUnder,
      markedUnder: markedUnder
    )
  }
}

extension ListedDomain {
  fileprivate static func read(
    _ key: String,
    _ kind: Domain.Kind,
    in fields: Fields,
    into problems: inout Problems
  ) -> [ListedDomain] {
    var seen: [String: Diagnostic.Place] = [:]
    return fields.list(key, into: &problems).compactMap { item in
      guard let stem = item.scalarText(of: key, into: &problems) else { return nil }
      if let first = seen[stem] {
        problems.report(
          Diagnostic(
            .repeatedID,
            at: item.place,
            "'\(stem)' is listed twice",
            notes: [.init(place: first, message: "first listed here")]
          )
        )
        return nil
      }
      seen[stem] = item.place
      return ListedDomain(kind: kind, stem: stem, place: item.place)
    }
  }
}

extension DistrictKind {
  private static let keys = NameIndex(["id", "title"])

  fileprivate init?(reading node: YAMLNode, into problems: inout Problems) {
    guard let fields = Fields(node, Self.keys, into: &problems) else { return nil }
    let id = fields.requiredName("id", into: &problems)
    let title = fields.requiredText("title", into: &problems)
    guard let id, let title else { return nil }
    self.init(id: ID(id), title: title)
  }
}
