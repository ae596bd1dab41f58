/// A fixed set of names, looked up by the bytes of a node so that no string is created.
///
/// A class, because every row that is read holds one: as a value it would cost three references each time.
final class NameIndex: Sendable {
  /// In their own order, which is also the order of "did you mean".
  let names: [String]
  /// What people also call these, by the position of the name; none for keys.
  private let otherNames: [[String]]
  private let bytes: [UInt8]
  /// Where each name begins in `bytes`, and one more for the end.
  private let starts: [Int]
  /// The position of the first name of each length up to the longest; past the last if there is none.
  private let firstOfLength: [Int]

  init(_ names: [String], otherNames: [[String]] = []) {
    (self.names, self.otherNames) = (names, otherNames)
    var bytes: [UInt8] = []
    var starts = [0]
    for name in names {
      bytes += Array(name.utf8)
      starts.append(bytes.count)
    }
    (self.bytes, self.starts) = (bytes, starts)
    let lengths = names.map { $0.utf8.count }
    firstOfLength = (0...(lengths.max() ?? 0)).map { lengths.firstIndex(of: $0) ?? names.count }
  }

  /// The position of the name that a scalar spells; `nil` if it is not one of them.
  func position(of node: YAMLNode) -> Int? {
    position(of: node.document.entries[node.index], in: node.document.values)
  }

  /// The position of the name that a misspelled scalar most likely means.
  func nearest(to node: YAMLNode) -> Int? {
    Spelling.nearest(to: node.text, among: names).flatMap { names.firstIndex(of: $0) }
  }

  /// The position of the only name that a text can mean: in another case, with other spaces or hyphens, or by what
  /// people also call it; `nil` if there is none, or more than one.
  func meant(by text: String) -> Int? {
    guard text.utf8.count <= 80 else { return nil }
    let sought = Self.folded(text)
    guard !sought.isEmpty else { return nil }
    if let position = names.firstIndex(where: { Self.folded($0) == sought }) { return position }
    let positions = otherNames.indices.filter { position in
      otherNames[position].contains { Self.folded($0) == sought }
    }
    return positions.count == 1 ? positions[0] : nil
  }

  /// Letters and digits alone, in lower case.
  private static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The position of the name that an entry spells, if its document's values are available.
  ///
  /// The hottest loop of reading: it compares lengths first, and takes no reference to the document.
  func position(of entry: YAMLDocument.Entry, in values: [UInt8]) -> Int? {
    position(of: Int(entry.value)..<Int(entry.value + entry.valueCount), in: values)
  }

  /// The same, if one position is the most likely: people write keys in their order.
  func position(of entry: YAMLDocument.Entry, in values: [UInt8], likely: Int) -> Int? {
    let (start, count) = (Int(entry.value), Int(entry.valueCount))
    if likely + 1 < starts.count, starts[likely + 1] - starts[likely] == count,
      bytes.matches(count, at: starts[likely], values, at: start)
    {
      return likely
    }
    return position(of: entry, in: values)
  }

  /// The position of the name that some bytes spell.
  func position(of text: ArraySlice<UInt8>) -> Int? {
    guard text.count < firstOfLength.count else { return nil }
    for index in firstOfLength[text.count]..<(starts.count - 1)
    where bytes[starts[index]..<starts[index + 1]] == text {
      return index
    }
    return nil
  }

  /// The position of the name that a part of some bytes spells.
  func position(of range: Range<Int>, in values: [UInt8]) -> Int? {
    let (start, count) = (range.lowerBound, range.count)
    guard count < firstOfLength.count else { return nil }
    for index in firstOfLength[count]..<(starts.count - 1) {
      let first = starts[index]
      guard starts[index + 1] - first == count else { continue }
      if bytes.matches(count, at: first, values, at: start) { return index }
    }
    return nil
  }
}
