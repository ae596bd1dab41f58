import Foundation
import Testing

/// What a batch makes of a table with one row per district.
@Suite struct BatchTableTests {
  private static let header =
    "cds,district,cycle,kind,enrollment,low-income,shared-vision/clear-vision,chronic-absenteeism@2023-24,chronic-absenteeism@2023-24:n"

  private static func row(_ number: Int) -> String {
    "\(1_010_000 + number)0000000,District \(number),2023-24,unified,\(1_000 + number),\(number % 100),\(1 + number % 5),\(number % 60),400"
  }

  private static func table(_ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  @Test("a row gives the scores that the same district gives as a file")
  func sameAsFile() throws {
    try withBatchFolder { folder in
      try folder.write(Self.table([Self.row(7)]), to: "a.csv")
      let form = BatchFolder.assessment(7).replacing(/.*equity-touchstone.*\n/, with: "")
      try folder.write(form, to: "a.yml")
      #expect(try folder.program.run("batch", "a.csv", "-o", "table").status == 0)
      #expect(try folder.program.run("batch", "a.yml", "-o", "file").status == 0)
      for file in ["summary.csv", "percentiles.csv", "cohort.json"] {
        #expect(try folder.text("table/\(file)") == folder.text("file/\(file)"))
      }
      let inputs = { (path: String) in
        try folder.text(path).replacing(/"inputs":.*/, with: "")
      }
      #expect(try inputs("table/scorecards.ndjson") == inputs("file/scorecards.ndjson"))
    }
  }

  @Test("the last columns of the summary say how many indicators have which answer")
  func answers() throws {
    try withBatchFolder { folder in
      let columns =
        "shared-vision/clear-vision,shared-vision/vision-for-all,shared-vision/vision-enacted"
      try folder.write(
        "district,cycle,kind,\(columns)\nElm,2023-24,unified,3,n/a: one school,\n",
        to: "a.csv"
      )
      #expect(try folder.program.run("batch", "a.csv", "-o", "out").status == 0)
      let lines = try folder.lines("out/summary.csv")
      #expect(lines[0].hasSuffix(",rated,not-applicable,not-rated"))
      // The framework has 101 indicators.
      #expect(lines[1].hasSuffix(",1,1,99"))
    }
  }

  @Test(
    "one name under two codes of a county is a warning with both places, also after a run is continued"
  )
  func namesakes() throws {
    try withBatchFolder { folder in
      let rows = ["01612590000000", "01100170000000", "10612590000000"].map {
        "\($0),Elm Valley Unified,2023-24,unified,,,3,,"
      }
      try folder.write(Self.table(Array(rows[..<1])), to: "a.csv")
      try folder.write(Self.table(Array(rows[1...])), to: "b.csv")
      let run = try folder.program.run("batch", "a.csv", "b.csv", "-o", "out")
      #expect(run.status == 0)
      #expect(run.output == "3 districts, none refused; 2 warnings: see out/warnings.csv\n")
      let lines = try folder.lines("out/warnings.csv").dropFirst()
      #expect(
        Array(lines) == [
          "b.csv,2,1,same-name,\"'Elm Valley Unified' has the CDS code 01100170000000 here and 01612590000000 before, so it counts as two districts; if it is one, correct the code; first given here: a.csv:2:1\"",
          "b.csv,3,1,same-name,\"'Elm Valley Unified' has the CDS code 10612590000000 here and 01612590000000 before, so it counts as two districts; if it is one, correct the code; first given here: a.csv:2:1\"",
        ]
      )
      let check = try folder.program.run("check", "a.csv", "b.csv")
      #expect(check.errors.matches(of: /\[same-name\]/).count == 2)
    }
  }

  @Test(
    "the summary alone, or only the cohort files, are the same as with everything else, and from standard input"
  )
  func summaryAlone() throws {
    try withBatchFolder { folder in
      let table = Self.table((0..<40).map(Self.row))
      try folder.write(table, to: "a.csv")
      #expect(try folder.program.run("batch", "a.csv", "-o", "all").status == 0)
      let alone = ["-o", "alone", "--write", "summary"]
      #expect(try folder.program.run(["batch", "a.csv"] + alone).status == 0)
      #expect(try folder.text("alone/summary.csv") == folder.text("all/summary.csv"))
      let together = ["-o", "together", "--write", "percentiles,cohort"]
      #expect(try folder.program.run(["batch", "a.csv"] + together).status == 0)
      for file in ["percentiles.csv", "cohort.json", "cohort.md"] {
        #expect(try folder.text("together/\(file)") == folder.text("all/\(file)"))
      }
      let piped = ["batch", "-", "-o", "piped", "--write", "summary"]
      #expect(try folder.program.run(piped, input: table).status == 0)
      #expect(try folder.text("piped/summary.csv") == folder.text("all/summary.csv"))
    }
  }

