extension GapReport {
  /// The report for programs, on one line; `rubric schema report` describes it.
  package var json: String { String(decoding: jsonBytes, as: UTF8.self) }

  /// The report for programs in UTF-8, as a batch puts it into a file.
  public var jsonBytes: [UInt8] { ReportOutput(report: self).json }

  /// The scores alone, on one line: the same keys as far as `domains`.
  package var scoreJSON: String { String(decoding: ScoreOutput(report: self).json, as: UTF8.self) }
}

/// The JSON report.
struct ReportOutput: WrittenObject {
  let report: GapReport

  static func keys(_ r: inout some ObjectVisitor<Self>) {
    r.include { ScoreOutput(report: $0.report) }
    r.key("metrics", .list(of: .object)) { own in
      own.report.framework.metrics.indices.map { MetricOutput(of: $0, in: own.report) }
    }
    r.key("priorities", .list(of: .object)) { own in
      own.report.priorities.map {
        PriorityOutput(
          priority: $0,
          indicator: own.report.framework.indicators[$0.indicator].id,
          domain: own.report.framework.domains[$0.domain].id
        )
      }
    }
    r.key("findings", .list(of: .object)) { own in
      own.report.findings.map { finding in
        FindingOutput(
          kind: finding.kind,
          subject: own.report.name(of: finding.subject),
          text: own.report.text(of: finding)
        )
      }
    }
    r.include { FilesOutput(report: $0.report) }
  }
}

/// What `rubric score` prints, and a report begins with.
struct ScoreOutput: WrittenObject {
  let report: GapReport

  static func keys(_ s: inout some ObjectVisitor<Self>) {
    s.constant("schema", "rubric/report/1")
    s.include { HeadOutput(report: $0.report) }
    s.key("indices", .object) { $0.report.scorecard }
    s.key("domains", .list(of: .object)) { own in
      own.report.framework.domains.indices.map { DomainOutput(of: $0, in: own.report) }
    }
  }
}

/// A finding of a report.
struct FindingOutput: WrittenObject {
  let kind: Finding.Kind
  let subject: String
  let text: String

  static func keys(_ f: inout some ObjectVisitor<Self>) {
    f.key("id", .choice) { $0.kind }
    f.key("about", .text) { $0.subject }
    f.key("text", .text) { $0.text }
  }
}

extension GapReport {
  /// What a finding is about, by the name that it has in data.
  fileprivate func name(of subject: FindingSubject) -> String {
    switch subject {
    case .domain(let place): framework.domains[place].id.description
    case .metric(let place): framework.metrics[place].id.description
    case .instrument(let place): assessment.publishedRatings[place].instrument
    case .metrics: "metrics"
    case .ratings: "ratings"
    }
  }
}

extension Finding.Kind: WrittenWord {}
