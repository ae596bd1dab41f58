/// The columns that a map names, each once; the rest of the map has their numbers, counted from 0.
struct MapColumns: Sendable, Hashable {
  /// The name of each.
  let names: [String]
  /// The numbers of those that a file must have, in the order in which the map first needs them.
  let needed: [Int]
  /// Other names that files give to columns, by the name in the map.
  let otherNames: [String: [String]]

  /// The row that has the names.
  private let headerRow: HeaderRow

  init(
    _ numbers: ColumnNumbers,
    otherNames: [(key: YAMLNode, value: [String])],
    _ headerRow: HeaderRow
  ) {
    (names, needed, self.headerRow) = (numbers.names, numbers.needed, headerRow)
    self.otherNames = otherNames.reduce(into: [:]) { $0[$1.key.text] = $1.value }
  }
}

extension MapColumns {
  /// What the header of a file for the map is known by.
  var search: HeaderSearch {
    HeaderSearch(
      needed.map { [names[$0]] + (otherNames[names[$0]] ?? []) },
      enough: needed.count,
      row: headerRow
    )
  }
}

/// Gives the columns of a map their numbers while it is read.
final class ColumnNumbers {
  fileprivate private(set) var names: [String] = []
  fileprivate private(set) var needed: [Int] = []
  private var numbers: [String: Int] = [:]
  /// Whether a file must have each column.
  private var isNeeded: [Bool] = []

  /// The number of a column, which is new if the name is.
  func number(of name: String, isNeeded isNeededHere: Bool = true) -> Int {
    let number = numbers[name] ?? names.count
    if number == names.count {
      numbers[name] = number
      names.append(name)
      isNeeded.append(false)
    }
    if isNeededHere, !isNeeded[number] {
      isNeeded[number] = true
      needed.append(number)
    }
    return number
  }
}

/// A column; what is kept is its number.
struct ColumnKind: FilledKind {
  let columns: ColumnNumbers
  /// What a fault is about, if not the key; the name may then be empty.
  var called: StaticString?
  var schema = JSONSchema.looseText
  static var standIn: Int { 0 }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Int? {
    let subject = called.map { ValueSubject(name: $0) } ?? subject
    return TextKind.text.read(node, subject, in: &reader).map { columns.number(of: $0) }
  }
}

extension ValueKind where Self == ColumnKind {
  /// The name of a column.
  static func column(_ columns: ColumnNumbers) -> ColumnKind { ColumnKind(columns: columns) }
}
