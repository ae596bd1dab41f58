import Testing

@Suite struct StageTests {
  /// The folders of `Sources/Rubric`, each of which may use those before it.
  private static let order = [
    "Text", "YAML", "Tables", "Framework", "Assessment",
    "Loading/Cells", "Loading/Checks", "Loading/Fields", "Loading/Shapes",
    "Loading/Shapes/Kinds", "Loading/Framework", "Loading/Profile", "Loading/Maps",
    "Loading/Assessment", "Loading/Table",
    "Input", "Import", "Scoring", "Comparison", "Priorities", "Findings", "Planning/Map",
    "Planning",
    "Cohort", "Vectors",
    "Reporting/Writing", "Reporting/Words", "Reporting/Forms", "Reporting/Gap", "Reporting/Cohort",
    "Reporting/Notes", "Reporting/Explanations", "Reporting/Pages", "Reporting/Schemas",
  ]

  /// What still looks ahead, and what would mend it.
  ///
  /// Whoever mends one takes its line away.
  private static let known = [
    "Loading/Cells/Cell.swift looks ahead to ValueFault of Loading/Checks":
      "what a cell reports as a fault belongs to Loading/Checks, as an extension of Cell",
    "Reporting/Words/Finding+Words.swift looks ahead to GapReport of Reporting/Gap":
      "the words of a finding need its framework and comparison, not a report",
    "Reporting/Words/PopulationMismatch+Words.swift looks ahead to GapReport of Reporting/Gap":
      "the words of a mismatch need its framework and comparison, not a report",
  ]

  @Test("no folder uses a type or a member of a later folder, but for those that are known")
  func flowsOneWay() throws {
    let found = Set(Room.looksAhead(try SourceFile.rooms(in: Self.order)))
    #expect(found.subtracting(Self.known.keys).sorted() == [])
    #expect(Set(Self.known.keys).subtracting(found).sorted() == [], "mended: take the line away")
  }

  @Test("every folder of the library has its place in the order, and every place its folder")
  func foldersAreRooms() throws {
    let folders = try SourceFile.all().compactMap(\.room)
    #expect(Set(folders) == Set(Self.order))
  }

  @Test("half of the source files have at most 120 lines, and none has over 300")
  func sizes() throws {
    let files = try SourceFile.all()
    let counts = files.map {
      $0.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    }
    let sorted = counts.sorted()
    #expect(sorted[sorted.count / 2] <= 120)
    for (file, count) in zip(files, counts) { #expect(count <= 300, "\(file.path)") }
  }
}
