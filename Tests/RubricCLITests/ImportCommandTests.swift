import Foundation
import Testing

/// What `rubric import` promises of files, streams and exit statuses.
@Suite struct ImportCommandTests {
  private static let fixtures = Program.repository.appending(
    path: "Tests/RubricTests/Fixtures/import"
  )

  private static func file(_ name: String) -> String {
    fixtures.appending(path: name).path(percentEncoded: false)
  }

  private static let directory = "cde-public-districts=\(file("cde-public-districts.txt"))"
  private static let start = ["import", "--cycle", "2023-24"]

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      .filter { $0 != ".rubric-import" }
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test("an import map is checked wherever it is, and a line says what it reads")
  func checksMap() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      let map = try String(
        contentsOf: Program.repository.appending(path: "rubrics/imports/cde-priority-3.yml"),
        encoding: .utf8
      )
      try map.write(to: folder.appending(path: "ours.yml"), atomically: true, encoding: .utf8)
      let sound = try program.run("check", "ours.yml")
      #expect((sound.status, sound.errors) == (0, ""))
      #expect(
        sound.output
          == "ours.yml: the import map 'cde-priority-3' reads ratings of 'cde-priority-3', from 17 columns\nNo problems.\n"
      )
      try map.replacing("code: cdsCode", with: "cod: cdsCode")
        .write(to: folder.appending(path: "ours.yml"), atomically: true, encoding: .utf8)
      let faulty = try program.run("check", "ours.yml")
      #expect((faulty.status, faulty.output) == (1, ""))
      #expect(faulty.errors.contains(": error: unknown key 'cod'; did you mean 'code'?"))
      #expect(!faulty.errors.contains("cycle"), "\(faulty.errors)")
    }
  }

  @Test(
    "several files become one assessment per district, which check accepts and explain explains"
  )
  func joins() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      let maps = ["cde-priority-2", "cde-priority-3", "tidy-district-metrics"].map {
        "\($0)=\(Self.file("\($0).csv"))"
      }
      let outcome = try program.run(Self.start + ["-o", "out", Self.directory] + maps)
      #expect((outcome.status, outcome.errors) == (0, ""))
      #expect(
        outcome.output.hasSuffix(
          "districts without a rating or a figure, and so without an assessment: 3\n"
            + "figures left out, because their metric is not for the district's kind: 1\n"
            + "assessments: 2, in out\nrows refused: 0; warnings: 0\n"
        )
      )
      let files = ["58990010000000.yml", "58990020000000.yml", "failures.csv", "warnings.csv"]
      #expect(try names(in: folder.appending(path: "out")) == files)
      #expect(try text(folder, "out/failures.csv") == "file,line,column,id,message\n")
      let check = try program.run("check", "out").output
      #expect(check.hasPrefix("out: 2 districts, ") && check.hasSuffix("\nNo problems.\n"))
      let explained = try program.run(
        "explain",
        "out/58990010000000.yml",
        "family-engagement/partners-in-learning"
      )
      #expect(explained.output.contains("Imported from cde-priority-3.csv (cde-priority-3)."))
      let report = try program.run("report", "out/58990010000000.yml", "--format", "json")
      #expect(
        report.output.contains(
          #"{"group":"all","year":"2023-24","state":"valued","value":93.1,"n":173,"from":"tidy-district-metrics""#
        )
      )
      #expect(
        report.output.contains(
          #""imported":[{"id":"cde-public-districts","map":"cde-public-districts","file":"cde-public-districts.txt","sha256":""#
        )
      )
      let again = try program.run(Self.start + ["-o", "again", Self.directory] + maps)
      #expect(again.status == 0)
      for file in files {
        #expect(try text(folder, "out/\(file)") == text(folder, "again/\(file)"))
      }
    }
  }

  @Test("a file may come on standard input, and a table may go to standard output")
  func streams() throws {
    let program = Program(folder: Program.repository)
    let input = try String(
      contentsOf: Self.fixtures.appending(path: "cde-acgr.txt"),
      encoding: .utf8
    )
    let outcome = try program.run(
      Self.start + ["--table", "-", Self.directory, "cde-acgr=-"],
      input: input
    )
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("cds,district,cycle,kind,enrollment,low-income,") == true)
    #expect(lines.last?.hasPrefix("58990010000000,Elm Valley Unified,2023-24,unified,,,") == true)
    #expect(outcome.errors.hasSuffix("assessments: 1\nrows refused: 0; warnings: 0\n"))
    let twice = try program.run(
      Self.start + ["--table", "-", "cde-acgr=-", "cde-suspension=-"],
      input: input
    )
    #expect(twice.status == 64)
  }

  @Test("refused rows are listed, and the run continues and exits with 3")
  func partial() throws {
    try withFolder { folder in
      let good = try String(
        contentsOf: Self.fixtures.appending(path: "tidy-teacher-experience.csv"),
        encoding: .utf8
      )
      let bad = "589900200000,Oak Hill Elementary,2025-26,1,20,20,0,0,0,5,12,9\n"
      try Data((good + bad).utf8).write(to: folder.appending(path: "experience.csv"))
      let outcome = try Program(folder: folder).run(
        Self.start + ["-o", "out", Self.directory, "tidy-teacher-experience=experience.csv"]
      )
      #expect(outcome.status == 3)
      #expect(
        outcome.errors.hasPrefix("experience.csv:3:1: error: '589900200000' is not a CDS code")
      )
      #expect(
        try text(folder, "out/failures.csv")
          == "file,line,column,id,message\nexperience.csv,3,1,not-a-cds-code,\"'589900200000' is not a CDS code; it needs 14 digits, or the 7 for county and district (column 'district_id')\"\n"
      )
      #expect(
        try names(in: folder.appending(path: "out")) == [
          "58990010000000.yml", "failures.csv", "warnings.csv",
        ]
      )
    }
  }

  @Test("a cell that cannot be read is a warning, and the run ends with 0")
  func leftOut() throws {
    try withFolder { folder in
      let good = try String(
        contentsOf: Self.fixtures.appending(path: "tidy-teacher-experience.csv"),
        encoding: .utf8
      )
      let bad = "58990020000000,Oak Hill Elementary,2025-26,1,20,20,0,0,0,many,12,9\n"
      try Data((good + bad).utf8).write(to: folder.appending(path: "experience.csv"))
      let outcome = try Program(folder: folder).run(
        Self.start + ["-o", "out", Self.directory, "tidy-teacher-experience=experience.csv"]
      )
      #expect(outcome.status == 0)
      #expect(
        try text(folder, "out/warnings.csv")
          == "file,line,column,id,message\nexperience.csv,3,58,not-a-number,\"left out: 'many' is neither a number nor one of the map's marks; if it stands for a missing or withheld value, add it to the map's marks (column 'pct_inexperienced')\"\n"
      )
      #expect(try text(folder, "out/58990020000000.yml").contains("value: 12"))
    }
  }

  @Test("a file that is refused as a whole exits with 1, and nothing is written")
  func refused() throws {
    try withFolder { folder in
      try Data("cds,rate\n1,2\n".utf8).write(to: folder.appending(path: "other.csv"))
      let outcome = try Program(folder: folder).run(
        Self.start + ["-o", "out", Self.directory, "tidy-teacher-experience=other.csv"]
      )
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(
        outcome.errors.hasPrefix(
          "other.csv:1:1: error: the file lacks 7 of the 7 columns of the map 'tidy-teacher-experience', such as 'district_id', 'district', 'school_year'; is this the file you meant? [other-file]\n"
        )
      )
      #expect(try names(in: folder) == ["other.csv"])
    }
  }

  @Test("a missing file exits with 2, and an unknown map or a wrong cycle with 64")
  func wrongArguments() throws {
    let program = Program(folder: Program.repository)
    let missing = try program.run(Self.start + ["-o", "/nowhere", "cde-acgr=no-such-file.txt"])
    #expect(missing.status == 2)
    #expect(missing.errors == "rubric: no-such-file.txt: no such file or directory\n")
    let unknown = try program.run(Self.start + ["-o", "/nowhere", "cde-agcr=x.txt"])
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("no import map 'cde-agcr'; did you mean 'cde-acgr'?"))
    let cycle = try program.run("import", "--cycle", "2024", "-o", "/nowhere", "cde-acgr=x.txt")
    #expect(cycle.status == 64)
    let nameless = try program.run(Self.start + ["-o", "/nowhere", "x.txt"])
    #expect(nameless.status == 64)
    let nowhere = try program.run(Self.start + ["cde-acgr=x.txt"])
    #expect(nowhere.status == 64)
  }

  @Test("an input is never overwritten")
  func overInput() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      let file = folder.appending(path: "metrics.csv")
      try FileManager.default.copyItem(
        at: Self.fixtures.appending(path: "tidy-district-metrics.csv"),
        to: file
      )
      let before = try Data(contentsOf: file)
      let maps = [Self.directory, "tidy-district-metrics=metrics.csv"]
      let table = try program.run(Self.start + ["--table", "metrics.csv"] + maps)
      #expect(table.status == 2)
      #expect(
        table.errors
          == "rubric: metrics.csv: was read by this run and will not be overwritten; name another file\n"
      )
      try FileManager.default.createDirectory(
        at: folder.appending(path: "out"),
        withIntermediateDirectories: false
      )
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "out/58990010000000.yml"),
        withDestinationURL: file
      )
      #expect(try program.run(Self.start + ["-o", "out"] + maps).status == 2)
      #expect(try Data(contentsOf: file) == before)
      #expect(try names(in: folder.appending(path: "out")) == ["58990010000000.yml"])
    }
  }

  @Test("a map may be a file of your own, and check finds every fault in a folder of maps")
  func ownMap() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      #expect(try program.run("rubrics", "export", "rubrics").status == 0)
      let map = try text(folder, "rubrics/imports/cde-acgr.yml")
      try Data(map.replacing("import: cde-acgr", with: "import: ours").utf8)
        .write(to: folder.appending(path: "ours.yml"))
      let outcome = try program.run(
        Self.start + ["-o", "out", Self.directory, "ours.yml=\(Self.file("cde-acgr.txt"))"]
      )
      #expect(outcome.status == 0)
      #expect(try text(folder, "out/58990010000000.yml").contains("from: ours }"))
      let slips = map.replacing("reads: school-year", with: "reads: schooling")
        .replacing("- metric: graduation-rate", with: "- metric: graduation")
      try Data(slips.utf8).write(to: folder.appending(path: "rubrics/imports/cde-acgr.yml"))
      let check = try program.run("check", "rubrics/imports/cde-acgr.yml")
      #expect(check.status == 1)
      #expect(check.errors.contains("[unknown-choice]"))
      #expect(check.errors.contains("unknown metric 'graduation'"))
    }
  }
}
