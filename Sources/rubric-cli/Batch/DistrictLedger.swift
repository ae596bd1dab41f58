import Rubric

/// Which districts a batch has, and where each was given first.
struct DistrictLedger {
  /// A position among the inputs, and a line of that file.
  struct Place {
    let input: Int32
    let line: Int32
  }

  private var places: [DistrictKey: Place] = [:]

  init() {}

  /// - Parameter text: Lines of an input's place, a line and a key, separated by tabs.
  init(_ text: [UInt8]) {
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 2)
      guard parts.count == 3, let input = Int32(parts[0]), let line = Int32(parts[1]),
        let key = DistrictKey(parts[2])
      else { continue }
      places[key] = Place(input: input, line: line)
    }
  }

  /// Records a district.
  ///
  /// - Returns: Where it was given first, if it was given before.
  mutating func enter(_ key: DistrictKey, at place: Place) -> Place? {
    if let first = places[key] { return first }
    places[key] = place
    return nil
  }
}
