extension CohortEntry {
  /// The entry as bytes that ``init(bytes:in:)`` reads again; about half a kilobyte for a full assessment.
  ///
  /// A form for passing from one run to the next with the same program and framework, not for keeping.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = [
      Self.form, isInvented ? 1 : 0, uniformity.rawValue, UInt8(clamping: kind),
      UInt8(clamping: SizeBand.allCases.firstIndex(of: band) ?? 0),
    ]
    bytes.append(number: UInt64(bitPattern: Int64(cycle.start)), byteCount: 2)
    bytes.append(text: cds?.description ?? "")
    bytes.append(text: name)
    for quadrant in quadrants {
      bytes.append(UInt8(clamping: Quadrant.allCases.firstIndex(of: quadrant) ?? 0))
    }
    for cell in cells { bytes.append(cell) }
    for year in metricYears {
      bytes.append(UInt8(clamping: year.map { cycle.start - $0.start } ?? Int(Self.noYear)))
    }
    return bytes
  }

  /// Reads an entry from its bytes; `nil` if they are cut off or are not an entry for such a framework.
  ///
  /// - Parameters:
  ///   - bytes: What ``bytes`` gave.
  ///   - framework: The instrument that the entry was made with.
  package init?(bytes: some Collection<UInt8>, in framework: Framework) {
    var rest = ByteReader(bytes: Array(bytes))
    guard rest.byte() == Self.form, let mark = rest.byte(), mark <= 1,
      let uniformity = rest.byte().flatMap(Uniformity.init(rawValue:)),
      let kind = rest.byte(), framework.districtKinds.indices.contains(Int(kind)),
      let band = rest.choice(of: SizeBand.allCases),
      let start = rest.number(byteCount: 2),
      let code = rest.text(), let name = rest.text(), code.isEmpty || CDSCode(code) != nil
    else { return nil }
    var quadrants: [Quadrant] = []
    for _ in framework.domains {
      guard let quadrant = rest.choice(of: Quadrant.allCases) else { return nil }
      quadrants.append(quadrant)
    }
    var cells: [Cell] = []
    for _ in framework.cohortSubjects {
      guard let cell = rest.cell() else { return nil }
      cells.append(cell)
    }
    var years: [SchoolYear?] = []
    for _ in framework.metrics {
      guard let distance = rest.byte() else { return nil }
      years.append(
        distance == Self.noYear ? nil : SchoolYear(start: Int(start) - Int(distance))
      )
    }
    guard rest.isAtEnd else { return nil }
    self.init(
      framework: framework,
      name: name,
      cds: CDSCode(code),
      isInvented: mark == 1,
      cycle: SchoolYear(start: Int(start)),
      kind: Int(kind),
      band: band,
      uniformity: uniformity,
      quadrants: quadrants,
      cells: cells,
      metricYears: years
    )
  }

  /// The first byte, which another way of writing would change.
  private static let form: UInt8 = 1
  private static let noYear: UInt8 = 255
}

/// The first bytes of a cell: a state, or a number of tenths, which most levels are.
private enum CellCode {
  static let outside: UInt8 = 0
  static let missing: UInt8 = 1
  /// Eight bytes of a double follow.
  static let exact: UInt8 = 2
  static let firstTenths: UInt8 = 3
}

extension [UInt8] {
  fileprivate mutating func append(number: UInt64, byteCount: Int) {
    for index in 0..<byteCount { append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(index)))) }
  }

  fileprivate mutating func append(text: String) {
    append(number: UInt64(text.utf8.count), byteCount: 4)
    append(contentsOf: text.utf8)
  }

  fileprivate mutating func append(_ cell: CohortEntry.Cell) {
    switch cell {
    case .outside: append(CellCode.outside)
    case .missing: append(CellCode.missing)
    case .value(let value):
      let tenths = (value * 10).rounded()
      if tenths >= 0, tenths <= Double(UInt8.max - CellCode.firstTenths), tenths / 10 == value {
        append(CellCode.firstTenths + UInt8(tenths))
      } else {
        append(CellCode.exact)
        append(number: value.bitPattern, byteCount: 8)
      }
    }
  }
}

/// Takes bytes from the front.
private struct ByteReader {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number(byteCount: Int) -> UInt64? {
    guard bytes.count - position >= byteCount else { return nil }
    var number: UInt64 = 0
    for index in 0..<byteCount { number |= UInt64(bytes[position + index]) << (8 * UInt64(index)) }
    position += byteCount
    return number
  }

  mutating func text() -> String? {
    guard let count = number(byteCount: 4), UInt64(bytes.count - position) >= count else {
      return nil
    }
    defer { position += Int(count) }
    return String(validating: bytes[position..<position + Int(count)], as: UTF8.self)
  }

  mutating func choice<Choice>(of choices: [Choice]) -> Choice? {
    guard let index = byte(), choices.indices.contains(Int(index)) else { return nil }
    return choices[Int(index)]
  }

  mutating func cell() -> CohortEntry.Cell? {
    guard let code = byte() else { return nil }
    switch code {
    case CellCode.outside: return .outside
    case CellCode.missing: return .missing
    case CellCode.exact:
      let value = number(byteCount: 8).map { Double(bitPattern: $0) }
      return value.flatMap { $0.isFinite ? .value($0) : nil }
    default: return .value(Double(code - CellCode.firstTenths) / 10)
    }
  }
}
