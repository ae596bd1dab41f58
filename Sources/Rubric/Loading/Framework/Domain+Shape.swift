extension Domain {
  /// The domain that a file consists of.
  ///
  /// - Parameters:
  ///   - d: What goes through the keys.
  ///   - context: What the file is read with.
  ///   - names: Where the names that the file defines are noted.
  init(_ d: inout some ShapeVisitor, _ context: DomainContext, _ names: inout DomainNames) {
    kind = context.kind
    let id = d.domainID(context)
    let number = d.find("number", .whole(1...99), "1 to 99, as in the file's name")
    (self.id, self.number) = (id.value, number.value)
    if let id = id.sound, id.description != names.domain { names.ownName = id.description }
    if let listed = context.listed, let name = id.sound, let number = number.sound,
      "\(number)-\(name)" != listed.stem
    {
      d.report(
        .unlistedFile,
        at: id.key,
        "the file is named '\(listed.stem)' but contains number \(number), '\(name)'",
        notes: [.init(place: listed.place, message: "listed here")]
      )
    }
    title = d.required("title", .text, "at most 60 characters")
    summary = d.required("summary", .text, "two or three sentences")
    weight = d.optional(
      "weight",
      .weight,
      or: 1,
      shown: "1",
      "above 0; weight of the domain in its index"
    )
    statePriorities =
      d.optional(
        "state-priorities",
        .list(of: .whole(1...10, called: "a state priority")),
        "numbers of California's state priorities, 1 to 10"
      ) ?? []
    citations = d.needed("sources", .citations(context.core.bibliography), "citations") ?? []
    let indicators = d.needed("indicators", .named(Indicator.self, context), "what is rated")
    self.indicators = (indicators?.items ?? []).enumerated().map { offset, indicator in
      var indicator = indicator
      indicator.position = context.firstPosition + offset
      return indicator
    }
    names.indicators = indicators?.allNames ?? []
    names.isWhole = !d.isCutShort && indicators?.isWhole ?? false
    recommendations = d.recommendations(context)
  }
}

extension ShapeVisitor {
  /// The domain's name, under the key that says what the file is.
  fileprivate mutating func domainID(_ context: DomainContext) -> Found<Domain.ID> {
    // A misplaced file may have either key.
    if context.isMisplaced, context.kind == .policyArea { _ = key("practice") }
    let id =
      context.kind == .practice
      ? find("practice", .ownName(Domain.self), "the domain's id")
      : find(
        "policy-area",
        .ownName(Domain.self),
        "the domain's id; `practice` in a practice's file"
      )
    if context.isMisplaced, context.kind == .practice { _ = key("policy-area") }
    return id
  }

  /// What the study recommends, which only the file of a policy area says.
  fileprivate mutating func recommendations(_ context: DomainContext) -> Domain.Recommendations? {
    if context.isMisplaced { _ = key("recommendations") }
    guard context.kind == .policyArea, !context.isMisplaced else { return nil }
    return needed(
      "recommendations",
      .mapping(Domain.Recommendations.self, ()),
      "in policy areas only: what the study recommends; shown, never rated"
    )
  }
}

extension Domain.Recommendations: Shaped {
  static let keys = NameIndex(of: Self.self, ())

  /// `recommendations` in the file of a policy area.
  init(_ r: inout some ShapeVisitor, _: Void) {
    federal = r.optional("federal", .texts(), "to the federal government") ?? []
    state = r.optional("state", .texts(), "to the state") ?? []
    district = r.optional("district", .texts(), "to districts") ?? []
  }
}
