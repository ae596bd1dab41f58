extension PlanMap {
  /// Something that the plan must contain under certain conditions.
  package struct RequiredAction: Sendable, Hashable {
    /// The size of a student group from which it is required, and where the size is read.
    package struct Threshold: Sendable, Hashable {
      /// The group.
      package let group: StudentGroup.ID
      /// The positions of the metrics whose number of students counts, in the order in which they are asked.
      package let metrics: [Int]
      /// This many or more.
      package let count: Int
    }

    /// Its name in the map.
    package let id: Identifier<RequiredAction>
    /// A few words.
    package let title: String
    /// When it is required.
    package let trigger: String
    /// What is required.
    package let needed: String
    /// The size of a group that decides; `nil` if the inputs cannot tell.
    package let threshold: Threshold?
    /// Whether it was read on one of the state's own pages.
    package let isConfirmed: Bool
    /// Where it is published.
    package let citations: [Citation]
    /// The line of the framework that it was read from.
    package let origin: Origin
  }
}

extension PlanMap.RequiredAction: Named, Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// An entry of `required-actions` in `plan.yml`.
  init(_ a: inout some ShapeVisitor, _ context: PlanContext) {
    id = a.required("id", .ownName(), "its id")
    title = a.required("title", .text, "a few words")
    trigger = a.required("trigger", .text, "when it is required")
    needed = a.required("needed", .text, "what is required")
    threshold = Threshold(&a, context)
    isConfirmed = a.isConfirmed()
    citations = a.needed("sources", .citations(context.bibliography), "citations") ?? []
    origin = a.origin
  }
}

extension PlanMap.RequiredAction.Threshold {
  /// The group, the metrics and the number among the keys of an action, which come together or not at all.
  fileprivate init?(_ a: inout some ShapeVisitor, _ context: PlanContext) {
    let (groupKey, metricsKey, countKey) = (a.key("group"), a.key("metrics"), a.key("from"))
    let isGiven = a.has(groupKey) || a.has(metricsKey) || a.has(countKey)
    let group = a.needed(
      groupKey,
      where: isGiven,
      context.group,
      shown: "with `from`",
      "the student group whose number of students decides"
    )
    let metrics = a.needed(
      metricsKey,
      where: isGiven,
      .places(of: context.metric, atLeast: 1),
      shown: "with `from`",
      "the metrics whose number of students counts: any that is large enough proves it, and the first of those is named"
    )
    let count = a.needed(
      countKey,
      where: isGiven,
      .whole(1...1_000_000),
      shown: "with `group`",
      "this many students or more"
    )
    guard let group, let metrics, let count else { return nil }
    self.group = StudentGroup.ID(context.group.names.names[group])
    (self.metrics, self.count) = (metrics.positions, count)
  }
}
