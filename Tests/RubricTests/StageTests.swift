import Testing

@Suite struct StageTests {
  /// The folders of `Sources/Rubric`, each of which may use those before it.
  private static let order = [
    "Text", "YAML", "Tables", "Framework", "Assessment",
    "Loading/Cells", "Loading/Checks", "Loading/Shapes",
    "Loading/Shapes/Kinds", "Loading/Framework", "Loading/Profile", "Loading/Crosswalks",
    "Loading/Assessment", "Loading/Table",
    "Input", "Import/Map", "Import", "Scoring", "Comparison", "Priorities", "Findings",
    "Planning/Map", "Planning",
    "Cohort", "Vectors",
    "Reporting/Writing", "Reporting/Words", "Reporting/Forms", "Reporting/Gap", "Reporting/Cohort",
    "Reporting/Notes", "Reporting/Explanations", "Reporting/Pages", "Reporting/Schemas",
  ]

  @Test("no folder uses a type or a member of a later folder")
  func flowsOneWay() throws {
    #expect(Room.looksAhead(try SourceFile.rooms(in: Self.order)) == [])
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
