/// California's 14-digit county-district-school code, kept as text.
///
/// - Source: California Department of Education: 2 digits county, 5 district, 7 school; a district's
///   own code ends in seven zeros.
public struct CDSCode: Sendable, Hashable, CustomStringConvertible {
  /// 14 digits.
  public let description: String

  /// The code of no district.
  static let zeros = CDSCode(digits: "00000000000000")

  private init(digits: String) { description = digits }

  /// Reads a code of 6, 7, 13 or 14 digits, because spreadsheets drop a leading zero and lists the seven at the end.
  ///
  /// It may be written as programs do: `04-75507-0000000`, `04755070000000.0`, `'04755070000000`.
  ///
  /// - Returns: `nil` for anything else.
  public init?(_ text: String) {
    guard let digits = CodeDigits(Array(text.utf8)[...]), let code = digits.whole else {
      return nil
    }
    self.init(number: code)
  }

  /// The code with these digits.
  ///
  /// - Precondition: There are at most 14.
  init(number: UInt64) {
    let digits = String(number)
    description = String(repeating: "0", count: 14 - digits.count) + digits
  }
}

extension CDSCode {
  /// The last of California's counties in the order of their codes, which have two digits.
  ///
  /// - Source: California Department of Education: 01, Alameda, to 58, Yuba.
  static let lastCounty: UInt64 = 58

  /// The parts of a whole code.
  struct Parts {
    let county: UInt64
    let district: UInt64
    let school: UInt64

    init(_ code: UInt64) {
      school = code % 10_000_000
      district = code / 10_000_000 % 100_000
      county = code / 1_000_000_000_000
    }

    /// Whether there is no such county; the state as a whole has the code 00.
    var isOfNoCounty: Bool { county > lastCounty || county == 0 && district != 0 }
  }

  /// Its parts.
  var parts: Parts { Parts(UInt64(description) ?? 0) }
}
