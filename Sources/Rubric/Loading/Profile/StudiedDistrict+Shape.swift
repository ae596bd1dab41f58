extension OutlierProfile.StudiedDistrict: Named, Shaped {
  static let keys = NameIndex(of: Self.self, (.unread, .unread))

  /// An entry of `districts` in `profile.yml`.
  init(_ d: inout some ShapeVisitor, _ context: (core: FrameworkCore, domains: DomainLinks)) {
    id = d.required("id", .ownName(), "its id")
    name = d.required("name", .text, "its name")
    cds = d.required("cds", .cdsCode, "its 14-digit code, in quotes")
    kind = d.required("kind", .kind(context.core.kindNames), "its kind of district")
    facts =
      d.optional(
        "said",
        .list(
          of: .mapping(
            OutlierProfile.Fact.self,
            (context.core.bibliography, context.domains)
          )
        ),
        "what sources say about it"
      ) ?? []
  }
}

extension OutlierProfile.Fact: Shaped {
  static let keys = NameIndex(of: Self.self, (.unread, .unread))

  /// An entry of `said` of a district studied.
  init(_ f: inout some ShapeVisitor, _ context: (bibliography: Bibliography, domains: DomainLinks))
  {
    text = f.required("text", .text, "what it says, in our words")
    citation = Citation(&f, context.bibliography, hint: nil)
    domains =
      f.optional(
        "domains",
        .list(of: LinkedDomainKind(domains: context.domains)),
        "the domains that it is an example of; planning notes show it there"
      ) ?? []
  }
}

/// The name of one of the districts studied.
struct StudiedDistrictKind: FilledKind {
  /// The districts studied; `nil` if they could not be read completely, and any name is accepted.
  let names: NameIndex?
  static var standIn: OutlierProfile.StudiedDistrict.ID { .init("") }
  var schema: JSONSchema { .choice(names?.names ?? []) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> OutlierProfile.StudiedDistrict.ID? {
    guard let name = node.text(of: subject, in: &reader) else { return nil }
    guard let names, names.position(of: node) == nil else { return .init(name) }
    let fix = Spelling.fix(for: node.text, among: names.names)
    reader.problems.report(
      Diagnostic(
        .unknownDistrict,
        at: node.place,
        "the profile has no district '\(node.shown)'\(fix)"
      )
    )
    return nil
  }
}

extension ValueKind where Self == StudiedDistrictKind {
  /// The name of one of the districts studied; without `names`, which could not be read, any name is accepted.
  static func studiedDistrict(_ names: NameIndex?) -> Self { StudiedDistrictKind(names: names) }
}
