/// What `metrics.yml` says.
struct Measures {
  var hiddenUnder = 11
  var markedUnder = 30
  var groups: [StudentGroup] = []
  var metrics: [Metric] = []
  /// `nil` where the list of metrics could not be read whole.
  var metricNames: NameIndex?
  /// `nil` where the list of groups could not be read whole.
  var groupNames: NameIndex?
}

/// Reads `metrics.yml`: the student groups and the metrics.
struct MeasuresReader {
  let core: FrameworkCore

  private static let keys = NameIndex(["framework", "small-groups", "groups", "metrics"])
  private static let smallKeys = NameIndex(["hidden-under", "marked-under"])
  private static let groupKeys = NameIndex(["id", "title", "family", "marked-under"])

  func read(_ files: FrameworkFiles, into problems: inout Problems) -> Measures {
    var measures = Measures()
    guard let fields = core.fields(of: "metrics.yml", Self.keys, in: files, into: &problems) else {
      return measures
    }
    core.checkOwner(in: fields, into: &problems)
    if let node = fields.required("small-groups", into: &problems),
      let small = Fields(node, Self.smallKeys, into: &problems)
    {
      measures.hiddenUnder = small.whole("hidden-under", in: 0...1_000, into: &problems) ?? 11
      measures.markedUnder = small.whole("marked-under", in: 0...1_000, into: &problems) ?? 30
    }
    var seen: [String: YAMLNode] = [:]
    let groupNodes = fields.requiredList("groups", into: &problems)
    var groupNames: [String] = []
    for node in groupNodes {
      let (group, name) = group(
        node,
        markedUnder: measures.markedUnder,
        seen: &seen,
        into: &problems
      )
      if let group { measures.groups.append(group) }
      if let name { groupNames.append(name) }
    }
    let isWhole = !fields.node.isCutShort
    // A group with a fault of its own still has its name, so that links to it are no echo.
    if isWhole, fields.isWholeList("groups"), groupNames.count == groupNodes.count {
      measures.groupNames = NameIndex(groupNames)
    }
    if measures.groupNames != nil, groupNames.first != "all", let node = fields["groups"] {
      problems.report(
        Diagnostic(.missingKey, at: node.place, "the first group must be 'all', all students")
      )
    }
    seen = [:]
    let reader = MetricReader(core: core, hiddenUnder: measures.hiddenUnder)
    let metricNodes = fields.requiredList("metrics", into: &problems)
    var names: [String] = []
    for node in metricNodes {
      let (metric, name) = reader.read(node, seen: &seen, into: &problems)
      if let metric { measures.metrics.append(metric) }
      if let name { names.append(name) }
    }
    // A metric with a fault of its own still has its name, so that links to it are no echo.
    if isWhole, fields.isWholeList("metrics"), names.count == metricNodes.count {
      measures.metricNames = NameIndex(names)
    }
    return measures
  }

  /// The group, if it is sound, and its name, if it has one.
  private func group(
    _ node: YAMLNode,
    markedUnder: Int,
    seen: inout [String: YAMLNode],
    into problems: inout Problems
  ) -> (StudentGroup?, String?) {
    guard let fields = Fields(node, Self.groupKeys, into: &problems) else { return (nil, nil) }
    let id = fields.requiredName("id", into: &problems)
    let title = fields.requiredText("title", into: &problems)
    let family = fields.text("family", into: &problems)
    let own = fields.whole("marked-under", in: 0...1_000, into: &problems)
    guard let id, problems.isNew(id, at: node, in: &seen), let title else { return (nil, id) }
    let group = StudentGroup(
      id: StudentGroup.ID(id),
      title: title,
      family: family,
      markedUnder: own ?? markedUnder
    )
    return (group, id)
  }
}

extension FrameworkCore {
  /// The fields of one of the framework's files; one that is not there is reported.
  func fields(
    of path: String,
    _ keys: NameIndex,
    in files: FrameworkFiles,
    into problems: inout Problems
  ) -> Fields? {
    guard let text = files.file(path) else {
      let place = files.place(ofMissing: path)
      problems.report(Diagnostic(.missingFile, at: place, "there is no '\(path)' in this folder"))
      return nil
    }
    let document = YAMLDocument(parsing: text, into: &problems)
    guard let root = document.root else { return nil }
    return Fields(root, keys, into: &problems)
  }
}
