/// Reads assessments against one framework; made once and used for any number of files.
///
/// A class, because the readers of an assessment's parts hold it: as a value it would cost each of them a
/// reference for every list of the framework.
public final class AssessmentReader: Sendable {
  let framework: Framework
  let domains: NameIndex
  /// The names of each domain's indicators, in framework order.
  let indicators: [NameIndex]
  let metrics: NameIndex
  let groups: NameIndex
  let smallGroups: SmallGroups
  let kinds: NameIndex

  /// - Parameter framework: What the assessments answer.
  public init(_ framework: Framework) {
    self.framework = framework
    domains = NameIndex(framework.domains.map(\.id.description))
    indicators = framework.domains.map { NameIndex($0.indicators.map(\.id.description)) }
    metrics = NameIndex(framework.metrics.map(\.id.description))
    groups = NameIndex(framework.groups.map(\.id.description))
    smallGroups = SmallGroups(framework.groups)
    kinds = NameIndex(framework.districtKinds.map(\.id.description))
  }

  private static let contentKeys = [
    "district", "cycle", "ratings", "published-ratings", "metrics",
  ]
  private static let keys = NameIndex(["assessment", "version", "imported"] + contentKeys)
  private static let givenKeys = NameIndex(contentKeys)
  private static let districtKeys = NameIndex([
    "name", "cds", "kind", "enrollment", "low-income", "charter-schools", "invented",
  ])
  private static let publishedKeys = NameIndex(["instrument", "items", "lowest", "highest"])

  /// Reads one assessment.
  ///
  /// - Parameter text: A file of the shape that `rubric init` writes.
  /// - Returns: The assessment with its warnings.
  /// - Throws: ``InvalidDocument`` with every problem of the file.
  public func read(_ text: SourceText) throws(InvalidDocument) -> Checked<Assessment> {
    var problems = Problems()
    let assessment = read(text, into: &problems)
    return try problems.finish(assessment)
  }

  /// The problems of one assessment and nothing else, for a check of many files.
  public func problems(in text: SourceText) -> [Diagnostic] {
    var problems = Problems()
    _ = read(text, into: &problems)
    return problems.sorted()
  }

  func read(_ text: SourceText, into problems: inout Problems) -> Assessment? {
    let document = YAMLDocument(parsing: text, into: &problems)
    guard let root = document.root, let fields = Fields(root, Self.keys, into: &problems) else {
      return nil
    }
    let isForeign = !answersFramework(fields, into: &problems)
    let imported = ImportedNames(fields, into: &problems)
    var assessment = content(fields, isForeign: isForeign, imported, into: &problems)
    assessment?.imported = imported.files
    return assessment
  }

  /// Reads the assessment that a worked district holds.
  func readGiven(_ node: YAMLNode, into problems: inout Problems) -> Assessment? {
    guard let fields = Fields(node, Self.givenKeys, into: &problems) else { return nil }
    return content(fields, isForeign: false, .none, into: &problems)
  }

  /// Reads what an assessment says beside its head.
  ///
  /// - Parameters:
  ///   - fields: The assessment's keys.
  ///   - isForeign: Whether the file is for another framework or version, whose names are then no faults of
  ///     their own.
  ///   - imported: The files that ratings and figures may refer to.
  ///   - problems: Where faults are noted.
  /// - Returns: `nil` where the district or the cycle has a fault.
  private func content(
    _ fields: Fields,
    isForeign: Bool,
    _ imported: ImportedNames,
    into problems: inout Problems
  ) -> Assessment? {
    let (district, kind) =
      fields.required("district", into: &problems).map {
        self.district($0, isForeign: isForeign, into: &problems)
      } ?? (nil, nil)
    _ = fields.required("cycle", into: &problems)
    let cycle = fields.schoolYear("cycle", into: &problems)
    let ratings = RatingReader(reader: self, isForeign: isForeign, imported: imported)
      .read(fields["ratings"], into: &problems)
    let published = self.published(
      fields.list("published-ratings", into: &problems),
      into: &problems
    )
    let values = ValueReader(
      reader: self,
      kind: kind,
      isForeign: isForeign,
      imported: imported
    )
    .read(fields["metrics"], into: &problems)
    guard let district, let cycle else { return nil }
    return Assessment(
      district: district,
      cycle: cycle,
      ratings: ratings,
      values: values,
      publishedRatings: published,
      file: fields.node.document.source.name,
      line: fields["district"]?.line ?? fields.node.line
    )
  }

  /// Whether the file is for this framework, in a version that this one can read.
  private func answersFramework(_ fields: Fields, into problems: inout Problems) -> Bool {
    var isOwn = true
    if let name = fields.requiredText("assessment", into: &problems),
      name != framework.id.description, let node = fields["assessment"]
    {
      problems.report(
        Diagnostic(
          .otherFramework,
          at: node.place,
          "this file answers the framework '\(name.inOneLine)', not '\(framework.id)'"
        )
      )
      isOwn = false
    }
    if let version = fields.whole("version", in: 1...9_999, into: &problems),
      version > framework.version, let node = fields["version"]
    {
      problems.report(
        Diagnostic(
          .newerVersion,
          at: node.place,
          "this file was written for version \(version) of the framework, and this is version \(framework.version); use a newer rubric"
        )
      )
      isOwn = false
    }
    return isOwn
  }

  /// The district, if it is sound, and its kind's place in the framework, if that is.
  private func district(
    _ node: YAMLNode,
    isForeign: Bool,
    into problems: inout Problems
  ) -> (District?, Int?) {
    guard let fields = Fields(node, Self.districtKeys, into: &problems) else { return (nil, nil) }
    let cells = DistrictCells(
      name: fields.required("name", into: &problems),
      cds: fields["cds"],
      kind: fields.required("kind", into: &problems),
      enrollment: fields["enrollment"],
      lowIncome: fields["low-income"],
      charterSchools: fields["charter-schools"],
      invented: fields["invented"]
    )
    return cells.district(kinds: kinds, isForeign: isForeign, into: &problems)
  }

  private func published(
    _ nodes: [YAMLNode],
    into problems: inout Problems
  ) -> [PublishedRatings] {
    var first: [String: YAMLNode] = [:]
    return nodes.compactMap { node in
      guard let published = published(node, into: &problems) else { return nil }
      if let earlier = first[published.instrument] {
        problems.report(
          Diagnostic(
            .repeatedValue,
            at: node.place,
            "the instrument '\(published.instrument.inOneLine)' is given twice",
            notes: [.init(place: earlier.place, message: "first given here")]
          )
        )
      }
      first[published.instrument] = first[published.instrument] ?? node
      return published
    }
  }

  private func published(
    _ node: YAMLNode,
    into problems: inout Problems
  ) -> PublishedRatings? {
    guard let fields = Fields(node, Self.publishedKeys, into: &problems) else { return nil }
    let instrument = fields.requiredText("instrument", into: &problems)
    let (items, lowest, highest) = (
      fields.required("items", into: &problems), fields.required("lowest", into: &problems),
      fields.required("highest", into: &problems)
    )
    return PublishedCells(items: items, lowest: lowest, highest: highest)
      .ratings(
        of: instrument,
        in: framework.scale.ratingLevels.range,
        line: node.line,
        into: &problems
      )
  }
}
