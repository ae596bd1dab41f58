/// The domains that the profile may name, also those with a fault of their own.
///
/// A class, because every fact of a district is read with one: as a value it would cost three references each time.
final class DomainLinks: Sendable {
  /// In the framework's order.
  let domains: [DomainNames]
  /// The names that the framework lists them by.
  let listed: NameIndex
  /// Whether the list of domains could be read completely, so that a domain can be called unknown.
  let areWhole: Bool

  init(_ domains: [DomainNames], areWhole: Bool) {
    self.domains = domains
    listed = NameIndex(domains.map { $0.domain })
    self.areWhole = areWhole
  }

  /// What is known if nothing was read.
  static let unread = DomainLinks([], areWhole: false)

  /// The domains of a checked framework.
  convenience init(_ framework: Framework) {
    self.init(
      framework.domains.map { domain in
        DomainNames(
          domain: domain.id.description,
          indicators: domain.indicators.map { $0.id.description },
          isWhole: true
        )
      },
      areWhole: true
    )
  }

  /// The position of the domain that the framework lists by a name, or that gives it to itself.
  func position(of name: String) -> Int? {
    domains.firstIndex { $0.domain == name || $0.ownName == name }
  }

  /// The same; an unknown domain is reported.
  func position(of node: YAMLNode, into problems: inout Problems) -> Int? {
    let name = node.text
    if let position = position(of: name) { return position }
    if areWhole {
      node.report(
        .unknown("domain", name, among: listed.names, .unknownDomain),
        into: &problems
      )
    }
    return nil
  }
}

/// The name of a domain.
struct LinkedDomainKind: ValueKind {
  let domains: DomainLinks
  var schema: JSONSchema { .choice(domains.listed.names) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Domain.ID? {
    guard let name = node.text(of: subject, in: &reader) else { return nil }
    let position = domains.position(of: node, into: &reader.problems)
    return position == nil && domains.areWhole ? nil : Domain.ID(name)
  }
}
