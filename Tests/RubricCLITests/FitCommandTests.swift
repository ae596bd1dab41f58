import Foundation
import Testing

/// `rubric fit` as a user runs it.
@Suite struct FitCommandTests {
  /// Thirty unified districts whose absence rate is 5, 6 or 7 points and 0.1 times their share.
  private func write(_ count: Int, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for index in 0..<count {
      let value = Double(50 + 10 * (index % 3)) / 10 + Double(index) / 10
      let text = """
        assessment: positive-outliers
        district: { name: Town \(index), cds: "\(1_010_000 + index)", kind: unified, low-income: \(index) }
        cycle: 2023-24
        metrics:
          chronic-absenteeism: [ { group: all, value: \(value), n: 100, year: 2023-24 } ]
        """
      let name = index < 10 ? "0\(index).yml" : "\(index).yml"
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  @Test(
    "a folder of thirty districts gives lines that the framework accepts, and standings from them"
  )
  func fits() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      try write(30, to: folder.appending(path: "towns"))
      #expect(try program.run("rubrics", "export", "ours").status == 0)
      let outcome = try program.run("fit", "towns", "--data", "Thirty towns", "-o", "fitted.yml")
      #expect((outcome.status, outcome.output) == (0, ""))
      #expect(outcome.errors == "rubric: 1 line fitted to 30 districts (cycle 2023-24).\n")
      let text = try String(contentsOf: folder.appending(path: "fitted.yml"), encoding: .utf8)
      #expect(text.contains("\ndata: \"Thirty towns\"\n"))
      #expect(
        text.contains("{ metric: chronic-absenteeism, kinds: [unified], year: 2023-24, n: 30,")
      )
      let own = folder.appending(path: "ours/expectations.yml")
      try FileManager.default.removeItem(at: own)
      try FileManager.default.removeItem(at: folder.appending(path: "ours/vectors"))
      try Data(text.utf8).write(to: own)
      #expect(try program.run("check", "ours").output == "No problems.\n")
      let explained = try program.run(
        "explain",
        "towns/07.yml",
        "student-supports",
        "--rubrics",
        "ours"
      )
      let words = explained.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("line of 30 districts, 2023-24"))
    }
  }

  @Test("29 districts give no line, one word saying why, and no file")
  func tooFew() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      try write(29, to: folder.appending(path: "towns"))
      let outcome = try program.run("fit", "towns", "-o", "fitted.yml")
      #expect((outcome.status, outcome.output) == (1, ""))
      #expect(
        outcome.errors.hasPrefix(
          "rubric: no prediction line can be fitted: no metric has figures for 30"
        )
      )
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["towns"])
    }
  }

  @Test("a district that occurs twice is refused, and both files are named")
  func twice() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      try write(30, to: folder.appending(path: "towns"))
      let outcome = try program.run("fit", "towns", "towns/07.yml")
      #expect((outcome.status, outcome.output) == (1, ""))
      #expect(
        outcome.errors
          == "rubric: towns/07.yml: district 10100070000000 is already in towns/07.yml\n"
      )
    }
  }

  @Test("an input is never overwritten")
  func keepsInput() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      try write(30, to: folder.appending(path: "towns"))
      let outcome = try program.run("fit", "towns", "-o", "towns/03.yml")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("was read by this run and will not be overwritten"))
    }
  }

  @Test("a table with one row per district is fitted, and it is refused if a row has a fault")
  func table() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      let path = "Tests/RubricTests/Golden/fit/districts.csv"
      let text = try String(contentsOf: Program.repository.appending(path: path), encoding: .utf8)
      try Data(text.utf8).write(to: folder.appending(path: "towns.csv"))
      let outcome = try program.run("fit", "towns.csv")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("\ndata: \"Figures from towns.csv\"\n"))
      #expect(outcome.output.split(separator: "\n").count { $0.contains("{ metric: ") } == 6)
      try Data(text.replacing("58000040000000", with: "58000010000000").utf8)
        .write(to: folder.appending(path: "twice.csv"))
      let twice = try program.run("fit", "twice.csv")
      #expect((twice.status, twice.output) == (1, ""))
      #expect(
        twice.errors.hasSuffix(
          "\nrubric: twice.csv:5: district 58000010000000 is already in twice.csv:2\n"
        )
      )
      try Data(text.replacing("Invented 1,2023-24", with: "Invented 1,2023-25").utf8)
        .write(to: folder.appending(path: "bad.csv"))
      let bad = try program.run("fit", "bad.csv")
      #expect((bad.status, bad.output) == (1, ""))
      #expect(bad.errors.hasPrefix("bad.csv:2:"))
      // A cell that cannot be read costs its value.
      try Data(text.replacing(",84.2,", with: ",184.2,").utf8)
        .write(to: folder.appending(path: "cell.csv"))
      let cell = try program.run("fit", "cell.csv")
      #expect(cell.status == 0)
      #expect(cell.errors.hasPrefix("cell.csv:2:"))
      #expect(cell.errors.contains("warning: left out: 'low-income' must be from 0 to 100"))
    }
  }
}
