/// A view of one node of a ``YAMLDocument``.
struct YAMLNode {
  let document: YAMLDocument
  let index: Int

  private var entry: YAMLDocument.Entry { document.entries[index] }

  var kind: YAMLDocument.Kind { entry.kind }
  /// Whether the node's end was not reached, so that nothing in it may be called missing.
  var isCutShort: Bool { entry.isCutShort }
  var isFlow: Bool { entry.isFlow }
  /// Whether a scalar is in quotes or a block of lines.
  var isQuoted: Bool { !entry.isPlain }
  /// Line in the source, counted from 1.
  var line: Int { Int(entry.line) + document.source.firstLine }

  /// Where the node begins, as an editor shows it.
  var place: Diagnostic.Place {
    document.source.place(
      offset: Int(entry.offset),
      line: Int(entry.line),
      column: Int(entry.column)
    )
  }

  /// Whether the node is a scalar that says something: empty, `null` and `~` mean "not given".
  var isGiven: Bool {
    guard kind == .scalar, entry.isPlain else { return true }
    switch entry.valueCount {
    case 0: return false
    case 1: return document.values[Int(entry.value)] != UInt8(ascii: "~")
    case 4: return !["null", "Null", "NULL"].contains(text)
    default: return true
    }
  }

  /// The bytes of a scalar's value; empty for other nodes.
  var bytes: ArraySlice<UInt8> {
    let start = Int(entry.value)
    return document.values[start..<(start + Int(entry.valueCount))]
  }

  /// The value of a scalar; empty for other nodes.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The indexes of the children of a sequence, or of the keys and values of a mapping in turn.
  ///
  /// Indexes, not nodes, so that a reader of many rows copies no document for each.
  var childIndexes: ChildIndexes {
    ChildIndexes(document: document, child: index + 1, end: Int(entry.end))
  }

  /// The items of a sequence.
  var items: [YAMLNode] { childIndexes.map { YAMLNode(document: document, index: $0) } }

  /// The keys and values of a mapping, in file order.
  var pairs: [(key: YAMLNode, value: YAMLNode)] {
    let nodes = items
    return stride(from: 0, to: nodes.count - 1, by: 2).map { (nodes[$0], nodes[$0 + 1]) }
  }

  /// A node of the same document.
  func node(at index: Int) -> YAMLNode { YAMLNode(document: document, index: index) }

  struct ChildIndexes: Sequence, IteratorProtocol {
    fileprivate let document: YAMLDocument
    fileprivate var child: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard child < end else { return nil }
      defer { child = Int(document.entries[child].end) }
      return child
    }
  }
}
