/// A part of `expect`: numbers by their subjects.
struct ExpectedNumbersKind: ValueKind {
  let part: ExpectedPart
  let reader: WorkedDistrictReader

  var schema: JSONSchema {
    let context = (part.subject(0), reader.quadrants)
    return .names(.optional(Outline(of: ExpectedNumbers.self, context).schema))
  }

  func read(_ node: YAMLNode, _: ValueSubject, in shapes: inout ShapeReader) -> Expected? {
    guard node.isMapping(into: &shapes.problems) else { return nil }
    let (names, what, id) = reader.subjects(of: part)
    let pairs = node.pairs(named: names, into: &shapes.problems) { key, problems in
      key.report(.unknown(what, key.text, among: names.names, id), into: &problems)
    }
    var expected = Expected()
    for pair in pairs {
      // What is under a misspelled or repeated name is read too, so that the name does not hide faults below it.
      guard let position = pair.position ?? names.nearest(to: pair.key), pair.value.isGiven
      else { continue }
      let context = (part.subject(position), reader.quadrants)
      guard let (found, _) = shapes.make(ExpectedNumbers.self, of: pair.value, context),
        pair.position != nil, !pair.isRepeated
      else { continue }
      expected.claims += found.claims
      if let quadrant = found.quadrant {
        expected.quadrants.append(
          .init(
            domain: position,
            quadrant: reader.quadrants.names[quadrant.position],
            place: quadrant.place
          )
        )
      }
    }
    return expected
  }
}

extension ExpectedPart {
  /// What a name of the part stands for, by its position.
  fileprivate func subject(_ position: Int) -> WorkedDistrict.Subject {
    switch self {
    case .indices: .index(position == 0 ? .practice : .policyArea)
    case .domains: .domain(position)
    case .indicators: .indicator(position)
    case .metrics: .metric(position)
    }
  }
}

/// The numbers that one subject must have, and a domain's quadrant.
struct ExpectedNumbers: Shaped {
  private(set) var claims: [WorkedDistrict.Claim] = []
  private(set) var quadrant: (position: Int, place: Diagnostic.Place)?

  typealias Context = (subject: WorkedDistrict.Subject, quadrants: NameIndex)

  static let keys = NameIndex(of: Self.self, (.index(.practice), .none))
  private static let domainKeys = NameIndex(of: Self.self, (.domain(0), .none))
  private static let indicatorKeys = NameIndex(of: Self.self, (.indicator(0), .none))
  private static let metricKeys = NameIndex(of: Self.self, (.metric(0), .none))

  static func keys(in context: Context) -> NameIndex {
    switch context.subject {
    case .index: keys
    case .domain: domainKeys
    case .indicator: indicatorKeys
    case .metric: metricKeys
    }
  }

  init(_ n: inout some ShapeVisitor, _ context: Context) {
    let subject = context.subject
    switch subject {
    case .index:
      askScores(&n, subject)
    case .domain:
      askScores(&n, subject)
      ask(&n, "gap", subject, "the mean gap of its indicators, by weight")
      ask(&n, "standing", subject, "the mean of its metrics' adjusted standings")
      let key = n.key("quadrant")
      let kind = PlaceKind(names: context.quadrants, called: "quadrant", namesKey: true)
      if let position = n.optional(key, kind, "its quadrant"), let place = n.place(of: key) {
        quadrant = (position, place)
      }
    case .indicator:
      ask(&n, "gap", subject, "levels below its reference")
      ask(&n, "surplus", subject, "levels above its reference")
      ask(&n, "shortfall", subject, "how far its metrics fall short, 0 to 1")
      ask(&n, "priority", subject, "its weight × its gap × (1 + its shortfall)")
      ask(&n, "rank", subject, "its place among those of its kind, from 1")
      ask(&n, "gain", subject, "how much the index would rise if it alone were at its reference")
    case .metric:
      ask(&n, "level", subject, "the level equivalent of the value")
      ask(
        &n,
        "standing",
        subject,
        "its adjusted standing: its distance from the prediction line, in residual standard deviations"
      )
      ask(&n, "reference-low", subject, "the lowest value among the districts studied")
      ask(&n, "reference-median", subject, "their median")
      ask(&n, "reference-high", subject, "the highest")
    }
  }

  /// Asks for what indices and domains have in common.
  private mutating func askScores(
    _ n: inout some ShapeVisitor,
    _ subject: WorkedDistrict.Subject
  ) {
    ask(&n, "score", subject, "the score")
    ask(&n, "coverage", subject, "the share of weight that is rated, 0 to 1")
    ask(&n, "low", subject, "the score if every missing rating were at the lowest level")
    ask(&n, "high", subject, "the score if every missing rating were at the highest level")
  }

  /// Asks for a number of the subject, which its key names.
  private mutating func ask(
    _ n: inout some ShapeVisitor,
    _ name: StaticString,
    _ subject: WorkedDistrict.Subject,
    _ help: @autoclosure () -> String
  ) {
    guard let quantity = WorkedDistrict.Quantity(rawValue: name.description) else {
      preconditionFailure("there is no quantity '\(name)'")
    }
    let claim = n.optional(name, ClaimKind(subject: subject, quantity: quantity), help())
    if let claim { claims.append(claim) }
  }
}

/// A number that must result, or `none`.
private struct ClaimKind: ValueKind {
  let subject: WorkedDistrict.Subject
  let quantity: WorkedDistrict.Quantity
  var schema: JSONSchema { .any([NumberKind.number().schema, .constant("none")]) }

  func read(
    _ node: YAMLNode,
    _ key: ValueSubject,
    in reader: inout ShapeReader
  ) -> WorkedDistrict.Claim? {
    var expected: Double?
    if node.kind != .scalar || node.text != "none" {
      expected = NumberKind.number().read(node, key, in: &reader)
      if expected == nil { return nil }
    }
    return .init(subject: subject, quantity: quantity, expected: expected, place: node.place)
  }
}
