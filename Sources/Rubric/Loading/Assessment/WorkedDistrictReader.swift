/// Reads worked districts against one framework.
struct WorkedDistrictReader {
  /// Reads what is given; `nil` if only the keys are needed.
  let assessments: AssessmentReader?
  /// `domain/indicator`, in framework order.
  private let indicators: NameIndex
  let quadrants: NameIndex
  let findingKinds: NameIndex

  private static let indexNames = NameIndex(["practice", "policy"])

  /// What is known if nothing was read.
  static let unread = WorkedDistrictReader(nil, quadrants: [], findingKinds: [])

  /// - Parameters:
  ///   - framework: What the districts are assessed by; `nil` if only the keys are needed.
  ///   - quadrants: The names that a quadrant may have, which only a later stage knows.
  ///   - findingKinds: The names that a kind of finding may have, likewise.
  init(_ framework: Framework?, quadrants: [String], findingKinds: [String]) {
    assessments = framework.map { AssessmentReader($0) }
    indicators = NameIndex(framework?.indicatorPaths ?? [])
    self.quadrants = NameIndex(quadrants)
    self.findingKinds = NameIndex(findingKinds)
  }

  func read(_ text: SourceText, into problems: inout Problems) -> WorkedDistrict? {
    YAMLDocument(parsing: text, into: &problems).root
      .flatMap { WorkedDistrictFile.read($0, self, into: &problems) }?.worked
  }

  /// The subjects of a part of `expect`: their names, what one is called, and what an unknown one is.
  func subjects(of part: ExpectedPart) -> (NameIndex, String, Diagnostic.ID) {
    switch part {
    case .indices: (Self.indexNames, "index", .unknownChoice)
    case .domains: (assessments?.domains ?? .none, "domain", .unknownDomain)
    case .indicators: (indicators, "indicator", .unknownIndicator)
    case .metrics: (assessments?.metrics ?? .none, "metric", .unknownMetric)
    }
  }
}
