import Testing

/// What the program answers to a bad argument, or to one that has another name now.
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

  @Test("the former name of a way of combining levels is used with a warning")
  func formerAggregation() throws {
    let program = Program(folder: Program.repository)
    let call = ["score", "examples/gridley-2023-24.yml", "--aggregation"]
    let former = try program.run(call + ["weakest"])
    let outcome = try program.run(call + ["minimum"])
    #expect(former.status == 0)
    #expect(former.output == outcome.output)
    #expect(
      former.errors
        == "rubric: --aggregation weakest is now called minimum; write --aggregation minimum\n"
        + outcome.errors
    )
    let unknown = try program.run(call + ["lowest"])
    #expect(unknown.status == 64)
    #expect(!unknown.errors.contains("weakest"))
  }
}
