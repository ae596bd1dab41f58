/// A document that statements, figures or rules rest on.
public struct Source: Sendable, Hashable {
  /// A source's name.
  public typealias ID = Identifier<Source>

  /// The source's name.
  public let id: ID
  /// Title as published.
  public let title: String
  /// Who wrote it.
  public let author: String
  /// When it appeared, by the source's own date.
  public let year: String?
  /// Where a reader finds it.
  public let address: String?
  /// The headings under which its statements appear.
  public let headings: [String]
}

/// A place in a source.
public struct Citation: Sendable, Hashable {
  /// The document.
  public let source: Source.ID
  /// One of the document's headings.
  public let heading: String
}
