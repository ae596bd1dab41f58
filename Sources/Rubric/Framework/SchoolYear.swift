/// A school year, July to June, written as `2023-24`.
public struct SchoolYear: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The calendar year in which it begins.
  public let start: Int

  /// `2023-24`.
  public var description: String {
    let end = (start + 1) % 100
    return "\(start)-\(end < 10 ? "0" : "")\(end)"
  }

  /// Earlier years come first.
  public static func < (left: Self, right: Self) -> Bool { left.start < right.start }
}
