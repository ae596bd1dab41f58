/// What a sentence or a row of planning notes rests on.
struct PlanGround: Sendable, Hashable {
  /// The part of the notes.
  let place: String
  /// The sentence, or what the row is about.
  let sentence: String
  /// Figures, with the input's lines.
  var figures: [String] = []
  /// Lines of the framework.
  var lines: [String] = []
  /// Documents.
  var sources: [Citation] = []
}

/// Writes planning notes piece by piece, and keeps what each sentence rests on.
struct NotesWriter {
  private(set) var blocks: [Document.Block] = []
  private(set) var grounds: [PlanGround] = []
  /// The grounds again, so that none appears twice.
  private var known: Set<PlanGround> = []
  /// The position of the first piece after the picture, if there is room for one.
  private(set) var picturePlace = 0
  /// The part that is being written, as the last page names it.
  private var place = ""

  init(title: String) { blocks.append(.title(title)) }

  mutating func heading(_ text: String) {
    blocks.append(.heading(text))
    place = text
  }

  mutating func subheading(_ text: String) {
    blocks.append(.subheading(text))
    place = text
  }

  mutating func minorHeading(_ text: String) { blocks.append(.minorHeading(text)) }

  /// Something that rests on nothing but the template, or that people fill in.
  mutating func plain(_ text: Prose) { blocks.append(.paragraph(text)) }

  mutating func list(_ items: [Prose]) {
    if !items.isEmpty { blocks.append(.list(items)) }
  }

  mutating func table(_ head: PlanHead, _ rows: [[Prose]]) {
    let columns = head.titles.map { Document.Table.Column(title: $0, isNumeric: false) }
    blocks.append(.table(.init(columns: columns, rows: rows, shares: head.shares)))
  }

  /// Forms that have pictures put the notes' own here.
  mutating func picture() { picturePlace = blocks.count }

  /// A sentence, with what it rests on.
  mutating func say(
    _ sentence: String,
    figures: [String] = [],
    lines: [String] = [],
    sources: [Citation] = []
  ) {
    plain(Prose(sentence))
    note(sentence, figures: figures, lines: lines, sources: sources)
  }

  /// What a row of a table or a point of a list rests on.
  mutating func note(
    _ sentence: String,
    figures: [String] = [],
    lines: [String] = [],
    sources: [Citation] = []
  ) {
    let ground = PlanGround(
      place: place,
      sentence: sentence,
      figures: figures.uniqued,
      lines: lines.uniqued,
      sources: sources.uniqued
    )
    if known.insert(ground).inserted { grounds.append(ground) }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
