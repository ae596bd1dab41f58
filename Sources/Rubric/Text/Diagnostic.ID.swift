extension Diagnostic {
  /// The kinds of problem; each is explained in `Documentation/DIAGNOSTICS.md`, and none is ever renamed.
  public enum ID: String, Sendable, Hashable, CaseIterable {
    // The file as a whole
    case encoding
    case notText = "not-text"
    case controlCharacter = "control-character"
    case tooLarge = "too-large"
    case tooDeep = "too-deep"
    case emptyFile = "empty-file"
    case syntax
    case anchor
    case alias
    case tag
    case secondDocument = "second-document"
    // Tables
    case mixedEncodings = "mixed-encodings"
    case openQuote = "open-quote"
    case strayQuote = "stray-quote"
    case raggedRow = "ragged-row"
    case missingColumn = "missing-column"
    case unknownColumn = "unknown-column"
    case repeatedColumn = "repeated-column"
    // Keys and shapes
    case unknownKey = "unknown-key"
    case repeatedKey = "repeated-key"
    case missingKey = "missing-key"
    case wrongKind = "wrong-kind"
    case contradiction
    // Values
    case notANumber = "not-a-number"
    case outOfRange = "out-of-range"
    case unknownChoice = "unknown-choice"
    case notALevel = "not-a-level"
    case notADate = "not-a-date"
    case notASchoolYear = "not-a-school-year"
    case notACDSCode = "not-a-cds-code"
    case notAnIdentifier = "not-an-identifier"
    // Names of the framework
    case otherFramework = "other-framework"
    case newerVersion = "newer-version"
    case unknownDomain = "unknown-domain"
    case unknownIndicator = "unknown-indicator"
    case unknownMetric = "unknown-metric"
    case unknownGroup = "unknown-group"
    case repeatedValue = "repeated-value"
    case otherKind = "other-kind"
    // Many districts in one run
    case unreadable
    case repeatedDistrict = "repeated-district"
    // The framework's own files
    case missingFile = "missing-file"
    case unlistedFile = "unlisted-file"
    case repeatedID = "repeated-id"
    case levels
    case cutScores = "cut-scores"
    case unknownSource = "unknown-source"
    case unknownHeading = "unknown-heading"
    case unknownDistrict = "unknown-district"
    case referenceLevel = "reference-level"
    case smallGroup = "small-group"
    case planMap = "plan-map"
    case vector
    // Imports
    case nothingRead = "nothing-read"
    case unknownCode = "unknown-code"
    case conflict
    case incompleteDistrict = "incomplete-district"
    case moreProblems = "more-problems"
  }
}
