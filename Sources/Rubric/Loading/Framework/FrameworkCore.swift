/// What `framework.yml` says: the scale, the rules, the list of domains and the sources.
///
/// Whatever has a fault is `nil`, and the other files are then judged without it.
struct FrameworkCore {
  let id: Framework.ID?
  let version: Int?
  let title: String?
  let scale: Scale?
  /// With the usual limits of small groups, for which `metrics.yml` has the framework's own.
  let rules: Rules?
  let districtKinds: [DistrictKind]
  /// `nil` if the list of kinds could not be read completely.
  let kindNames: NameIndex?
  let bibliography: Bibliography
  let domains: DomainList

  /// What is known if nothing was read.
  static let unread = FrameworkCore(knownFrom: nil)

  /// What a checked framework says, for the schemas of its files; without one, nothing.
  init(knownFrom framework: Framework?) {
    id = framework?.id
    version = framework?.version
    title = framework?.title
    scale = framework?.scale
    rules = framework?.rules
    districtKinds = framework?.districtKinds ?? []
    kindNames = framework.map { NameIndex($0.districtKinds) }
    bibliography = framework.map { Bibliography($0.sources) } ?? .unread
    domains = DomainList()
  }

  /// Reads `framework.yml`; `nil` if it does not exist or is not a mapping.
  init?(_ files: FrameworkFiles, into problems: inout Problems) {
    guard let root = files.root(of: "framework.yml", into: &problems),
      let core = FrameworkCore.read(root, .unread, into: &problems)
    else { return nil }
    self = core
  }
}

extension FrameworkCore: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `framework.yml` itself.
  ///
  /// - Parameters:
  ///   - f: What goes through the keys.
  ///   - known: What replaces what cannot be read.
  init(_ f: inout some ShapeVisitor, _ known: FrameworkCore) {
    id = f.needed("framework", .ownName(), "its id, which assessments name under `assessment`")
    version = f.needed(
      "version",
      .whole(1...9_999),
      "a whole number from 1; a file written for a higher version is refused"
    )
    title = f.needed("title", .text, "one line")
    // The scale cites sources, so they are read first.
    let sources = f.ahead("sources", .named(Source.self, ()))
    let kinds = f.ahead("district-kinds", .named(DistrictKind.self, ()))
    bibliography = sources.map { Bibliography($0) } ?? known.bibliography
    (districtKinds, kindNames) = (kinds?.items ?? [], kinds?.names)
    scale = f.needed("scale", .mapping(Scale.self, bibliography), "the steps of all ratings")
    rules = Rules(&f, highest: (scale ?? known.scale)?.highest)
    f.passed("district-kinds", .named(DistrictKind.self, ()), "the kinds of district")
    domains = DomainList(&f)
    f.passed("sources", .named(Source.self, ()), "what may be cited")
  }
}

extension DistrictKind: Named, Shaped {
  static let keys = NameIndex(of: Self.self, ())

  /// An entry of `district-kinds` in `framework.yml`.
  init(_ k: inout some ShapeVisitor, _: Void) {
    id = k.required("id", .ownName(), "its id")
    title = k.required("title", .text, "what reports call it")
    article = k.optional(
      "article",
      .text,
      or: "a",
      shown: "`a`",
      "`a` or `an`: the article before the title in a sentence"
    )
    grades = k.optional(
      "grades",
      .grades,
      "the grades that such districts teach, if these are fixed"
    )
  }
}

extension FrameworkFiles {
  /// What one of the files consists of; one that is not there is reported.
  func root(of path: String, into problems: inout Problems) -> YAMLNode? {
    guard let text = file(path) else {
      problems.report(
        Diagnostic(
          .missingFile,
          at: place(ofMissing: path),
          "there is no '\(path)' in this folder"
        )
      )
      return nil
    }
    return YAMLDocument(parsing: text, into: &problems).root
  }
}
