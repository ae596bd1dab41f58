/// References by domain and indicator: one for each indicator of the framework, in order.
struct ReferencesKind: ValueKind {
  let domains: DomainLinks
  let context: ReferenceContext

  var schema: JSONSchema {
    let reference = Outline(of: Reference.self, context).schema
    return .object(
      domains.domains.map { domain in
        .optional(domain.domain, .object(domain.indicators.map { .optional($0, reference) }))
      }
    )
  }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> [Reference?]? {
    guard node.isMapping(into: &reader.problems) else { return nil }
    var references = domains.noReferences
    for (key, value) in node.keyedPairs(into: &reader.problems) {
      let known = domains.position(of: key, into: &reader.problems)
      // What is under a misspelled name is read too, so that the name does not hide faults below it.
      let domain = known ?? (domains.areWhole ? domains.listed.nearest(to: key) : nil)
      guard value.isGiven, domain != nil || value.kind == .mapping,
        value.isMapping(into: &reader.problems)
      else { continue }
      let names = domain.map { domains.domains[$0] }
      let found = self.references(value, in: names, &reader)
      guard let known else { continue }
      let start = domains.domains[..<known].reduce(0) { $0 + $1.indicators.count }
      for (position, reference) in found { references[start + position] = reference }
    }
    return references
  }

  /// Reads the references of one domain.
  ///
  /// - Parameters:
  ///   - node: A mapping from indicators to references.
  ///   - names: The domain's names; `nil` if it is not known which one it is.
  ///   - reader: Notes the faults.
  /// - Returns: The references with their indicators' positions in the domain, `nil` if a fault spoils one.
  private func references(
    _ node: YAMLNode,
    in names: DomainNames?,
    _ reader: inout ShapeReader
  ) -> [(position: Int, reference: Reference?)] {
    let indicators = NameIndex(names?.indicators ?? [])
    let pairs = node.pairs(named: indicators, into: &reader.problems) { key, problems in
      guard let names, names.isWhole else { return }
      key.report(
        .unknown(
          "indicator",
          key.text,
          in: names.domain,
          among: names.indicators,
          .unknownIndicator
        ),
        into: &problems
      )
    }
    var found: [(position: Int, reference: Reference?)] = []
    for pair in pairs {
      // Something that is neither an indicator nor resembles a reference is not judged as one.
      guard pair.position != nil || pair.value.kind == .mapping else { continue }
      let made = reader.make(Reference.self, of: pair.value, context)
      if let position = pair.position, !pair.isRepeated {
        found.append((position, made.flatMap { $0.isComplete ? $0.made : nil }))
      }
    }
    return found
  }
}

extension DomainLinks {
  /// A place for the reference of each indicator.
  var noReferences: [Reference?] {
    Array(repeating: nil, count: domains.reduce(0) { $0 + $1.indicators.count })
  }
}
