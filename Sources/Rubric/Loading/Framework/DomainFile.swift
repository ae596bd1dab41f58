/// What the file of one practice or policy area says.
struct DomainFile {
  /// `nil` if it has a fault.
  let domain: Domain?
  let names: DomainNames
}

/// The names that one domain's file defines, even if other faults cause it to be refused.
///
/// With them, a link from another file is judged by itself and never repeats a fault of this one.
struct DomainNames {
  var domain: String
  /// The name that the file gives itself, if that differs from the listed one.
  var ownName: String?
  var indicators: [String] = []
  /// Whether every indicator's name could be read.
  var isWhole = false
}

/// What a domain's file is read with.
struct DomainContext {
  let core: FrameworkCore
  /// `nil` if the metrics themselves could not be read.
  let metrics: NameIndex?
  /// What the file says that it is.
  let kind: Domain.Kind
  /// The line that lists the file; `nil` for a schema.
  var listed: ListedDomain?
  /// The position of the domain's first indicator in the framework.
  var firstPosition = 0
  /// Whether the file is of a different kind from its list; then neither recommendations nor their absence is a fault.
  var isMisplaced = false
}

extension DomainFile {
  /// Reads the file that a line of `framework.yml` lists.
  init(
    _ text: SourceText,
    _ listed: ListedDomain,
    core: FrameworkCore,
    metrics: NameIndex?,
    firstPosition: Int,
    into problems: inout Problems
  ) {
    let root = YAMLDocument(parsing: text, into: &problems).root
    let kind = root.map { listed.kind(of: $0, into: &problems) } ?? listed.kind
    let context = DomainContext(
      core: core,
      metrics: metrics,
      kind: kind,
      listed: listed,
      firstPosition: firstPosition,
      isMisplaced: kind != listed.kind
    )
    self =
      root.flatMap { DomainFile.read($0, context, into: &problems) }
      ?? DomainFile(domain: nil, names: DomainNames(domain: listed.domainName))
  }
}

extension DomainFile: Shaped {
  static let keys = NameIndex(
    of: Self.self,
    DomainContext(core: .unread, metrics: nil, kind: .policyArea)
  )
  private static let practiceKeys = NameIndex(
    of: Self.self,
    DomainContext(core: .unread, metrics: nil, kind: .practice)
  )
  private static let eitherKeys = NameIndex(
    of: Self.self,
    DomainContext(core: .unread, metrics: nil, kind: .practice, isMisplaced: true)
  )

  static func keys(in context: DomainContext) -> NameIndex {
    if context.isMisplaced { return eitherKeys }
    return context.kind == .practice ? practiceKeys : keys
  }

  /// A file of `practices` or `policy-areas` itself.
  init(_ d: inout some ShapeVisitor, _ context: DomainContext) {
    var names = DomainNames(domain: context.listed?.domainName ?? "")
    let domain = Domain(&d, context, &names)
    self.domain = d.isIncomplete ? nil : domain
    self.names = names
    // The names are useful even without the domain.
    d.isIncomplete = false
  }
}

extension ListedDomain {
  private static let heads = NameIndex(Domain.Kind.allCases.map { $0.rawValue })

  /// What a file says that it is; one that is in the other list is reported.
  fileprivate func kind(of root: YAMLNode, into problems: inout Problems) -> Domain.Kind {
    var other: (kind: Domain.Kind, key: YAMLNode)?
    for (key, _) in root.kind == .mapping ? root.pairs : [] {
      guard let position = Self.heads.position(of: key) else { continue }
      let found = Domain.Kind.allCases[position]
      if found == kind { return kind }
      if other == nil { other = (found, key) }
    }
    guard let other else { return kind }
    problems.report(
      Diagnostic(
        .unlistedFile,
        at: other.key.place,
        "the file contains a '\(other.kind.rawValue)' but is not listed as one",
        notes: [.init(place: place, message: "listed here")]
      )
    )
    return other.kind
  }
}
