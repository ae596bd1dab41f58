/// Everything that is known about one assessment: what every form of the report is written from.
public struct GapReport: Sendable, Hashable {
  /// A file that the report rests on.
  public struct Input: Sendable, Hashable {
    /// The file's name as the user gave it, or standard input.
    public let name: InputName
    /// SHA-256 of its bytes, in 64 hexadecimal digits; of a table, of the district's row alone.
    public let sha256: String
    /// What names the district among those of a table; `nil` if the file holds no other.
    public let district: String?

    /// A file that holds one district.
    ///
    /// - Parameters:
    ///   - name: What it is called.
    ///   - bytes: What it holds.
    ///   - sha256: What computes its digest, if a host has something faster than ``SHA256``.
    public init(
      name: InputName,
      bytes: [UInt8],
      sha256: SHA256.Function = { SHA256.digest(of: $0) }
    ) {
      self.init(name: name, sha256: sha256([bytes]))
    }

    /// Names an input by what it is called and what it holds.
    package init(name: InputName, sha256: String) {
      (self.name, self.sha256, district) = (name, sha256, nil)
    }

    /// Names a district's row of a table.
    package init(table: InputName, sha256: String, district: District) {
      (name, self.sha256) = (table, sha256)
      self.district = district.cds?.description ?? district.name
    }
  }

  /// What is known about the district.
  public let analysis: GapAnalysis
  /// The files that it rests on.
  public let inputs: [Input]

  /// Analyzes a single assessment; for many, the framework is prepared once.
  ///
  /// - Parameters:
  ///   - assessment: Any answers.
  ///   - inputs: The files that the assessment was read from, which the report then names.
  public init(of assessment: Assessment, inputs: [Input] = []) {
    self.init(GapAnalysis(of: assessment), inputs: inputs)
  }

  /// A report of what is worked out.
  ///
  /// - Parameters:
  ///   - analysis: That of any district.
  ///   - inputs: The files that the assessment was read from, which the report then names.
  /// - Precondition: It was worked out with the weights and reference levels of the framework, which the report shows.
  public init(_ analysis: GapAnalysis, inputs: [Input] = []) {
    precondition(
      analysis.basis.scoring.isFrameworksOwn,
      "a report shows the framework's own weights and reference levels; this analysis has others"
    )
    (self.analysis, self.inputs) = (analysis, inputs)
  }

  /// The instrument.
  public var framework: Framework { analysis.framework }
  /// The district's answers and figures.
  public var assessment: Assessment { analysis.assessment }
  /// Its scores.
  public var scorecard: Scorecard { analysis.scorecard }
  /// Its scores and figures next to the profile.
  public var comparison: Comparison { analysis.comparison }
  /// What to work on, practices first.
  public var priorities: [Priority] { analysis.priorities }
  /// What a reader should know, most important first.
  public var findings: [Finding] { analysis.findings }

  /// SHA-256 over the framework's files, in 64 hexadecimal digits.
  package var frameworkDigest: String { analysis.basis.digest }
  /// How the levels of a domain became its score.
  var aggregation: Aggregation { analysis.basis.scoring.aggregation }

  /// Writes the report.
  ///
  /// - Parameters:
  ///   - format: The form.
  ///   - isColored: Whether it is shown on a terminal that supports color; only `text` uses it.
  /// - Returns: The whole report, ended by a line feed.
  public func rendered(as format: ReportFormat, isColored: Bool = false) -> String {
    switch format {
    case .text: document.text(isColored: isColored)
    case .markdown: document.markdown
    case .json: json + "\n"
    case .csv: csv
    }
  }
}

/// A format that a report can be written in.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For a terminal of 80 columns.
  case text
  /// For wikis, notes and conversion.
  case markdown
  /// For programs; `rubric schema report` describes it.
  case json
  /// For spreadsheets, one indicator per row.
  case csv
}
