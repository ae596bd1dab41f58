/// Looks for one district among those of some inputs, without reading any other row of a table in full.
///
/// Several districts may share a name, but not a code: a search for a code ends at its row, and one
/// for a name goes on to the end.
package struct DistrictSearch: Sendable {
  /// What a form, a line or a row says about which district it belongs to.
  package struct Label: Sendable, Hashable {
    /// Spelled as it is there, without surrounding spaces; empty if it cannot be read.
    package let name: String
    /// Its code; `nil` if it has none or it is not valid.
    package let cds: CDSCode?
    /// What the input is called.
    package let file: InputName
    /// The line on which it begins, counted from 1.
    package let line: Int
    /// Where it is, as messages put it: `north.yml` or `districts.csv:12`.
    package let place: String
  }

  /// How many districts there were.
  package private(set) var count = 0
  /// Those that match.
  package private(set) var found: [Label] = []
  /// The first of them, or of all districts if none is searched for.
  package private(set) var record: DistrictRecord?
  /// What ended the reading of an input, and problems of what may be the district searched for.
  package private(set) var faults: [Diagnostic] = []

  /// What is searched for, as a code or else as a name; neither if districts are only counted.
  private let code: CDSCode?
  private let name: String?
  /// The first one that can be named, and how many have its name.
  private var first: (label: Label, count: Int)?
  private var near: [(label: Label, likeness: Int)] = []
  /// More names than this do not help.
  private static let nearCount = 3

  /// - Parameter text: A district's CDS code or name; `nil` to count alone.
  package init(_ text: String?) {
    let text = text?.trimmed
    code = text.flatMap(CDSCode.init)
    name = code == nil ? text.map(DistrictKey.folded) : nil
  }

  /// Whether nothing more can be found.
  package var isOver: Bool { code != nil && !found.isEmpty }

  /// Districts with names like the one searched for, at most three, the most similar first.
  package var nearest: [Label] { near.map { $0.label } }

  /// What identifies one of the districts beyond doubt: its name if no other district has it, otherwise its code;
  /// `nil` if there is no such thing.
  package var example: String? {
    guard let first else { return nil }
    return first.count == 1 ? first.label.name : first.label.cds?.description
  }

  /// Looks at the districts of a portion.
  ///
  /// - Parameter portion: Of one of the inputs, in their order.
  package mutating func look(at portion: DistrictPortion) {
    switch portion.part {
    case .rows(let block, let table): look(at: block, of: table, in: portion.file)
    case .end(let refusal, _): faults += refusal.diagnostics
    case .form, .lines: portion.forEachDistrict { look(at: $0) }
    case .notes: break
    }
  }

  private mutating func look(at block: TableBlock, of table: AssessmentTable, in file: InputName) {
    var place: Int?
    for (number, label) in table.labels(of: block, in: file) where !isOver {
      if isFirstSought(label) { place = number }
    }
    if let place, let row = table.rows(of: block).first(where: { $0.number == place }) {
      record = DistrictRecord(row, of: file)
    }
  }

  private mutating func look(at other: DistrictRecord) {
    guard !isOver else { return }
    if case .failure(let refusal) = other.outcome, code != nil || name != nil {
      // It is not known which district this is; it may be the one searched for.
      faults += refusal.diagnostics
    }
    let district = try? other.outcome.get().value.district
    let label = Label(
      name: district?.name ?? "",
      cds: district?.cds,
      file: other.file,
      line: other.line,
      place: other.place
    )
    if isFirstSought(label) { record = other }
  }

  /// Counts a district, and notes whether it matches.
  ///
  /// - Returns: Whether it is the first match, or the first of all if none is searched for.
  private mutating func isFirstSought(_ label: Label) -> Bool {
    count += 1
    if code == nil, name == nil {
      keepExample(label)
      return count == 1
    }
    guard isSought(label) else {
      compare(label)
      return false
    }
    found.append(label)
    return found.count == 1
  }

  private func isSought(_ label: Label) -> Bool {
    if let code { return label.cds == code }
    return label.name.saysSomething && DistrictKey.folded(label.name) == name
  }

  private mutating func keepExample(_ label: Label) {
    guard label.name.saysSomething else { return }
    guard let known = first else { return first = (label, 1) }
    if DistrictKey.folded(label.name) == DistrictKey.folded(known.label.name) { first?.count += 1 }
  }

  /// Keeps a district if it is among the most similar so far.
  private mutating func compare(_ label: Label) {
    guard let likeness = likeness(of: label) else { return }
    let place = near.firstIndex { likeness < $0.likeness } ?? near.endIndex
    near.insert((label, likeness), at: place)
    if near.count > Self.nearCount { near.removeLast() }
  }

  /// How similar a district is to what is searched for, 0 for the most similar; `nil` if it is not.
  private func likeness(of label: Label) -> Int? {
    if let code {
      return label.cds.flatMap { Spelling.slips(between: code.description, and: $0.description) }
    }
    guard let name, !name.isEmpty else { return nil }
    let own = DistrictKey.folded(label.name)
    if own.holds(name) { return 0 }
    if let slips = Spelling.slips(between: name, and: own) { return slips }
    // Another word for the kind of district is not a misspelling: "Gridley USD" is meant for "Gridley Unified".
    let (words, ownWords) = (name.split(separator: " "), own.split(separator: " "))
    guard words.first == ownWords.first else { return nil }
    return 100 - zip(words, ownWords).prefix { $0 == $1 }.count
  }
}

extension AssessmentTable {
  /// What each row that is not blank says about which district it is of, and the row's number.
  fileprivate func labels(
    of block: TableBlock,
    in file: InputName
  ) -> [(number: Int, label: DistrictSearch.Label)] {
    var labels: [(number: Int, label: DistrictSearch.Label)] = []
    var row = TableRow(block)
    while row.advance() {
      guard !row.isBlank, ornament(of: row) == nil else { continue }
      let isSound = row.fault == nil
      let name = columns[fixed: .district].map { isSound ? row.cell($0).text : "" }
      let cds = columns[fixed: .cds].flatMap { isSound ? row.cell($0).text : nil }
      let label = DistrictSearch.Label(
        name: name ?? "",
        cds: cds.flatMap { CDSCode($0) },
        file: file,
        line: row.line,
        place: "\(file):\(row.line)"
      )
      labels.append((row.number, label))
    }
    return labels
  }
}
