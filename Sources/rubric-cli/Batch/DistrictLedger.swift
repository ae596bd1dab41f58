import Rubric

/// Which districts a batch has, and where each was given first.
struct DistrictLedger {
  /// A position among the inputs, and a line of that file.
  struct Place {
    let input: Int32
    let line: Int32
  }

  private var places: [DistrictKey: Place] = [:]
  private var namesakes = Namesakes()

  init() {}

  /// - Parameter text: Lines of an input's place, a line, a name's number and a key, separated by tabs.
  init(_ text: [UInt8]) {
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 3)
      guard parts.count == 4, let input = Int32(parts[0]), let line = Int32(parts[1]),
        let name = UInt64(parts[2]), let key = DistrictKey(parts[3])
      else { continue }
      let place = Place(input: input, line: line)
      if enter(key, at: place) == nil { _ = enter(Namesakes.Label(name: name, of: key), at: place) }
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

  /// Records a district's name.
  ///
  /// - Returns: Where one with the same name and nearly the same code is, and that code.
  mutating func enter(_ label: Namesakes.Label, at place: Place) -> (code: UInt64, place: Place)? {
    let own = Namesakes.Place(file: Int(place.input), line: Int(place.line))
    return namesakes.enter(label, at: own).map { first in
      (first.code, Place(input: first.place.file, line: first.place.line))
    }
  }
}

extension Namesakes.Label {
  /// - Parameters:
  ///   - name: The name's number.
  ///   - key: What distinguishes the district.
  fileprivate init(name: UInt64, of key: DistrictKey) {
    if case .cds(let number) = key {
      self.init(name: name, code: number)
    } else {
      self.init(name: name, code: 0)
    }
  }
}
