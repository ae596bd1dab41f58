/// What `metrics.yml` says.
struct Measures {
  var limits = SmallGroupLimits()
  var groups: [StudentGroup] = []
  var metrics: [Metric] = []
  /// `nil` if the list of metrics could not be read completely.
  var metricNames: NameIndex?
  /// `nil` if the list of groups could not be read completely.
  var groupNames: NameIndex?
}

extension Measures: Shaped {
  static let keys = NameIndex(of: Self.self, (.unread, SmallGroupLimits()))

  /// `metrics.yml` itself.
  ///
  /// - Parameters:
  ///   - m: What goes through the keys.
  ///   - context: What `framework.yml` says, and the limits that apply if the file has none.
  init(_ m: inout some ShapeVisitor, _ context: (core: FrameworkCore, limits: SmallGroupLimits)) {
    _ = m.needed("framework", .owner(context.core.id), "the framework's id")
    limits =
      m.needed(
        "small-groups",
        .mapping(SmallGroupLimits.self, ()),
        "limits for small numbers of students"
      )
      ?? context.limits
    let groupsKey = m.key("groups")
    let groups = m.needed(
      groupsKey,
      .named(StudentGroup.self, limits),
      "student groups; the first must be `all`"
    )
    self.groups = groups?.items ?? []
    groupNames = m.isCutShort ? nil : groups?.names
    if let groupNames, groupNames.names.first != "all" {
      m.report(.missingKey, at: groupsKey, "the first group must be 'all', for all students")
    }
    let metrics = m.needed(
      "metrics",
      .named(Metric.self, (context.core, limits)),
      "what is measured"
    )
    self.metrics = metrics?.items ?? []
    metricNames = m.isCutShort ? nil : metrics?.names
  }

  /// What a checked framework measures, for the schemas of its files.
  init(knownFrom framework: Framework) {
    limits = SmallGroupLimits(
      hiddenUnder: framework.rules.hiddenUnder,
      markedUnder: framework.rules.markedUnder
    )
    (groups, metrics) = (framework.groups, framework.metrics)
    metricNames = NameIndex(metrics)
    groupNames = NameIndex(groups)
  }

  /// Reads `metrics.yml`; what could not be read is empty.
  init(_ files: FrameworkFiles, core: FrameworkCore, into problems: inout Problems) {
    self =
      files.root(of: "metrics.yml", into: &problems).flatMap {
        Measures.read($0, (core, SmallGroupLimits()), into: &problems)
      } ?? Measures()
  }
}

/// Numbers of students below which values are withheld.
struct SmallGroupLimits {
  /// Below it, nothing is kept.
  var hiddenUnder = 11
  /// Below it, a value is shown and marked but not used.
  var markedUnder = 30
}

extension SmallGroupLimits: Shaped {
  static let keys = NameIndex(of: Self.self, ())

  /// `small-groups` in `metrics.yml`.
  init(_ s: inout some ShapeVisitor, _: Void) {
    hiddenUnder = s.optional(
      "hidden-under",
      .whole(0...1_000),
      or: 11,
      shown: "11",
      "below this number, nothing is kept"
    )
    markedUnder = s.optional(
      "marked-under",
      .whole(0...1_000),
      or: 30,
      shown: "30",
      "below this number, a value is shown and marked but not used"
    )
  }
}

extension StudentGroup: Named, Shaped {
  static let keys = NameIndex(of: Self.self, SmallGroupLimits())

  /// An entry of `groups` in `metrics.yml`.
  init(_ g: inout some ShapeVisitor, _ limits: SmallGroupLimits) {
    id = g.required("id", .ownName(), "its id")
    title = g.required("title", .text, "what reports call it")
    hasProperName = g.optional(
      "proper-name",
      .flag,
      or: false,
      shown: "`false`",
      "whether the title begins with a proper name, which stays capitalized within a sentence"
    )
    otherNames =
      g.optional(
        "also-called",
        .texts(),
        "other names that files and people use, such as abbreviations; they are accepted, with a warning",
        hint: "Other names that are accepted, with a warning."
      ) ?? []
    family = g.optional(
      "family",
      .text,
      "the groups of one family together make up all students, so a single hidden group could be found by subtraction; the count of the smallest group shown is then withheld too"
    )
    markedUnder = g.optional(
      "marked-under",
      .whole(0...1_000),
      or: limits.markedUnder,
      shown: "that of `small-groups`",
      "its own limit; 15 for foster, homeless and long-term English learner groups"
    )
  }
}

extension ValueKind where Self == KnownNameKind<StudentGroup> {
  /// A student group; without `names`, which could not be read, any name is accepted.
  static func group(_ names: NameIndex?) -> Self {
    .name(of: "student group", among: names, .unknownGroup)
  }
}
