/// What `framework.yml` says: the scale, the rules, the list of domains and the sources.
///
/// What has a fault is `nil`, and the other files are then judged without it.
struct FrameworkCore {
  let id: Framework.ID?
  let version: Int?
  let title: String?
  let scale: Scale?
  let districtKinds: [DistrictKind]
  /// `nil` where the list of kinds could not be read whole.
  let kindNames: NameIndex?
  let sourceReader: SourceReader
  let listedDomains: [ListedDomain]
  /// The paths of all files in the lists, also of a domain that is listed twice.
  let listedPaths: Set<String>
  /// Whether the lists of domains could be read whole, so that a domain can be called unknown.
  let isListWhole: Bool
  /// Where the list of domains stands.
  let listPlace: Diagnostic.Place?
  private let thresholds: Thresholds

  private static let keys = NameIndex([
    "framework", "version", "title", "scale", "aggregation", "score-from", "high-from",
    "shortfall-below", "disparity-from", "evidence-from", "even-from", "standing-from",
    "district-kinds", "practices", "policy-areas", "sources",
  ])

  init?(_ files: FrameworkFiles, into problems: inout Problems) {
    guard let text = files.file("framework.yml") else {
      let place = files.place(ofMissing: "framework.yml")
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
    sourceReader = SourceReader(in: fields, into: &problems)
    var seen: [String: YAMLNode] = [:]
    let kindNodes = fields.requiredList("district-kinds", into: &problems)
    let kinds = kindNodes.map { DistrictKind.read($0, seen: &seen, into: &problems) }
    districtKinds = kinds.compactMap(\.kind)
    let names = kinds.compactMap(\.name)
    kindNames =
      fields.isWholeList("district-kinds") && names.count == kindNodes.count
      ? NameIndex(names) : nil
    scale = fields.required("scale", into: &problems).flatMap { [sourceReader] in
      Scale(reading: $0, sources: sourceReader, into: &problems)
    }
    seen = [:]
    let listed =
      ListedDomain.read("practices", .practice, in: fields, into: &problems)
      + ListedDomain.read("policy-areas", .policyArea, in: fields, into: &problems)
    listedPaths = Set(listed.map(\.path))
    listedDomains = listed.filter { problems.isNew($0.domainName, at: $0.node, in: &seen) }
    isListWhole =
      !root.isCutShort && !fields.holdsStrangers
      && ["practices", "policy-areas"].allSatisfy { key in
        fields.written(key).map { !$0.isGiven || fields.isWholeList(key) } ?? true
      }
    listPlace = fields.written("practices")?.place ?? fields.written("policy-areas")?.place
    if listedDomains.isEmpty, isListWhole {
      problems.report(
        Diagnostic(.missingKey, at: root.place, "a framework needs at least one domain")
      )
    }
    self.id = id.map { Framework.ID($0) }
    self.version = version
    self.title = title
    thresholds = Thresholds(in: fields, scale: scale, into: &problems)
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
      standingFrom: thresholds.standingFrom,
      hiddenUnder: hiddenUnder,
      markedUnder: markedUnder
    )
  }
}

/// The thresholds of a framework, with what holds where the file gives none.
private struct Thresholds {
  let aggregation: Aggregation
  let scoreFrom: Double
  let highFrom: Double
  let shortfallBelow: Double
  let disparityFrom: Double
  let evidenceFrom: Double
  let evenFrom: Int
  let standingFrom: Double

  init(in fields: Fields, scale: Scale?, into problems: inout Problems) {
    let highest = scale?.highest ?? 20
    let levels = 1...highest
    aggregation = fields.choice("aggregation", into: &problems) ?? .arithmetic
    scoreFrom = fields.number("score-from", in: 0...1, into: &problems) ?? 0.5
    highFrom = fields.number("high-from", in: levels, into: &problems) ?? (1 + highest) / 2
    shortfallBelow = fields.number("shortfall-below", in: levels, into: &problems) ?? highest
    disparityFrom = fields.number("disparity-from", in: 0...highest, into: &problems) ?? 1
    evidenceFrom = fields.number("evidence-from", in: levels, into: &problems) ?? highest
    evenFrom = fields.whole("even-from", in: 2...1_000, into: &problems) ?? 10
    standingFrom = fields.number("standing-from", in: 0...1, into: &problems) ?? 0
  }
}

extension ListedDomain {
  fileprivate static func read(
    _ key: String,
    _ kind: Domain.Kind,
    in fields: Fields,
    into problems: inout Problems
  ) -> [ListedDomain] {
    fields.list(key, into: &problems).compactMap { item in
      guard let stem = item.scalarText(of: key, into: &problems) else { return nil }
      let listed = ListedDomain(kind: kind, stem: stem, node: item)
      guard !listed.domainName.isEmpty else {
        problems.report(
          Diagnostic(
            .notAnIdentifier,
            at: item.place,
            "'\(item.shown)' is no domain's file; write its number and id: 1-shared-vision"
          )
        )
        return nil
      }
      return listed
    }
  }
}

extension DistrictKind {
  private static let keys = NameIndex(["id", "title", "grades"])

  /// The kind, if it is sound, and its name, if it has one.
  fileprivate static func read(
    _ node: YAMLNode,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> (kind: DistrictKind?, name: String?) {
    guard let fields = Fields(node, keys, into: &problems) else { return (nil, nil) }
    let id = fields.requiredName("id", into: &problems)
    let title = fields.requiredText("title", into: &problems)
    let grades = fields.grades("grades", into: &problems)
    guard let id, problems.isNew(id, at: node, in: &seen), let title else { return (nil, id) }
    return (DistrictKind(id: ID(id), title: title, grades: grades), id)
  }
}
