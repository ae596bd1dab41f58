/// Finds districts that are probably one, although their codes say that they are two: a code in which a digit is wrong
/// makes a new district of an old one.
///
/// California has districts of one name, but in different counties and with codes that have little in common.
package struct Namesakes: Sendable {
  /// What is kept of a district: a few bytes, so that a batch can have any number of them.
  package struct Label: Sendable, Hashable {
    /// Of the name's letters and digits, in lower case.
    package let name: UInt64
    /// The 14 digits of the code; `nil` if it has none.
    package let code: UInt64?

    /// - Parameters:
    ///   - name: A number that ``init(_:)`` made of a name.
    ///   - code: The code's digits; 0 if there is none.
    package init(name: UInt64, code: UInt64) {
      (self.name, self.code) = (name, code == 0 ? nil : code)
    }

    /// - Parameter district: Any district.
    package init(_ district: District) {
      name = Self.number(of: district.name)
      code = district.cds.flatMap { UInt64($0.description) }
    }

    /// - Source: FNV-1a, 64 bits.
    private static func number(of name: String) -> UInt64 {
      var number: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in name.utf8 {
        let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        guard folded >= 0x80 || (0x61...0x7A).contains(folded) || (0x30...0x39).contains(folded)
        else { continue }
        number = (number ^ UInt64(folded)) &* 0x100_0000_01B3
      }
      return number
    }
  }

  /// Where a district is: a file of the run, by a number that the caller gave it, and a line.
  package struct Place: Sendable, Hashable {
    /// Any number by which the caller knows the file.
    package let file: Int32
    /// Counted from 1.
    package let line: Int32

    /// - Parameters:
    ///   - file: Any number by which the caller knows the file.
    ///   - line: Counted from 1.
    package init(file: Int, line: Int) { (self.file, self.line) = (Int32(file), Int32(line)) }
  }

  private var first: [UInt64: (code: UInt64, place: Place)] = [:]
  /// Districts whose name was there before, of which there are few.
  private var others: [(name: UInt64, code: UInt64, place: Place)] = []

  package init() {}

  /// Takes in a district.
  ///
  /// - Returns: Where one with the same name and nearly the same code is, and that code, 0 for none; `nil` if there is
  ///   none.
  package mutating func enter(_ label: Label, at place: Place) -> (code: UInt64, place: Place)? {
    let code = label.code ?? 0
    guard let known = first[label.name] else {
      first[label.name] = (code, place)
      return nil
    }
    if known.code != code, Self.isNear(known.code, code) { return known }
    let other = others.first {
      $0.name == label.name && $0.code != code && Self.isNear($0.code, code)
    }
    others.append((label.name, code, place))
    return other.map { ($0.code, $0.place) }
  }

  /// Whether two codes are of one county, differ in at most two digits, or one is missing.
  private static func isNear(_ left: UInt64, _ right: UInt64) -> Bool {
    if left == 0 || right == 0 { return true }
    if left / 1_000_000_000_000 == right / 1_000_000_000_000 { return true }
    var (left, right, count) = (left, right, 0)
    while left != right {
      if left % 10 != right % 10 { count += 1 }
      (left, right) = (left / 10, right / 10)
    }
    return count <= 2
  }
}

extension Diagnostic {
  /// The warning that two districts are probably one.
  ///
  /// - Parameters:
  ///   - name: What both are called.
  ///   - code: The code of the later one; 0 for none.
  ///   - place: Where that is.
  ///   - first: The code and the place of the earlier one.
  /// - Returns: A warning at the later place, with a note at the first.
  package static func sameName(
    _ name: String,
    _ code: UInt64,
    at place: (file: String, line: Int),
    first: (code: UInt64, file: String, line: Int)
  ) -> Diagnostic {
    let own = code == 0 ? "no CDS code" : "the CDS code \(CDSCode(number: code))"
    let other = first.code == 0 ? "none" : "\(CDSCode(number: first.code))"
    return Diagnostic(
      .sameName,
      .warning,
      at: Place(file: place.file, line: place.line, column: 1, excerpt: nil),
      "'\(name.inOneLine)' has \(own) here and \(other) before, so it counts as two districts; if it is one, correct the code",
      notes: [
        Note(
          place: Place(file: first.file, line: first.line, column: 1, excerpt: nil),
          message: "first given here"
        )
      ]
    )
  }
}
