extension PlanMap {
  /// A goal that priorities and metrics are grouped into.
  package struct Theme: Sendable, Hashable {
    /// The theme's name.
    package let id: Identifier<Theme>
    /// A few words.
    package let title: String
    /// A first draft of the goal.
    package let description: String
    /// The state priorities whose metrics it takes.
    package let statePriorities: [Int]
    /// The positions of the domains whose indicators it includes.
    package let domains: [Int]
    /// The line of the framework that it was read from.
    package let origin: Origin
  }
}

extension PlanMap.Theme: Named, Shaped {
  static let keys = NameIndex(of: Self.self, (.unread, GoalClaims()))

  /// An entry of `goals` in `plan.yml`.
  init(_ t: inout some ShapeVisitor, _ context: (plan: PlanContext, claims: GoalClaims)) {
    id = t.required("id", .ownName(), "its id")
    title = t.required("title", .text, "a few words")
    description = t.required("description", .text, "a first draft of the goal")
    let priority = ClaimedKind(
      item: WholeKind.whole(1...10, called: "a state priority"),
      claims: context.claims.statePriorities
    )
    statePriorities =
      t.optional(
        "state-priorities",
        .list(of: priority),
        "the numbers of the state priorities whose metrics it includes"
      ) ?? []
    let domain = ClaimedKind(item: context.plan.domain, claims: context.claims.domains)
    domains =
      t.optional("domains", .list(of: domain), "the domains whose indicators it includes") ?? []
    origin = t.origin
  }
}

extension ShapeVisitor {
  /// The goals; each domain and each state priority belongs to exactly one.
  mutating func goals(
    of priorities: [PlanMap.StatePriority],
    _ context: PlanContext
  ) -> [PlanMap.Theme] {
    let claims = GoalClaims()
    let key = key("goals")
    let goals = needed(
      key,
      .named(PlanMap.Theme.self, (context, claims)),
      "what priorities are grouped into; each domain and each state priority belongs to exactly one"
    )
    guard let goals else { return [] }
    // What a faulty goal would take is not reported as left out as well.
    if goals.isWhole, goals.items.count == goals.allNames.count, claims.areWhole {
      for (place, name) in context.domain.names.names.enumerated()
      where !claims.domains.has(place) {
        report(.planMap, at: key, "no goal includes the domain '\(name)'")
      }
      for priority in priorities where !claims.statePriorities.has(priority.number) {
        report(.planMap, at: key, "no goal includes state priority \(priority.number)")
      }
    }
    return goals.items
  }
}

/// What the goals have taken so far.
struct GoalClaims {
  let domains = Claims()
  let statePriorities = Claims()
  /// Whether all that they name could be read.
  var areWhole: Bool { domains.areWhole && statePriorities.areWhole }
}

/// Things that each belong to only one goal.
final class Claims {
  private var first: [Int: YAMLNode] = [:]
  fileprivate(set) var areWhole = true

  func has(_ item: Int) -> Bool { first[item] != nil }

  /// Takes something, and answers where it was taken before.
  fileprivate func take(_ item: Int, at node: YAMLNode) -> YAMLNode? {
    if let earlier = first[item] { return earlier }
    first[item] = node
    return nil
  }
}

/// Something that no other goal may take.
struct ClaimedKind<Item> {
  let item: Item
  let claims: Claims
}

extension ClaimedKind: ValueKind where Item: ValueKind, Item.Value == Int {
  var schema: JSONSchema { item.schema }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Int? {
    guard let value = item.read(node, subject, in: &reader) else {
      claims.areWhole = false
      return nil
    }
    guard let first = claims.take(value, at: node) else { return value }
    reader.problems.report(
      .repeated(
        "'\(node.shown)' is listed in a goal already; list it only once",
        at: node,
        first: first,
        .planMap
      )
    )
    return nil
  }
}
