import Foundation
import Testing

@Suite struct LCAPCommandTests {
  private static let gridley = "examples/gridley-2023-24.yml"
  private static let here = Program(folder: Program.repository)

  /// Whether the programs that make a Word file are on the tests' own `PATH`.
  static let hasPandoc = ["pandoc", "rsvg-convert"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  @Test("notes are for the plan that the newest data belong to, or for another one if requested")
  func planYear() throws {
    let newest = try Self.here.run("lcap", Self.gridley)
    #expect(newest.status == 0)
    #expect(newest.output.hasPrefix("# Planning notes for the LCAP of 2026-27: Gridley Unified\n"))
    #expect(newest.output.contains("It is the plan that the newest data of the inputs"))
    let asked = try Self.here.run("lcap", Self.gridley, "--plan-year", "2025-26")
    #expect(asked.output.hasPrefix("# Planning notes for the LCAP of 2025-26: Gridley Unified\n"))
    #expect(asked.output.contains("That plan was asked for"))
  }

  @Test(
    "a plan that the cycle does not have exits with 64, and the message names those that it has"
  )
  func otherPlanYear() throws {
    let outcome = try Self.here.run("lcap", Self.gridley, "--plan-year", "2027-28")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.contains(
        "has plans for 2024-25, 2025-26, 2026-27, but not for '2027-28'"
      )
    )
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "the same command twice gives the same bytes",
    arguments: ["markdown", "html", "json", "csv"]
  )
  func repeats(format: String) throws {
    let first = try Self.here.run("lcap", Self.gridley, "--format", format)
    #expect(!first.output.isEmpty)
    #expect(first.output == (try Self.here.run("lcap", Self.gridley, "--format", format)).output)
  }

  @Test("without pandoc a Word file exits with 2, one line that says how to get it, and no file")
  func withoutPandoc() throws {
    try withFolder { folder in
      let source = Program.repository.appending(path: Self.gridley).path()
      for command in ["lcap", "report"] {
        let outcome = try Program(folder: folder).run(
          command,
          source,
          "--format",
          "docx",
          "-o",
          "notes.docx",
          environment: ["PATH": folder.path(), "TMPDIR": folder.path()]
        )
        #expect(outcome.status == 2)
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.errors.contains("apt-get install pandoc librsvg2-bin"))
        #expect(outcome.errors.contains("--format html works without it"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).isEmpty)
      }
    }
  }

  @Test(
    "a Word file is a zip archive with the same bytes each time, and leaves nothing behind",
    .enabled(if: hasPandoc, "pandoc and rsvg-convert are not installed, so no Word file is made")
  )
  func wordFile() throws {
    try withFolder { folder in
      let source = Program.repository.appending(path: Self.gridley).path()
      let program = Program(folder: folder)
      for name in ["one.docx", "two.docx"] {
        let outcome = try program.run(
          "lcap",
          source,
          "--format",
          "docx",
          "-o",
          name,
          environment: ["TMPDIR": folder.path()]
        )
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
      }
      let one = try Data(contentsOf: folder.appending(path: "one.docx"))
      #expect(one.prefix(2) == Data("PK".utf8))
      #expect(try one == Data(contentsOf: folder.appending(path: "two.docx")))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      #expect(left.sorted() == ["one.docx", "two.docx"])
    }
  }

  @Test("a failing pandoc exits with 2 and its status, and leaves no file")
  func failingPandoc() throws {
    try withFolder { folder in
      for (name, line) in [("pandoc", "exit 5"), ("rsvg-convert", "exit 0")] {
        let file = folder.appending(path: name)
        try Data("#!/bin/sh\n\(line)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
      }
      let outcome = try Program(folder: folder).run(
        "lcap",
        Program.repository.appending(path: Self.gridley).path(),
        "--format",
        "docx",
        "-o",
        "notes.docx",
        environment: ["PATH": folder.path()]
      )
      #expect(outcome.status == 2)
      #expect(outcome.errors == "rubric: pandoc: ended with status 5\n")
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "notes.docx").path()))
    }
  }

  @Test("a framework without a map exits with 1 and says what is missing")
  func noMap() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      #expect(try program.run("rubrics", "export", "ours").status == 0)
      try FileManager.default.removeItem(at: folder.appending(path: "ours/plan.yml"))
      #expect(try program.run("check", "ours").output == "No problems.\n")
      let source = Program.repository.appending(path: Self.gridley).path()
      let outcome = try program.run("lcap", source, "--rubrics", "ours")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("there is no 'plan.yml' in this framework [missing-file]"))
    }
  }

  @Test("check finds a mistake in the map, at its line")
  func checkMap() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      #expect(try program.run("rubrics", "export", "ours").status == 0)
      let file = folder.appending(path: "ours/plan.yml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing("lag-steps: 5", with: "lag-steps: five").utf8).write(to: file)
      let outcome = try program.run("check", "ours/plan.yml")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("ours/plan.yml:"))
      #expect(outcome.errors.contains("[not-a-number]"))
    }
  }
}
