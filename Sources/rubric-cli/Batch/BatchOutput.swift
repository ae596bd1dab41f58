/// What a user asked a batch to write.
struct BatchOutput: Sendable {
  /// Chosen with `--write`.
  let results: Set<BatchResult>
  /// The form of each district's own report; `nil` if none is asked for.
  let reports: BatchReportFormat?

  /// The folder of the districts' own reports, in the output folder.
  static let reportFolder = "reports"
  /// The page that leads to them, in the output folder.
  static let page = "index.html"

  /// Whether there is a page of all districts: if their reports are pages too.
  var hasPage: Bool { reports == .html }

  /// Whether something is said about all districts together.
  var needsCohort: Bool {
    hasPage || results.contains(.percentiles) || results.contains(.cohort)
  }

  /// Whether a district's whole report is asked for, and not only its scores, figures and quadrants.
  var needsReports: Bool { reports != nil || results.contains(.scorecards) }

  /// The files that are in the output folder at the end, without the districts' own reports.
  var names: [String] {
    BatchResult.allCases.filter(results.contains).flatMap(\.names) + (hasPage ? [Self.page] : [])
  }

  /// The files that must grow for it.
  var files: Set<BatchFile> {
    var files = Set(results.flatMap(\.files)).union([.districts])
    if hasPage { files.formUnion([.cohort, .rows]) }
    if reports != nil { files.insert(.reports) }
    return files
  }

  /// What determines the results, for a run that continues another.
  var settings: [(name: String, value: String)] {
    [
      (
        "--write",
        BatchResult.allCases.filter(results.contains).map(\.rawValue).joined(separator: ",")
      ),
      ("--reports", reports?.rawValue ?? "none"),
    ]
  }
}
