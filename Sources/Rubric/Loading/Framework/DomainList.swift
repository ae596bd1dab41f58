/// The files of domains that `framework.yml` lists.
struct DomainList {
  /// In order, each domain once.
  var items: [ListedDomain] = []
  /// The paths of all files in the lists, including that of a domain listed twice.
  var paths: Set<String> = []
  /// Whether the lists could be read completely, so that a domain can be called unknown.
  var isWhole = false
  /// Where the list is; `nil` if there is none.
  var place: Diagnostic.Place?
}

extension DomainList {
  /// The two lists among the keys of `framework.yml`.
  init(_ f: inout some ShapeVisitor) {
    let practicesKey = f.key("practices")
    let practices = f.optional(
      practicesKey,
      ListedDomainsKind(kind: .practice),
      shown: "one of the two lists",
      "names of the files in `practices`, without `.yml`, in the order that every report follows",
      hint: "Files in order, without '.yml'."
    )
    let policyAreasKey = f.key("policy-areas")
    let policyAreas = f.optional(
      policyAreasKey,
      ListedDomainsKind(kind: .policyArea),
      shown: "one of the two lists",
      "the same for `policy-areas`"
    )
    let listed = (practices?.items ?? []) + (policyAreas?.items ?? [])
    paths = Set(listed.map { $0.path })
    var first: [String: YAMLNode] = [:]
    for domain in listed {
      if let first = first[domain.domainName] {
        f.report(.repeatedID(domain.domainName, at: domain.node, first: first))
      } else {
        first[domain.domainName] = domain.node
        items.append(domain)
      }
    }
    isWhole =
      !f.isCutShort && !f.holdsStrangers
      && practices?.isWhole ?? !f.has(practicesKey)
      && policyAreas?.isWhole ?? !f.has(policyAreasKey)
    place = f.place(of: practicesKey) ?? f.place(of: policyAreasKey)
    if items.isEmpty, isWhole {
      f.report(.missingKey, at: nil, "a framework needs at least one domain")
    }
  }
}

/// One line of the list of domains in `framework.yml`.
struct ListedDomain {
  let kind: Domain.Kind
  /// The file's name without its ending, such as `3-educator-workforce`.
  let stem: String
  let node: YAMLNode
  var place: Diagnostic.Place { node.place }

  var folder: String { kind == .practice ? "practices" : "policy-areas" }
  var path: String { "\(folder)/\(stem).yml" }
  /// The domain's name as the stem has it, after the number.
  var domainName: String { Self.domainName(ofStem: stem) }

  static func domainName(ofStem stem: some StringProtocol) -> String {
    String(stem.drop { $0.isNumber }.dropFirst())
  }
}

/// A list of files of domains.
private struct ListedDomainsKind: ValueKind {
  let kind: Domain.Kind
  var schema: JSONSchema { .list(.text()) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> (items: [ListedDomain], isWhole: Bool)? {
    let item = ValueSubject(name: subject.name)
    var items: [ListedDomain] = []
    let isList = reader.items(of: node, subject, atLeast: 0) { node, reader in
      guard let stem = node.text(of: item, in: &reader) else { return }
      let listed = ListedDomain(kind: kind, stem: stem, node: node)
      guard listed.domainName.isEmpty else { return items.append(listed) }
      reader.problems.report(
        Diagnostic(
          .notAnIdentifier,
          at: node.place,
          "'\(node.shown)' does not name a domain's file; write its number and id: 1-shared-vision"
        )
      )
    }
    return isList ? (items, node.isWholeList) : nil
  }
}
