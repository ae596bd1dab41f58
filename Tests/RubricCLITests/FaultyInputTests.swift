import Foundation
import Testing

/// What commands say about inputs with faults, and about what is not an input at all.
@Suite struct FaultyInputTests {
  private static let header = "cds,district,cycle,kind,low-income,shared-vision/clear-vision\n"

  private static func line(_ name: String, level: Int = 3) -> String {
    """
    {"assessment":"positive-outliers","district":{"name":"\(name)","kind":"unified"},\
    "cycle":"2023-24","ratings":{"shared-vision":{"clear-vision":\(level)}}}

    """
  }

  @Test("check prints every problem and warning of a table, in order, and exits with 1")
  func table() throws {
    try withBatchFolder { folder in
      let rows = [
        "1000001,A,2023-24,unifeid,40,9", "1000002,B,2023-24,unified,40,3",
        "1000003,C,2023-24,unified,140,3,x", "", "12,D,2024,unified,40,3",
      ]
      try folder.write(Self.header + rows.joined(separator: "\n") + "\n", to: "a.csv")
      let outcome = try folder.program.run("check", "a.csv")
      #expect((outcome.status, outcome.output) == (1, "a.csv: 1 rating, no figures\n"))
      let places = outcome.errors.matches(of: /(?m)^(a\.csv:\d+:\d+): (error|warning): .*\[(.+)\]$/)
      #expect(
        places.map { "\($0.1) \($0.2) \($0.3)" } == [
          "a.csv:2:19 error unknown-choice", "a.csv:2:30 warning not-a-level",
          "a.csv:4:1 error ragged-row", "a.csv:6:1 error not-a-cds-code",
          "a.csv:6:6 error not-a-school-year",
        ]
      )
      let json = try folder.program.run("check", "a.csv", "--format", "json")
      #expect(json.status == 1)
      #expect(json.output.matches(of: /"severity":"error"/).count == 4)
    }
  }

  @Test(
    "what people put around a table is passed over and said, and no district is lost or made up"
  )
  func ornaments() throws {
    try withBatchFolder { folder in
      let rows = [
        "Our districts", "", "", "01611190000000,A,2023-24,unified,40,3", "Total,,,,40,3",
      ]
      let text = rows[0] + "\n\n" + Self.header + rows[3...].joined(separator: "\n") + "\n"
      try folder.write(text, to: "a.csv")
      let check = try folder.program.run("check", "a.csv")
      #expect((check.status, check.output) == (0, "a.csv: 1 rating, no figures\n"))
      let words = check.errors.matches(of: /(?m)^(a\.csv:\d+:\d+): warning: (.*) \[(.+)\]$/)
      #expect(
        words.map { "\($0.1) \($0.2) \($0.3)" } == [
          "a.csv:1:1 the header is in line 3; what is above it is passed over passed-over",
          "a.csv:5:1 row 5 is a total ('Total') and is passed over passed-over",
        ]
      )
      let report = try folder.program.run("report", "a.csv")
      #expect(report.status == 0)
      #expect(report.output.hasPrefix("A · 2023-24\n"))
      let batch = try folder.program.run("batch", "a.csv", "-o", "out")
      #expect(batch.status == 0)
      #expect(batch.output == "1 district, none refused; 2 warnings: see out/warnings.csv\n")
      let answers = try folder.program.run("batch", "--ndjson", input: text)
      #expect(answers.status == 3)
    }
  }

  @Test("a bad line of NDJSON is reported with its number, and the good ones are still read")
  func badLine() throws {
    try withBatchFolder { folder in
      let text = Self.line("A") + Self.line("B", level: 9) + "{\"assessment\":\n\n" + Self.line("C")
      try folder.write(text, to: "a.ndjson")
      let check = try folder.program.run("check", "a.ndjson")
      #expect(check.status == 1)
      let places = check.errors.matches(of: /(?m)^(a\.ndjson:\d+:\d+): error: .*\[(.+)\]$/)
      #expect(
        places.map { "\($0.1) \($0.2)" } == ["a.ndjson:2:137 not-a-level", "a.ndjson:3:15 syntax"]
      )
      let report = try folder.program.run("report", "a.ndjson", "--district", "C")
      #expect(report.status == 0)
      #expect(report.output.hasPrefix("C · 2023-24\n"))
      let explained = try folder.program.run(
        "explain",
        "a.ndjson",
        "shared-vision/clear-vision",
        "--district",
        "C"
      )
      #expect(explained.output.contains("a.ndjson:5"))
      // B may be the district of a line that cannot be read.
      let refused = try folder.program.run("report", "a.ndjson", "--district", "B")
      #expect(refused.status == 1)
      #expect(refused.errors.hasPrefix("a.ndjson:2:137: error:"))
      let batch = try folder.program.run("batch", "a.ndjson", "-o", "out")
      #expect((batch.status, batch.output) == (3, "4 districts, 2 refused: see out/failures.csv\n"))
    }
  }

  @Test(
    "an empty file, a table of UTF-16, a workbook and a picture are called what they are",
    arguments: [
      ([], "the file is empty [empty-file]"),
      ([0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0], "the file is UTF-16; save it"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0], "the file is a workbook or another archive"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "the file is a picture"),
    ] as [([UInt8], String)]
  )
  func otherFiles(bytes: [UInt8], words: String) throws {
    try withBatchFolder { folder in
      for name in ["a.yml", "a.csv"] {
        try Data(bytes).write(to: folder.root.appending(path: name))
        for command in [
          ["check"], ["score"], ["report"], ["lcap"], ["fit"], ["explain", "shared-vision"],
        ] {
          let arguments = [command[0], name] + command.dropFirst()
          let outcome = try folder.program.run(arguments)
          #expect((outcome.status, outcome.output) == (1, ""), "\(arguments)")
          #expect(outcome.errors.hasPrefix("\(name):1:1: error: \(words)"), "\(outcome.errors)")
        }
      }
    }
  }

  @Test("for a file that the state publishes, the message points to the import")
  func published() throws {
    try withBatchFolder { folder in
      try folder.write("CDSCode^County^District\n1^2^3\n", to: "a.txt")
      for command in [["check", "a.txt"], ["batch", "a.txt", "-o", "out"]] {
        let outcome = try folder.program.run(command)
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("a.txt:1:1: error: a table of districts has the columns"))
        #expect(outcome.errors.contains("'rubric import' reads files that the state publishes"))
      }
    }
  }

  @Test("every command reports a folder that contains nothing to read")
  func emptyFolder() throws {
    try withBatchFolder { folder in
      try folder.write("nothing\n", to: "empty/notes.txt")
      for command in [["check"], ["score"], ["report"], ["fit"], ["lcap"]] {
        let outcome = try folder.program.run(command + ["empty"])
        #expect(outcome.status == 2)
        #expect(
          outcome.errors
            == "rubric: empty: not read: notes.txt (no districts in it)\n"
            + "rubric: empty: the folder contains no forms or tables; name the files, or another folder\n"
        )
      }
    }
  }

  @Test("no form in a folder is overwritten")
  func keepsForms() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<2)
      let report = ["report", "in", "--district", "District 1", "-o", "in/00000.yml"]
      for command in [["score", "in", "-o", "in/00001.yml"], report] {
        let outcome = try folder.program.run(command)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("was read by this run and will not be overwritten"))
      }
    }
  }

  @Test("every command says the same sentence about its input")
  func help() throws {
    let sentence =
      "Districts: a form (YAML or JSON), NDJSON, a table with one row per district, or a folder of these; '-' is standard input. A file is recognized by its contents, not by its name."
    for command in ["check", "score", "report", "explain", "lcap", "batch", "fit"] {
      let help = try Program(folder: Program.repository).run(command, "--help").output
      let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(sentence), "\(command)")
    }
  }
}
