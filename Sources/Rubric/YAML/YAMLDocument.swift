/// One YAML text as a flat tree: an array of fixed-size entries over one buffer of values.
///
/// Children follow their parent, and every entry knows the index past its last descendant, so that
/// a subtree is skipped in one step. A `String` is created only if a value is kept.
///
/// A class, because a view of a node then costs one reference; as a value it took half the time of reading.
final class YAMLDocument: Sendable {
  /// What an entry is.
  enum Kind: UInt8 {
    case scalar
    case sequence
    case mapping
    /// A node that could not be read; the problem is reported, and readers skip it silently.
    case unread
  }

  struct Entry: Sendable {
    var kind: Kind
    /// Written without quotes and not as a block scalar: `null` and `~` then mean "not given".
    var isPlain = false
    /// A collection whose end was not reached: nothing in it may be called missing.
    var isCutShort = false
    /// Written in flow style, between brackets or braces.
    var isFlow = false
    /// Counted from 0.
    var line: UInt32
    /// Unicode scalars since the start of the line.
    var column: UInt32
    /// Where the node begins in the source.
    var offset: UInt32
    /// Where a scalar's value begins in ``YAMLDocument/values``.
    var value: UInt32 = 0
    var valueCount: UInt32 = 0
    /// Index past the last descendant.
    var end: UInt32 = 0
  }

  let source: SourceText
  /// Depth first, a mapping's keys and values in turn.
  let entries: [Entry]
  /// The source, and after it every value that does not appear in it unchanged: quoted, folded or of several lines.
  let values: [UInt8]
  /// Where a `#` one space after text begins a comment, which may have been meant as part of the text.
  let comments: [Diagnostic.Place]

  init(source: SourceText, entries: [Entry], values: [UInt8], comments: [Diagnostic.Place]) {
    self.source = source
    self.entries = entries
    self.values = values
    self.comments = comments
  }

  /// The node that the document consists of; `nil` when the text holds none.
  var root: YAMLNode? { entries.isEmpty ? nil : YAMLNode(document: self, index: 0) }
}
