/// Looks for one district among the rows of a table, block by block, and reads no other row in full.
///
/// A name may be that of several districts, a code of one alone: so a search for a code ends at its row, and one
/// for a name goes on to the end.
public struct DistrictSearch: Sendable {
  /// What a row says of which district it is of.
  public struct Label: Sendable, Hashable {
    /// As the row spells it, without spaces around it; empty where the row cannot be read.
    public let name: String
    /// Its code; `nil` where it has none or it is not sound.
    public let cds: CDSCode?
    /// The line on which the row begins, counted from 1.
    public let line: Int
  }

  /// How many rows there were.
  public private(set) var rowCount = 0
  /// The rows of the district that is looked for.
  public private(set) var found: [Label] = []
  /// The first of them, or of all rows where none is looked for; as ``AssessmentTable`` reads it.
  public private(set) var row: AssessmentTable.Row?

  /// What is looked for, as a code or else as a name; neither where rows are only counted.
  private let code: CDSCode?
  private let name: String?
  /// The first row that can be named, and how many have its name.
  private var first: (label: Label, count: Int)?
  private var near: [(label: Label, likeness: Int)] = []
  /// More names than these are no help.
  private static let nearCount = 3

  /// - Parameter text: A district's CDS code or name; `nil` to count the rows alone.
  public init(_ text: String?) {
    let text = text?.trimmed
    code = text.flatMap(CDSCode.init)
    name = code == nil ? text.map(DistrictKey.folded) : nil
  }

  /// Whether nothing more can be found.
  public var isOver: Bool { code != nil && !found.isEmpty }

  /// Districts like the one that is looked for, at most three, the likest first.
  public var nearest: [Label] { near.map(\.label) }

  /// What names one of the districts beyond doubt: its name where no other has it, else its code; `nil` where
  /// there is no such thing.
  public var example: String? {
    guard let first else { return nil }
    return first.count == 1 ? first.label.name : first.label.cds?.description
  }

  /// Looks at some rows.
  ///
  /// - Parameters:
  ///   - block: Rows of the table.
  ///   - table: The table.
  public mutating func look(at block: TableBlock, of table: AssessmentTable) {
    var place: Int?
    for (number, label) in table.labels(of: block) where !isOver {
      rowCount += 1
      if code == nil, name == nil {
        if rowCount == 1 { place = number }
        count(label)
      } else if isSought(label) {
        if found.isEmpty { place = number }
        found.append(label)
      } else {
        compare(label)
      }
    }
    if let place { row = table.rows(of: block).first { $0.number == place } }
  }

  private func isSought(_ label: Label) -> Bool {
    if let code { return label.cds == code }
    return label.name.saysSomething && DistrictKey.folded(label.name) == name
  }

  private mutating func count(_ label: Label) {
    guard label.name.saysSomething else { return }
    guard let known = first else { return first = (label, 1) }
    if DistrictKey.folded(label.name) == DistrictKey.folded(known.label.name) { first?.count += 1 }
  }

  /// Keeps a district if it is among the likest so far.
  private mutating func compare(_ label: Label) {
    guard let likeness = likeness(of: label) else { return }
    let place = near.firstIndex { likeness < $0.likeness } ?? near.endIndex
    near.insert((label, likeness), at: place)
    if near.count > Self.nearCount { near.removeLast() }
  }

  /// How like a district is to what is looked for, 0 the likest; `nil` where it is not.
  private func likeness(of label: Label) -> Int? {
    if let code {
      return label.cds.flatMap { Spelling.slips(between: code.description, and: $0.description) }
    }
    guard let name, !name.isEmpty else { return nil }
    let own = DistrictKey.folded(label.name)
    if own.contains(name) { return 0 }
    if let slips = Spelling.slips(between: name, and: own) { return slips }
    // Another word for the kind of district is no slip: "Gridley USD" is meant for "Gridley Unified".
    let (words, ownWords) = (name.split(separator: " "), own.split(separator: " "))
    guard words.first == ownWords.first else { return nil }
    return 100 - zip(words, ownWords).prefix { $0 == $1 }.count
  }
}

extension AssessmentTable {
  /// What each row that is not blank says of which district it is of, and the row's number.
  func labels(of block: TableBlock) -> [(number: Int, label: DistrictSearch.Label)] {
    var labels: [(number: Int, label: DistrictSearch.Label)] = []
    var row = TableRow(block)
    while row.advance() {
      guard !row.isBlank else { continue }
      let isSound = row.fault == nil
      let name = columns[fixed: .district].map { isSound ? row.meantText($0) : "" }
      let cds = columns[fixed: .cds].flatMap { isSound ? row.meantText($0) : nil }
      let code = cds.flatMap { CDSCode($0) }
      labels.append((row.number, .init(name: name ?? "", cds: code, line: row.line)))
    }
    return labels
  }
}
