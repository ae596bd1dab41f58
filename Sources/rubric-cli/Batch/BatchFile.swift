import Rubric

/// The files that grow district by district while a batch runs.
enum BatchFile: Int, CaseIterable, Sendable {
  case summary, scorecards, failures, warnings
  /// Which districts there are, so that a repeated one is noticed.
  case districts
  /// What the cohort keeps of each district.
  case cohort
  /// The districts' lines on the page of the batch.
  case rows
  /// Which reports there are, each a line of a ``MadeFile``.
  case reports

  /// The file's name while it grows, and of a result also at the end.
  var name: String {
    switch self {
    case .summary: "summary.csv"
    case .scorecards: "scorecards.ndjson"
    case .failures: "failures.csv"
    case .warnings: "warnings.csv"
    case .districts: "districts.txt"
    case .cohort: "cohort.bin"
    case .rows: "rows.bin"
    case .reports: "reports.txt"
    }
  }
}

/// The results that a user can choose with `--write`.
enum BatchResult: String, CaseIterable, Sendable {
  case summary, scorecards, percentiles, failures, cohort

  /// The files that are in the output folder at the end.
  var names: [String] {
    switch self {
    case .summary: [BatchFile.summary.name]
    case .scorecards: [BatchFile.scorecards.name]
    case .percentiles: ["percentiles.csv"]
    case .failures: [BatchFile.failures.name, BatchFile.warnings.name]
    case .cohort: ["cohort.json", "cohort.md"]
    }
  }

  /// The files that must grow for it.
  var files: [BatchFile] {
    switch self {
    case .summary: [.summary]
    case .scorecards: [.scorecards]
    case .failures: [.failures, .warnings]
    case .percentiles, .cohort: [.cohort]
    }
  }
}
