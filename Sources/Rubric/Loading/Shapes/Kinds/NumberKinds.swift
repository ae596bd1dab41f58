/// A number within a range.
struct NumberKind: FilledKind {
  /// `nil` for a million either way, so that whatever is worked out from the number can be printed.
  let range: ClosedRange<Double>?
  /// What the number is, for faults; `nil` for the key.
  let called: StaticString?
  static var standIn: Double { 0 }
  var schema: JSONSchema { .byHand(.number(range)) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Double? {
    node.number(
      of: called?.description ?? "'\(subject.name)'",
      in: range,
      into: &reader.problems
    )
  }
}

/// A whole number within a range.
struct WholeKind: FilledKind {
  let range: ClosedRange<Int>
  /// What the number is, for faults; `nil` for the key.
  let called: StaticString?
  static var standIn: Int { 0 }
  var schema: JSONSchema { .byHand(.whole(range)) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Int? {
    node.whole(
      of: called?.description ?? "'\(subject.name)'",
      in: range,
      into: &reader.problems
    )
  }
}

/// A weight, above 0.
struct WeightKind: ValueKind {
  var schema: JSONSchema { .byHand(.above(0)) }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Double? {
    guard let weight = NumberKind.number().read(node, subject, in: &reader) else { return nil }
    guard weight > 0 else {
      reader.problems.report(
        Diagnostic(
          .outOfRange,
          at: node.place,
          "'\(subject.name)' must be above 0, not \(node.shown)"
        )
      )
      return nil
    }
    return weight
  }
}

/// A range of numbers: `[lowest, highest]`.
struct RangeKind: FilledKind {
  static var standIn: ClosedRange<Double> { 0...0 }
  var schema: JSONSchema { .list(.byHand(.number()), atLeast: 2) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> ClosedRange<Double>? {
    let end = NumberKind.number(called: "an end of the range")
    guard let ends = reader.soundItems(of: node, end, subject) else { return nil }
    guard ends.count == 2, ends[0] < ends[1] else {
      reader.problems.report(
        Diagnostic(.outOfRange, at: node.place, "'\(subject.name)' must be [lowest, highest]")
      )
      return nil
    }
    return ends[0]...ends[1]
  }
}

extension ValueKind where Self == NumberKind {
  /// A number within a range, or a million either way; `called` is what it is, for faults, if not the key.
  static func number(
    _ range: ClosedRange<Double>? = nil,
    called: StaticString? = nil
  ) -> NumberKind {
    NumberKind(range: range, called: called)
  }
}

extension ValueKind where Self == WholeKind {
  /// A whole number within a range; `called` is what it is, for faults, if not the key.
  static func whole(_ range: ClosedRange<Int>, called: StaticString? = nil) -> WholeKind {
    WholeKind(range: range, called: called)
  }
}

extension ValueKind where Self == WeightKind { static var weight: WeightKind { WeightKind() } }
extension ValueKind where Self == RangeKind { static var range: RangeKind { RangeKind() } }
