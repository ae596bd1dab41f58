/// The sources that a citation may name.
///
/// A class, because every list of citations is read with one: as a value it would cost three references each time.
final class Bibliography: Sendable {
  /// The sources that have no fault.
  let sources: [Source]
  let names: NameIndex
  /// All names, including those of faulty sources: citing one of those is not a second fault.
  private let allNames: [String]
  /// Whether every source's name could be read.
  private let isWhole: Bool

  /// The sources of a checked framework.
  init(_ sources: [Source]) {
    self.sources = sources
    names = NameIndex(sources)
    (allNames, isWhole) = (names.names, true)
  }

  /// The sources that a file declares; `nil` if it has no list of them.
  init(_ list: NamedList<Source>?) {
    sources = list?.items ?? []
    names = NameIndex(sources)
    (allNames, isWhole) = (list?.allNames ?? [], list?.isWhole ?? false)
  }

  /// Some sources, and others that a file declares besides.
  init(_ known: Bibliography, and list: NamedList<Source>) {
    sources = known.sources + list.items
    names = NameIndex(sources)
    allNames = known.allNames + list.allNames
    isWhole = known.isWhole && list.isWhole
  }

  /// No sources, and none that could be reported as unknown.
  static let unread = Bibliography(nil)

  /// The source that a node names; an unknown one is reported.
  func source(_ node: YAMLNode, into problems: inout Problems) -> Source? {
    if node.kind == .scalar, let position = names.position(of: node) { return sources[position] }
    guard let name = node.scalarText(of: "source", into: &problems) else { return nil }
    if isWhole, !allNames.contains(name) {
      node.report(
        .unknown("source", name, among: names.names, .unknownSource),
        into: &problems
      )
    }
    return nil
  }

  /// What a schema offers.
  fileprivate var schema: JSONSchema { .choice(names.names) }
}

/// The id of a source that may be cited.
struct CitedSourceKind: FilledKind {
  let bibliography: Bibliography
  static var standIn: Source {
    Source(id: Source.ID(""), title: "", author: "", year: nil, address: nil, headings: [])
  }
  var schema: JSONSchema { bibliography.schema }

  func read(_ node: YAMLNode, _: ValueSubject, in reader: inout ShapeReader) -> Source? {
    bibliography.source(node, into: &reader.problems)
  }
}

extension ValueKind where Self == CitedSourceKind {
  /// The id of a source that may be cited.
  static func source(_ bibliography: Bibliography) -> CitedSourceKind {
    CitedSourceKind(bibliography: bibliography)
  }
}
