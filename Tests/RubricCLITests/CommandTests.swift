import Testing

@testable import rubric_cli

@Suite struct CommandTests {
  @Test("the program is called rubric")
  func name() { #expect(RubricCommand.configuration.commandName == "rubric") }
}
