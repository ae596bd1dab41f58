/// What `profile.yml` is read with.
struct ProfileContext {
  let core: FrameworkCore
  let measures: Measures
  let domains: DomainLinks
  /// The districts studied that schemas offer; a reader takes those of the file.
  var districts: NameIndex?

  /// What is known if nothing was read.
  static let unread = ProfileContext(
    core: .unread,
    measures: Measures(),
    domains: .unread
  )
}

extension OutlierProfile: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `profile.yml` itself.
  init(_ p: inout some ShapeVisitor, _ context: ProfileContext) {
    let (core, measures, links) = (context.core, context.measures, context.domains)
    let id = p.required("profile", .ownName(Self.self), "its id")
    self.id = id
    title = p.optional(
      "title",
      .text,
      or: "the profile '\(id)'",
      shown: "\"the profile\" and its id",
      "what reports call it, after \"Compared with\""
    )
    let districts = p.needed(
      "districts",
      .named(StudiedDistrict.self, (core, links)),
      "the districts studied"
    )
    self.districts = districts?.items ?? []
    let names = (p.isCutShort ? nil : districts?.names) ?? context.districts
    references =
      p.optional(
        "reference",
        ReferencesKind(
          domains: links,
          context: ReferenceContext(core: core, districts: names)
        ),
        "by domain and indicator; see below. An indicator without an entry has no reference and no gap"
      ) ?? links.noReferences
    let ofDistricts = FiguresKind(
      core: core,
      measures: measures,
      districts: names,
      areOfState: false
    )
    figures =
      p.optional(
        "metrics",
        ofDistricts,
        "figures for the districts studied: a list for each metric"
      )
      ?? ofDistricts.none
    let ofState = FiguresKind(core: core, measures: measures, districts: names, areOfState: true)
    stateFigures =
      p.optional("state", ofState, "the state's own figures: the same without `district`")
      ?? ofState.none
    outcomes =
      p.optional(
        "outcomes",
        .list(
          of: .mapping(
            StudyOutcome.self,
            OutcomeContext(core: core, measures: measures, districts: names)
          )
        ),
        "the results that the study itself published; see below"
      ) ?? []
  }
}
