extension PlanMap {
  /// A state priority of the Local Control Funding Formula.
  public struct StatePriority: Sendable, Hashable {
    /// 1 to 10.
    public let number: Int
    /// What the state calls it.
    public let title: String
    /// What the law wants measured.
    public let measures: [Measure]
    /// Where the priority and its measures are published.
    public let citations: [Citation]
  }

  /// A measure that the law asks a plan to hold.
  public struct Measure: Sendable, Hashable {
    /// The short code that county offices use, such as `5E`.
    public let code: String
    /// What is measured.
    public let text: String
    /// Where a district finds the number.
    public let provenance: String
    /// The kinds of district that it is asked of.
    public let kinds: [DistrictKind.ID]
    /// The places of the framework's metrics that answer it.
    public let metrics: [Int]
    /// The titles of the instruments whose published ratings answer it.
    public let publishedRatings: [String]
    /// The line of the framework that it was read from.
    public let origin: Origin
  }

  /// A group that the plan must be discussed with, and what to ask it.
  public struct PartnerGroup: Sendable, Hashable {
    /// The group's name in the map.
    public let id: String
    /// What the group is called.
    public let title: String
    /// Whether the duty to ask it was read on a page of the state's own.
    public let isConfirmed: Bool
    /// The places of the domains that it knows best.
    public let domains: [Int]
    /// The places of the metrics that it can explain.
    public let metrics: [Int]
    /// What to ask about a rating.
    public let onRatings: String
    /// What to ask about a result.
    public let onResults: String
  }

  /// Something that the plan must hold under some condition.
  public struct RequiredAction: Sendable, Hashable {
    /// The size of a student group from which it is required, and where the size is read.
    public struct Threshold: Sendable, Hashable {
      /// The group.
      public let group: StudentGroup.ID
      /// The places of the metrics whose number of students counts, in the order in which they are asked.
      public let metrics: [Int]
      /// So many or more.
      public let count: Int
    }

    /// Its name in the map.
    public let id: String
    /// A few words.
    public let title: String
    /// When it is required.
    public let trigger: String
    /// What is required.
    public let needed: String
    /// The size of a group that decides; `nil` where the inputs cannot tell.
    public let threshold: Threshold?
    /// Whether it was read on a page of the state's own.
    public let isConfirmed: Bool
    /// Where it is published.
    public let citations: [Citation]
    /// The line of the framework that it was read from.
    public let origin: Origin
  }
}
