import Foundation
import Testing

/// Compares a whole output with the file that a person has read and accepted.
///
/// With `RUBRIC_GOLDEN=record` the file is written anew and the test fails, so that recording is never a pass.
func expectGolden(
  _ actual: String,
  _ name: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let file = Repository.root.appending(path: "Tests/RubricTests/Golden/\(name)")
  if ProcessInfo.processInfo.environment["RUBRIC_GOLDEN"] == "record" {
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(name); read the diff, then run again", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(actual == expected, "\(name) differs", sourceLocation: sourceLocation)
}
