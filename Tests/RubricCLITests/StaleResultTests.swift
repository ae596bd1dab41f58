import Foundation
import Testing

/// What becomes of the results of an earlier run in the same folder.
@Suite struct StaleResultTests {
  private static func batch(_ more: String...) -> [String] { ["batch", "in", "-o", "out"] + more }

  @Test("a district that is now refused leaves no report of an earlier run")
  func refused() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 1...3)
      let run = { try folder.program.run(Self.batch("--reports", "text")) }
      #expect(try run().status == 0)
      try folder.write("assessment: positive-outliers\n", to: "in/00002.yml")
      let outcome = try run()
      #expect(outcome.status == 3)
      #expect(
        outcome.errors
          == "rubric: out: removed what an earlier run wrote and this one did not: reports/10100020000000.txt\n"
      )
      #expect(
        try folder.contents("out/reports").keys.sorted() == [
          "10100010000000.txt", "10100030000000.txt",
        ]
      )
      #expect(try folder.lines("out/summary.csv").count == 3)
    }
  }

  @Test("a report that somebody has written in since is kept, and that is said")
  func changed() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 1...2)
      let run = { try folder.program.run(Self.batch("--reports", "text", "--quiet")) }
      #expect(try run().status == 0)
      try folder.write("my notes\n", to: "out/reports/10100020000000.txt")
      try folder.write("assessment: positive-outliers\n", to: "in/00002.yml")
      let outcome = try run()
      #expect(outcome.status == 3)
      #expect(
        outcome.errors
          == "rubric: out: kept what an earlier run wrote and this one did not, because it has been changed since: reports/10100020000000.txt\n"
      )
      #expect(try folder.text("out/reports/10100020000000.txt") == "my notes\n")
    }
  }

  @Test("other results of the same districts are added, those of other districts take their place")
  func otherResults() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 1...2)
      #expect(try folder.program.run(Self.batch("--write", "summary")).status == 0)
      let more = try folder.program.run(Self.batch("--write", "failures", "--reports", "csv"))
      #expect((more.status, more.errors) == (0, ""))
      let both = try folder.contents("out")
      #expect(
        both.keys.sorted() == [
          "failures.csv", "reports/10100010000000.csv", "reports/10100020000000.csv", "summary.csv",
          "warnings.csv",
        ]
      )
      // Once more, so that what was kept is known to be kept.
      #expect(try folder.program.run(Self.batch("--write", "failures")).errors == "")
      #expect(try folder.contents("out") == both)
      try folder.fill("in", 3...3)
      let other = try folder.program.run(Self.batch("--write", "failures"))
      #expect(
        other.errors
          == "rubric: out: removed what an earlier run wrote and this one did not: reports/10100010000000.csv, reports/10100020000000.csv, summary.csv\n"
      )
      #expect(try folder.contents("out").keys.sorted() == ["failures.csv", "warnings.csv"])
    }
  }

  @Test("a run that fails leaves the results of the earlier one as they were")
  func failed() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 1...70)
      #expect(try folder.program.run(Self.batch("--reports", "text")).status == 0)
      let before = try folder.contents("out")
      try folder.fill("in", 71...80)
      // A file of somebody else where a report should be ends the run.
      try folder.write("mine\n", to: "out/reports/10100790000000.txt")
      let outcome = try folder.program.run(Self.batch("--reports", "text"))
      #expect(outcome.status == 2)
      let after = try folder.contents("out").filter { !$0.key.hasPrefix(".rubric-partial/") }
      #expect(after.filter { $0.key != "reports/10100790000000.txt" } == before)
    }
  }
}
