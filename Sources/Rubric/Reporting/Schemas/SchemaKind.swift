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
      case .report: .report(framework)
      case .cohort: .cohort(framework)
      case .problems: .problems
      case .failure: .failure
      case .framework: .frameworkFile(framework)
      case .practice: .domainFile(framework, .practice)
      case .policyArea: .domainFile(framework, .policyArea)
      case .metrics: .metricsFile(framework)
      case .expectations: .expectationsFile(framework)
      case .profile: .profileFile(framework)
      case .plan: .planFile(framework)
      case .planNotes: .planNotes(framework)
      case .crosswalk: .crosswalkFile(framework)
      case .importMap: .importFile(framework)
      case .workedDistrict: .workedDistrictFile(framework)
      }
    return schema.document(title: "\(framework.title): \(rawValue)", id: rawValue)
  }
}
