import Foundation
import Testing

/// Commands about one district that are given a table of many.
@Suite struct DistrictOfTableTests {
  private static let header =
    "cds,district,cycle,kind,enrollment,low-income,shared-vision/clear-vision,chronic-absenteeism@2023-24,chronic-absenteeism@2023-24:n"

  private static func row(_ number: Int, name: String? = nil) -> String {
    let code = "\(1_010_000 + number)0000000"
    return "\(code),\(name ?? "District \(number)"),2023-24,unified,500,40,\(1 + number % 5),20,400"
  }

  private static func table(_ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  private static let rows = (0..<40).map { row($0) } + [row(40, name: "District 7")]

  @Test("a row's report is the one that a batch writes for it, by name, by code or through a pipe")
  func sameAsBatch() throws {
    try withBatchFolder { folder in
      try folder.write(Self.table(Self.rows), to: "a.csv")
      let batch = ["batch", "a.csv", "-o", "out", "--reports", "markdown", "--quiet"]
      #expect(try folder.program.run(batch).status == 0)
      let expected = try folder.text("out/reports/10100120000000.md")
      for name in ["District 12", "1010012", "district  12"] {
        let arguments = ["report", "a.csv", "--format", "markdown", "--district", name]
        #expect(try folder.program.run(arguments).output == expected)
      }
      let piped = try folder.program.run(
        "report",
        "-",
        "--district",
        "District 12",
        input: Self.table(Self.rows)
      )
      #expect(piped.status == 0)
      #expect(piped.output.hasPrefix("District 12 · 2023-24\n"))
    }
  }

  @Test("the command that a row's report names shows its arithmetic, at the row's line")
  func explains() throws {
    try withBatchFolder { folder in
      try folder.write(Self.table(Self.rows), to: "a table.csv")
      let report = try folder.program.run("report", "a table.csv", "--district", "District 12")
      #expect(
        report.output.contains(
          "rubric explain 'a table.csv' shared-vision --district 10100120000000"
        )
      )
      let outcome = try folder.program.run(
        "explain",
        "a table.csv",
        "shared-vision/clear-vision",
        "--district",
        "10100120000000"
      )
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("a table.csv:14"))
      let notes = try folder.program.run("lcap", "a table.csv", "--district", "District 12")
      #expect(notes.output.contains("District 12"))
    }
  }

  @Test("a file named like a pipe is a file, and the pipe is '-'")
  func isCalledAsAPipe() throws {
    try withBatchFolder { folder in
      let table = Self.table(Self.rows)
      try folder.write(table, to: "standard input")
      let row = ["--district", "1010012"]
      let named = try folder.program.run(["report", "standard input"] + row)
      let piped = try folder.program.run(["report", "-"] + row, input: table)
      let rest = "shared-vision --district 10100120000000\n"
      #expect(named.output.contains("rubric explain 'standard input' \(rest)"))
      #expect(piped.output.contains("rubric explain - \(rest)"))
      let outcome = try folder.program.run(["explain", "standard input", "shared-vision"] + row)
      #expect(outcome.status == 0)
    }
  }

  @Test("without a district there is one error, with the number of rows and a command that works")
  func unnamed() throws {
    try withBatchFolder { folder in
      try folder.write(Self.table(Self.rows), to: "a.csv")
      for command in [["report"], ["lcap", "--format", "csv"]] {
        let outcome = try folder.program.run(command + ["a.csv"])
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        let call = (["rubric"] + command + ["a.csv"]).joined(separator: " ")
        #expect(
          outcome.errors.hasPrefix(
            """
            Error: a.csv is a table of 41 districts. Name one of them with --district, for example:
              \(call) --district 'District 0'
            Usage: rubric \(command[0]) <file> [--district <name-or-cds>]
            """
          )
        )
      }
    }
  }

  @Test("a table of one district needs no name, and a form takes none")
  func single() throws {
    try withBatchFolder { folder in
      try folder.write(Self.table([Self.row(3)]), to: "a.csv")
      #expect(try folder.program.run("report", "a.csv").output.hasPrefix("District 3 ·"))
      try folder.write(BatchFolder.assessment(3), to: "a.yml")
      let outcome = try folder.program.run("report", "a.yml", "--district", "District 3")
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("--district is for tables, but a.yml is an assessment"))
    }
  }

  @Test(
    "an input that contains nothing says so, whichever district is looked for",
    arguments: [("", "is empty"), ("\n\n", "contains nothing but comments")]
  )
  func empty(text: String, fault: String) throws {
    try withBatchFolder { folder in
      try folder.write(text, to: "a.csv")
      for (input, name) in [("a.csv", "a.csv"), ("-", "standard input")] {
        let command = ["report", input, "--district", "District 3"]
        let outcome = try folder.program.run(command, input: text)
        #expect(outcome.status == 1)
        #expect(outcome.errors == "\(name):1:1: error: the file \(fault) [empty-file]\n")
      }
    }
  }

  @Test(
    "an unknown name is answered with the nearest one, and a name shared by several with their codes"
  )
  func unclear() throws {
    try withBatchFolder { folder in
      try folder.write(Self.table(Self.rows), to: "a.csv")
      let unknown = try folder.program.run("report", "a.csv", "--district", "Distrct 39")
      #expect(unknown.status == 64)
      #expect(
        unknown.errors.contains(
          "none of them called 'Distrct 39'. Closest matches: District 39 (10100390000000, line 41)"
        )
      )
      let several = try folder.program.run("report", "a.csv", "--district", "District 7")
      #expect(several.status == 64)
      #expect(
        several.errors.contains(
          "2 of them are called 'District 7': District 7 (10100070000000, line 9), District 7 (10100400000000, line 42)"
        )
      )
    }
  }

  @Test("a row with a mistake is refused with its problems, and other rows are read past it")
  func faulty() throws {
    try withBatchFolder { folder in
      let rows = [Self.row(0), Self.row(1).replacing("unified", with: "unifeid"), Self.row(2)]
      try folder.write(Self.table(rows), to: "a.csv")
      let outcome = try folder.program.run("report", "a.csv", "--district", "District 1")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("a.csv:3:"))
      #expect(outcome.errors.contains("unifeid"))
      #expect(try folder.program.run("report", "a.csv", "--district", "District 2").status == 0)
    }
  }

  @Test("a pipe is read from its first byte, whatever it contains")
  func pipe() throws {
    try withBatchFolder { folder in
      try folder.write(BatchFolder.assessment(3), to: "a.yml")
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/bash")
      shell.arguments = ["-c", "\"$0\" report <(cat a.yml)", Program.executable.path()]
      shell.currentDirectoryURL = folder.root
      let output = Pipe()
      shell.standardOutput = output
      try shell.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0)
      #expect(text.hasPrefix("District 3 · 2023-24\n"))
    }
  }
}
