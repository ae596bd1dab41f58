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

  /// Reads a code of 6, 7, 13 or 14 digits: spreadsheets drop a leading zero, and lists drop the seven zeros at the
  /// end.
  ///
  /// - Returns: `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    switch text.utf8.count {
    case 6: description = "0\(text)0000000"
    case 7: description = "\(text)0000000"
    case 13: description = "0\(text)"
    case 14: description = text
    default: return nil
    }
  }
}
