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
  /// The grounds again, so that none stands twice.
  private var known: Set<PlanGround> = []
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

  /// A table; the shares of its columns are in percent.
  mutating func table(_ columns: [String], _ shares: [Int], _ rows: [[Prose]]) {
    let own = columns.map { Document.Table.Column(title: $0, isNumeric: false) }
    blocks.append(.table(.init(columns: own, rows: rows, shares: shares)))
  }

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

  /// The last page: what each sentence rests on.
  mutating func lastPage(in framework: Framework, _ title: String, _ introduction: Prose) {
    heading(title)
    plain(introduction)
    let rows = grounds.map { ground in
      [
        ground.place, ground.sentence.shortened(to: 90), ground.figures.joined(separator: "\n"),
        ground.lines.joined(separator: "\n"),
        ground.sources.map { "\($0.source), \"\($0.heading)\"" }.joined(separator: "\n"),
      ].map { Prose($0) }
    }
    table(
      ["Part", "Sentence or row", "Figures", "Rubric lines", "Sources"],
      [15, 24, 30, 13, 18],
      rows
    )
    let cited = Set(grounds.flatMap(\.sources).map(\.source))
    subheading("The sources")
    list(
      framework.sources.filter { cited.contains($0.id) }.map { source in
        let year = source.year.map { ", \($0)" } ?? ""
        return "\(source.id): \(source.author), \(source.title)\(year)"
      }
    )
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of its first place.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The text, or its beginning up to a word with an ellipsis.
  fileprivate func shortened(to count: Int) -> String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.count > count else { return line }
    let start = line.prefix(count)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + " …"
  }
}
