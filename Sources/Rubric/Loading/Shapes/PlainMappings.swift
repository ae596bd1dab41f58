/// Finds the values of small mappings that hold nothing but scalars under known keys.
///
/// Rows of figures come by the hundreds or thousands, and nearly all have this plain form. This looks at them
/// without taking a reference to anything or creating a slice: both cost more than reading a number.
struct PlainMappings {
  /// For each key, the place of its value among the document's entries; 0 if the mapping does not have it.
  typealias ValuePlaces = SIMD8<Int32>

  private let entries: [YAMLDocument.Entry]
  private let values: [UInt8]
  private let keys: NameIndex

  /// - Parameters:
  ///   - document: What the mappings are in.
  ///   - keys: At most eight.
  init(in document: YAMLDocument, keys: NameIndex) {
    entries = document.entries
    values = document.values
    self.keys = keys
  }

  /// The places of a mapping's values.
  ///
  /// - Parameters:
  ///   - index: The mapping's place in the document.
  ///   - counts: How many keys it may have.
  /// - Returns: `nil` if the mapping is not plain, or gives a key twice.
  func places(at index: Int, counts: ClosedRange<Int>) -> ValuePlaces? {
    guard entries[index].kind == .mapping, !entries[index].isCutShort else { return nil }
    let end = Int(entries[index].end)
    let inside = end - index - 1
    guard inside % 2 == 0, counts.contains(inside / 2) else { return nil }
    var places = ValuePlaces()
    var key = index + 1
    while key < end {
      guard entries[key].kind == .scalar, entries[key + 1].kind == .scalar,
        let position = keys.position(of: entries[key], in: values), places[position] == 0
      else { return nil }
      places[position] = Int32(key + 1)
      key += 2
    }
    return places
  }

  /// The line of a mapping, counted from 1.
  func line(at index: Int) -> Int { Int(entries[index].line) + 1 }

  /// The position of the name that is at a place.
  func position(_ place: Int32, among names: NameIndex) -> Int? {
    names.position(of: range(place), in: values)
  }

  /// The number that is at a place; `nil` if there is none.
  func number(_ place: Int32) -> Double? { Number.value(of: values.span, range(place)) }

  /// The whole number of students that is at a place; `nil` if there is none.
  func count(_ place: Int32) -> Int? {
    guard let count = number(place), count == count.rounded(),
      count >= 0, count <= StudentCount.most
    else { return nil }
    return Int(count)
  }

  /// The school year that is at a place; `nil` if there is none.
  func schoolYear(_ place: Int32) -> SchoolYear? { SchoolYear(values.span, range(place)) }

  /// Whether a word is at a place.
  func spells(_ word: StaticString, _ place: Int32) -> Bool {
    values[range(place)].elementsEqual(word.description.utf8)
  }

  private func range(_ place: Int32) -> Range<Int> {
    let entry = entries[Int(place)]
    return Int(entry.value)..<Int(entry.value + entry.valueCount)
  }
}
