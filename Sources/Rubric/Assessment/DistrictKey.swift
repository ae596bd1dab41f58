/// What distinguishes one district from all others: its CDS code, or its name if it has none.
///
/// Names are compared without regard to case or to the spaces between their words.
package enum DistrictKey: Sendable, Hashable {
  /// The 14 digits of the code as a number.
  case cds(UInt64)
  /// The name in lower case, with single spaces.
  case name(String)

  /// - Parameter district: Any district.
  package init(_ district: District) {
    if let number = district.cds.flatMap({ UInt64($0.description) }) {
      self = .cds(number)
    } else {
      self = .name(Self.folded(district.name))
    }
  }

  /// A name in lower case, with single spaces.
  static func folded(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Reads what ``description`` wrote; `nil` for anything else.
  package init?(_ description: Substring) {
    let rest = description.dropFirst()
    switch description.first {
    case "#":
      guard let number = UInt64(rest) else { return nil }
      self = .cds(number)
    case "=": self = .name(String(rest))
    default: return nil
    }
  }
}

extension DistrictKey: CustomStringConvertible {
  /// One line, from which the key can be read again.
  package var description: String {
    switch self {
    case .cds(let number): "#\(number)"
    case .name(let name): "=\(name)"
    }
  }
}
