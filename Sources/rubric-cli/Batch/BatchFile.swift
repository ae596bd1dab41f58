import Rubric

/// The files that grow district by district while a batch runs.
enum BatchFile: Int, CaseIterable, Sendable {
  case summary, scorecards, failures
  /// Which districts there are, so that a repeated one is known; removed at the end.
  case districts

  /// The name under which the whole file stands at the end, or under which it lies while unfinished.
  var name: String {
    switch self {
    case .summary: "summary.csv"
    case .scorecards: "scorecards.ndjson"
    case .failures: "failures.csv"
    case .districts: "districts.txt"
    }
  }

  /// Whether the file is a result.
  var isResult: Bool { self != .districts }
}

/// The results that a user can choose with `--write`.
enum BatchResult: String, CaseIterable, Sendable {
  case summary, scorecards, failures

  /// What grows while it runs.
  var file: BatchFile {
    switch self {
    case .summary: .summary
    case .scorecards: .scorecards
    case .failures: .failures
    }
  }
}
