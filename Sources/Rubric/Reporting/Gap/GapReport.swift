/// Everything that is known of one assessment: what every form of the report is written from.
public struct GapReport: Sendable, Hashable {
  /// A file that the report rests on.
  public struct Input: Sendable, Hashable {
    /// The file's name as the user gave it, or standard input.
    public let name: InputName
    /// SHA-256 of its bytes, in 64 hexadecimal digits; of a table, of the district's row alone.
    public let sha256: String
    /// What names the district among those of a table; `nil` where the file holds no other.
    public let district: String?

    /// Names an input by what it is called and what it holds.
    public init(name: InputName, sha256: String) {
      (self.name, self.sha256, district) = (name, sha256, nil)
    }

    /// Names a district's row of a table.
    public init(table: InputName, sha256: String, district: District) {
      (name, self.sha256) = (table, sha256)
      self.district = district.cds?.description ?? district.name
    }
  }

  /// What it was worked out from: the instrument, prepared.
  public let basis: ComparisonBasis
  /// The instrument, which `basis` would copy for each of the hundreds of times that a page asks for it.
  public let framework: Framework
  /// SHA-256 over the framework's files in path order, in 64 hexadecimal digits.
  public let frameworkDigest: String
  /// The district's answers and figures.
  public let assessment: Assessment
  /// Its scores.
  public let scorecard: Scorecard
  /// Its scores and figures beside the profile.
  public let comparison: Comparison
  /// What to work on, practices first.
  public let priorities: [Priority]
  /// What a reader should know, most telling first.
  public let findings: [Finding]
  /// The files that it rests on.
  public let inputs: [Input]

  /// How the levels of a domain became its score.
  var aggregation: Aggregation { basis.scoring.aggregation }

  /// Scores a single assessment and compares it with the framework's profile; for many, prepare the framework once.
  ///
  /// - Parameters:
  ///   - assessment: Read against `framework`.
  ///   - framework: The instrument.
  ///   - frameworkDigest: SHA-256 over the framework's files in path order.
  ///   - inputs: The files that the assessment was read from.
  public init(
    of assessment: Assessment,
    in framework: Framework,
    frameworkDigest: String,
    inputs: [Input]
  ) {
    self.init(
      of: assessment,
      on: ComparisonBasis(framework),
      frameworkDigest: frameworkDigest,
      inputs: inputs
    )
  }

  /// Scores one of many assessments and compares it with the framework's profile.
  ///
  /// - Parameters:
  ///   - assessment: Read against the framework of `basis`.
  ///   - basis: Made once for all of them; its weights and reference levels are its framework's own.
  ///   - frameworkDigest: SHA-256 over the framework's files in path order.
  ///   - inputs: The files that the assessment was read from.
  public init(
    of assessment: Assessment,
    on basis: ComparisonBasis,
    frameworkDigest: String,
    inputs: [Input]
  ) {
    self.basis = basis
    framework = basis.framework
    self.frameworkDigest = frameworkDigest
    self.assessment = assessment
    self.inputs = inputs
    let answers = assessment.answers
    scorecard = Scorecard(of: answers, on: basis.scoring)
    comparison = Comparison(of: scorecard, assessment, on: basis)
    priorities = Priority.ranked(
      answers,
      scorecard,
      shortfalls: comparison.shortfalls,
      on: basis.scoring
    )
    findings = Finding.all(comparison, scorecard, assessment, in: framework)
  }

  /// Writes the report.
  ///
  /// - Parameters:
  ///   - format: The form.
  ///   - isColored: Whether a terminal shows it that takes colour; only `text` uses it.
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

/// A form that a report can be written in.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For a terminal of 80 columns.
  case text
  /// For wikis, notes and conversion.
  case markdown
  /// For programs; `rubric schema report` describes it.
  case json
  /// For spreadsheets, one indicator a row.
  case csv
}
