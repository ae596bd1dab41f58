/// A kind of file that has a JSON Schema.
public enum SchemaKind: String, Sendable, CaseIterable {
  /// A district's answers.
  case assessment
  /// The JSON report.
  case report
  /// `cohort.json` of a batch.
  case cohort
  /// The list that `rubric check --format json` prints.
  case problems
  /// What `rubric batch --ndjson` answers to a line that is refused.
  case failure
  /// `framework.yml`.
  case framework
  /// A file in `practices`.
  case practice
  /// A file in `policy-areas`.
  case policyArea = "policy-area"
  /// `metrics.yml`.
  case metrics
  /// `expectations.yml`.
  case expectations
  /// `profile.yml`.
  case profile
  /// `plan.yml`.
  case plan
  /// Planning notes as JSON.
  case planNotes = "plan-notes"
  /// A file in `crosswalks`.
  case crosswalk
  /// A file in `imports`.
  case importMap = "import"
  /// A file in `vectors`.
  case workedDistrict = "worked-district"

  /// How much of a framework the schema knows names from.
  public var parts: Framework.Parts { self == .profile ? .all : .instrument }

  /// The schema of the kind for files of a framework.
  ///
  /// - Parameter framework: Whose names the schema knows, so that an editor can offer them.
  /// - Returns: One line of JSON, with a line feed.
  public func schema(for framework: Framework) -> String {
    let schema: JSONSchema =
      switch self {
      case .assessment: .assessment(framework)
      case .report: ReportOutput.schema(for: framework)
      case .cohort: CohortOutput.schema(for: framework)
      case .problems: .list(Diagnostic.schema(for: framework))
      case .failure: RefusedLine.schema(for: framework)
      case .framework: .framework(framework)
      case .practice: .domain(framework, .practice)
      case .policyArea: .domain(framework, .policyArea)
      case .metrics: .metrics(framework)
      case .expectations: .expectations(framework)
      case .profile: .profile(framework)
      case .plan: Outline(of: PlanMap.self, PlanContext(framework)).schema
      case .planNotes: PlanOutput.schema(for: framework)
      case .crosswalk: Outline(of: Crosswalk.self, CrosswalkContext(framework)).schema
      case .importMap: Outline(of: ImportMap.self, ImportMapContext(framework)).schema
      case .workedDistrict:
        Outline(of: WorkedDistrictFile.self, WorkedDistrictReader(framework)).schema
      }
    return schema.document(title: "\(framework.title): \(rawValue)", id: rawValue)
  }
}

extension JSONSchema {
  fileprivate static func assessment(_ framework: Framework) -> JSONSchema {
    let context = AssessmentContext(reader: AssessmentReader(framework))
    return Outline(of: AssessmentFile.self, context).schema
  }

  fileprivate static func framework(_ framework: Framework) -> JSONSchema {
    Outline(of: FrameworkCore.self, FrameworkCore(knownFrom: framework)).schema
  }

  fileprivate static func domain(_ framework: Framework, _ kind: Domain.Kind) -> JSONSchema {
    let context = DomainContext(
      core: FrameworkCore(knownFrom: framework),
      metrics: NameIndex(framework.metrics.map { $0.id.description }),
      kind: kind
    )
    return Outline(of: DomainFile.self, context).schema
  }

  fileprivate static func metrics(_ framework: Framework) -> JSONSchema {
    let limits = Measures(knownFrom: framework).limits
    return Outline(of: Measures.self, (FrameworkCore(knownFrom: framework), limits)).schema
  }

  fileprivate static func expectations(_ framework: Framework) -> JSONSchema {
    let context = PredictionContext(
      core: FrameworkCore(knownFrom: framework),
      metrics: NameIndex(framework.metrics.map { $0.id.description })
    )
    return Outline(of: PredictionLines.self, context).schema
  }

  fileprivate static func profile(_ framework: Framework) -> JSONSchema {
    let context = ProfileContext(
      core: FrameworkCore(knownFrom: framework),
      measures: Measures(knownFrom: framework),
      domains: DomainLinks(framework),
      districts: NameIndex(framework.profile.districts.map { $0.id.description })
    )
    return Outline(of: OutlierProfile.self, context).schema
  }
}
