import Testing

/// What the program answers to a bad argument.
@Suite struct UsageTests {
  @Test(
    "an argument that only the framework or an input shows to be wrong is answered with the command's own usage",
    arguments: [
      ("lcap", ["examples/gridley-2023-24.yml", "--plan-year", "2030-31"], "rubric lcap"),
      ("explain", ["examples/gridley-2023-24.yml", "graduation-rate"], "rubric explain"),
      ("rubrics", ["show", "nothing-of-the-kind"], "rubric rubrics show"),
      ("init", ["--cds", "12", "-o", "-"], "rubric init"),
      ("import", ["--cycle", "2023-24", "-o", "out", "no-map=file"], "rubric import"),
    ]
  )
  func ownUsage(command: String, arguments: [String], call: String) throws {
    let outcome = try Program(folder: Program.repository).run([command] + arguments)
    #expect(outcome.status == 64)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("Error: ") == true)
    #expect(lines.contains { $0.hasPrefix("Usage: \(call) ") && !$0.contains("<subcommand>") })
    #expect(lines.last == "  See '\(call) --help' for more information.")
    #expect(outcome.output.isEmpty)
  }
}
