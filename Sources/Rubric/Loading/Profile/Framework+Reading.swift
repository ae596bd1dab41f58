extension Framework {
  /// How much of a framework is read.
  public enum Parts: Sendable, Hashable {
    /// All that a report needs.
    case all
    /// What is asked and measured, without `expectations.yml` and `profile.yml`: enough to write a form, to
    /// read an assessment and to score it.
    case instrument
    /// The same with `expectations.yml`, which says what figures usually are: enough to ask about doubtful ones.
    case checking
  }

  /// Reads a framework from its files, and cross-checks them.
  ///
  /// - Parameters:
  ///   - files: A `rubrics` folder; files that do not belong to a framework are ignored.
  ///   - parts: How much is read; files that are not needed for it are not parsed.
  ///   - sha256: What computes the framework's ``digest``, if a host has something faster than ``SHA256``.
  /// - Returns: The framework with its warnings.
  /// - Throws: ``InvalidDocument`` with every problem of every file.
  public static func reading(
    _ files: FrameworkFiles,
    parts: Parts = .all,
    sha256: @escaping SHA256.Function = { SHA256.digest(of: $0) }
  ) throws(InvalidDocument) -> Checked<Framework> {
    var problems = Problems()
    let framework = Framework(files, parts: parts, sha256: sha256, into: &problems)
    return try problems.finish(framework)
  }

  convenience init?(
    _ files: FrameworkFiles,
    parts: Parts = .all,
    sha256: @escaping SHA256.Function = { SHA256.digest(of: $0) },
    into problems: inout Problems
  ) {
    guard let core = FrameworkCore(files, into: &problems) else { return nil }
    let measures = Measures(files, core: core, into: &problems)
    var domains: [Domain] = []
    var names: [DomainNames] = []
    var position = 0
    for listed in core.domains.items {
      guard let text = files.file(listed.path) else {
        problems.report(.missingFile(listed))
        names.append(DomainNames(domain: listed.domainName))
        continue
      }
      let file = DomainFile(
        text,
        listed,
        core: core,
        metrics: measures.metricNames,
        firstPosition: position,
        into: &problems
      )
      names.append(file.names)
      guard let domain = file.domain else { continue }
      domains.append(domain)
      position += domain.indicators.count
    }
    names += core.reportUnlistedFiles(in: files, into: &problems)
    var predictionLines: [PredictionLine] = []
    var profile: OutlierProfile?
    if parts != .instrument {
      let fitted = PredictionContext(core: core, metrics: measures.metricNames)
      predictionLines =
        files.root(of: "expectations.yml", into: &problems)
        .flatMap { PredictionLines.read($0, fitted, into: &problems) }?.lines ?? []
    }
    switch parts {
    case .all:
      let studied = ProfileContext(
        core: core,
        measures: measures,
        domains: DomainLinks(names, areWhole: core.domains.isWhole)
      )
      profile = files.root(of: "profile.yml", into: &problems)
        .flatMap { OutlierProfile.read($0, studied, into: &problems) }
    case .instrument, .checking:
      profile = OutlierProfile.unread(
        indicatorCount: position,
        metricCount: measures.metrics.count
      )
    }

    guard let id = core.id, let version = core.version, let title = core.title,
      let scale = core.scale, var rules = core.rules, let profile, !problems.isRefusal
    else { return nil }
    rules.hiddenUnder = measures.limits.hiddenUnder
    rules.markedUnder = measures.limits.markedUnder
    self.init(
      id: id,
      version: version,
      title: title,
      scale: scale,
      rules: rules,
      domains: domains,
      districtKinds: core.districtKinds,
      groups: measures.groups,
      metrics: measures.metrics,
      predictionLines: measures.metrics.map { metric in
        predictionLines.filter { $0.metric == metric.id }
      },
      profile: profile,
      holdsProfile: parts == .all,
      sources: core.bibliography.sources,
      files: files,
      sha256: sha256
    )
  }
}

extension OutlierProfile {
  /// What is used if no profile was read: nothing about anyone.
  fileprivate static func unread(indicatorCount: Int, metricCount: Int) -> OutlierProfile {
    OutlierProfile(
      id: ID("unread"),
      title: "no profile",
      districts: [],
      references: Array(repeating: nil, count: indicatorCount),
      figures: Array(repeating: [], count: metricCount),
      stateFigures: Array(repeating: [], count: metricCount),
      outcomes: []
    )
  }
}

extension FrameworkCore {
  /// - Returns: The names of the domains that are not listed; a link to one is not a second fault.
  fileprivate func reportUnlistedFiles(
    in files: FrameworkFiles,
    into problems: inout Problems
  ) -> [DomainNames] {
    guard domains.isWhole else { return [] }
    var names: [DomainNames] = []
    for path in files.paths(in: "practices") + files.paths(in: "policy-areas")
    where !domains.paths.contains(path) {
      guard let text = files.file(path), let list = domains.place else { continue }
      let stem = path.split(separator: "/").last?.dropLast(".yml".count) ?? ""
      names.append(DomainNames(domain: ListedDomain.domainName(ofStem: stem)))
      problems.begin(text.name)
      problems.report(
        Diagnostic(
          .unlistedFile,
          at: text.start,
          "'\(path)' is not listed in framework.yml",
          notes: [.init(place: list, message: "the list of domains is here")]
        )
      )
    }
    return names
  }
}

extension Diagnostic {
  fileprivate static func missingFile(_ listed: ListedDomain) -> Diagnostic {
    Diagnostic(
      .missingFile,
      at: listed.place,
      "'\(listed.stem)' is listed, but there is no file '\(listed.path)'"
    )
  }
}