  @Test(
    "bad rows fail alone, each at its line, and a quote that is never closed ends the table there"
  )
  func badRows() throws {
    try withBatchFolder { folder in
      let rows = [
        Self.row(0), Self.row(1) + ",extra", Self.row(2), Self.row(0),
        Self.row(3).replacing("unified", with: "unifeid"), "", Self.row(4), "\"open,\n",
        Self.row(5),
      ]
      try folder.write(Self.table(rows), to: "a.csv")
      let outcome = try folder.program.run("batch", "a.csv", "-o", "out")
      #expect(outcome.status == 3)
      let failures = try folder.lines("out/failures.csv").dropFirst().map { line in
        line.split(separator: ",").prefix(4).joined(separator: ",")
      }
      #expect(
        failures == [
          "a.csv,3,1,ragged-row", "a.csv,5,1,repeated-district", "a.csv,6,35,unknown-choice",
          "a.csv,9,1,open-quote",
        ]
      )
      let codes = try folder.lines("out/summary.csv").dropFirst().map { String($0.prefix(7)) }
      #expect(codes == ["1010000", "1010002", "1010004"])
    }
  }

  @Test(
    "a cell that cannot be read costs its value, is listed as a warning, and the run ends with 0"
  )
  func leftOut() throws {
    try withBatchFolder { folder in
      let rows = [
        Self.row(0),
        Self.row(1).replacing("unified,1001,1,", with: "unified,many,1,"),
      ]
      try folder.write(Self.table(rows), to: "a.csv")
      let outcome = try folder.program.run("batch", "a.csv", "-o", "out")
      #expect(outcome.status == 0)
      #expect(
        outcome.output == "2 districts, none refused; 1 warning: see out/warnings.csv\n"
      )
      #expect(try folder.lines("out/failures.csv").count == 1)
      let warnings = try folder.lines("out/warnings.csv")
      #expect(warnings.count == 2)
      #expect(warnings.last?.hasPrefix("a.csv,3,") == true)
      #expect(
        warnings.last?.contains("left out: 'enrollment' must be a number, not 'many'") == true
      )
      #expect(try folder.lines("out/summary.csv").count == 3)
    }
  }

  @Test("a row added to a table changes no other row's line")
  func independent() throws {
    try withBatchFolder { folder in
      let rows = (0..<20).map(Self.row)
      try folder.write(Self.table(rows), to: "a.csv")
      #expect(try folder.program.run("batch", "a.csv", "-o", "one").status == 0)
      try folder.write(Self.table([Self.row(90)] + rows), to: "a.csv")
      #expect(try folder.program.run("batch", "a.csv", "-o", "two").status == 0)
      for file in ["summary.csv", "scorecards.ndjson"] {
        let two = try folder.lines("two/\(file)").filter { !$0.contains("10100900000000") }
        #expect(try two == folder.lines("one/\(file)"))
      }
    }
  }

  @Test(
    "a table of many blocks is in order, whatever the number of jobs, and continues after being killed"
  )
  func manyBlocks() throws {
    try withBatchFolder { folder in
      try folder.write(Self.table((0..<12_000).map(Self.row)), to: "a.csv")
      let arguments = ["batch", "a.csv", "--write", "summary,failures", "--quiet", "-o"]
      #expect(try folder.program.run(arguments + ["one", "--jobs", "1"]).status == 0)
      #expect(try folder.lines("one/summary.csv").count == 12_001)
      let begin = ContinuousClock.now
      #expect(try folder.program.run(arguments + ["two"]).status == 0)
      let duration = begin.duration(to: .now) / .seconds(1)
      #expect(try folder.contents("two") == folder.contents("one"))
      let process = try folder.program.start(arguments + ["three"])
      Thread.sleep(forTimeInterval: duration / 2)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(try folder.program.run(arguments + ["three", "--resume"]).status == 0)
      #expect(try folder.contents("three") == folder.contents("one"))
    }
  }
}
