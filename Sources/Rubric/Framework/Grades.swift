/// Some of the grades from kindergarten to grade 12; transitional kindergarten counts with kindergarten.
package struct Grades: Sendable, Hashable {
  /// Kindergarten is 0.
  package static let all = 0...12

  /// A bit for each grade; kindergarten is the lowest one.
  private var bits: UInt16 = 0

  /// No grade.
  package init() {}

  /// How many grades they are.
  package var count: Int { bits.nonzeroBitCount }

  /// Whether a grade is among them.
  package func contains(_ grade: Int) -> Bool { bits & 1 << grade != 0 }

  /// Adds one grade.
  ///
  /// - Parameter grade: From 0, kindergarten, to 12.
  package mutating func insert(_ grade: Int) { bits |= 1 << grade }

  /// The grades that two sets have in common.
  package func intersection(_ other: Self) -> Self {
    var common = self
    common.bits &= other.bits
    return common
  }
}

extension Grades: CustomStringConvertible {
  /// What a grade is called: `K`, `1` to `12`.
  static func name(of grade: Int) -> String { grade == 0 ? "K" : "\(grade)" }

  /// Spans in order, such as `3-8, 11`.
  package var description: String {
    var spans: [String] = []
    var first: Int?
    for grade in Self.all where contains(grade) {
      let start = first ?? grade
      first = grade < Self.all.upperBound && contains(grade + 1) ? start : nil
      guard first == nil else { continue }
      spans.append(
        start == grade ? Self.name(of: grade) : "\(Self.name(of: start))-\(Self.name(of: grade))"
      )
    }
    return spans.joined(separator: ", ")
  }
}
