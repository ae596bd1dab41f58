extension PlanMap {
  /// What the file says about the template as a whole.
  package struct Template: Sendable, Hashable {
    /// What the template is called.
    package let title: String
    /// The three years of the cycle, such as `2024-27`.
    package let cycle: String
    /// The plans of the cycle in order, one to three.
    package let years: [PlanYear]
    /// Whether the years and their data were read on one of the state's own pages.
    package let isConfirmed: Bool
    /// Where the template was read.
    package let citations: [Citation]

    /// What replaces a faulty template, for which the map is refused.
    static let unread = Template(title: "", cycle: "", years: [], isConfirmed: false, citations: [])
  }

  /// A plan of the cycle, and the school year of the data that are the newest when it is written.
  package struct PlanYear: Sendable, Hashable {
    /// The school year that the plan is for.
    package let plan: SchoolYear
    /// The school year of its newest data; the first plan's are the baseline of all.
    package let data: SchoolYear
  }
}

extension PlanMap.Template: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `template` in `plan.yml`.
  init(_ t: inout some ShapeVisitor, _ context: PlanContext) {
    title = t.required("title", .text, "what it is called")
    cycle = t.required("cycle", .text, "the three years of the cycle, such as `2024-27`")
    let yearsKey = t.key("years")
    years =
      t.needed(
        yearsKey,
        .list(of: .mapping(PlanMap.PlanYear.self, ()), atLeast: 1),
        "the plans of the cycle, up to three, each later than the one before"
      ) ?? []
    isConfirmed = t.isConfirmed()
    citations = t.needed("sources", .citations(context.bibliography), "citations") ?? []
    let isRising = zip(years, years.dropFirst()).allSatisfy {
      $0.plan < $1.plan && $0.data < $1.data
    }
    if !isRising || years.count > 3 {
      t.report(
        .planMap,
        at: yearsKey,
        "'years' must list up to three plans, each later than the one before"
      )
    }
  }
}

extension PlanMap.PlanYear: Shaped {
  static let keys = NameIndex(of: Self.self, ())

  /// An entry of `years` of the template.
  init(_ y: inout some ShapeVisitor, _: Void) {
    let plan = y.find("plan", .schoolYear, "the plan's school year")
    let data = y.find(
      "data",
      .schoolYear,
      "the school year of its newest data; the first plan's is the baseline for all"
    )
    (self.plan, self.data) = (plan.value, data.value)
    if let plan = plan.sound, let data = data.sound, data >= plan {
      y.isIncomplete = true
      y.report(.planMap, at: nil, "a plan's data must be from an earlier school year than the plan")
    }
  }
}
