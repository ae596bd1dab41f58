import Foundation
import Testing

/// What the program promises of files, streams and exit statuses.
@Suite struct FilesAndStatusTests {
  private static let gridley = "examples/gridley-2023-24.yml"
  private static let here = Program(folder: Program.repository)

  @Test("init writes a form that check accepts, and never overwrites a file")
  func initRefusesToOverwrite() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      #expect(try program.run("init", "-o", "ours.yml").status == 0)
      let form = try Data(contentsOf: folder.appending(path: "ours.yml"))
      let check = try program.run("check", "ours.yml")
      #expect(
        (check.status, check.output)
          == (0, "ours.yml: 0 ratings, no figures\nNo problems.\n")
      )
      let again = try program.run("init", "--name", "Other", "-o", "ours.yml")
      #expect(again.status == 2)
      #expect(again.errors == "rubric: ours.yml: file exists\n")
      #expect(try Data(contentsOf: folder.appending(path: "ours.yml")) == form)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["ours.yml"])
    }
  }

  @Test("init writes the header of a table, and takes no details of a single district for it")
  func initTable() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      #expect(try program.run("init", "--table", "-o", "districts.csv").status == 0)
      let text = try String(contentsOf: folder.appending(path: "districts.csv"), encoding: .utf8)
      let head = "cds,district,cycle,kind,enrollment,low-income,charter-schools,shared-vision/"
      #expect(text.hasPrefix(head))
      #expect(text.hasSuffix("@2024-25,reclassification-rate@2024-25:n\n"))
      #expect(text.split(separator: "\n").count == 1)
      #expect(try program.run("init", "--table", "-o", "districts.csv").status == 2)
      for option in ["--name", "--cds", "--kind"] {
        let outcome = try program.run("init", "--table", option, "x")
        #expect((outcome.status, outcome.output) == (64, ""))
      }
    }
  }

  @Test("a refused file exits with 1, with an empty standard output and no output file")
  func refusedFile() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      try Data("assessment: positive-outliers\nratings: 4\n".utf8)
        .write(to: folder.appending(path: "bad.yml"))
      let outcome = try program.run("report", "bad.yml", "-o", "report.txt")
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("bad.yml:2:10: error:"))
      #expect(outcome.errors.contains("[missing-key]"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["bad.yml"])
    }
  }

  @Test("an output in a folder that does not exist exits with 2")
  func unwritable() throws {
    let outcome = try Self.here.run("score", Self.gridley, "-o", "no/such/folder/scores.txt")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "rubric: no/such/folder/scores.txt: no such file or directory\n")
  }

  @Test("an output replaces an older one as a whole, and follows a link")
  func replaces() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      let file = folder.appending(path: "schema.json")
      try Data("old".utf8).write(to: file)
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "link.json").path(),
        withDestinationPath: "schema.json"
      )
      #expect(try program.run("schema", "problems", "-o", "link.json").status == 0)
      #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("{\"$schema\""))
      let type = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: "link.json").path()
      )[.type]
      #expect(type as? FileAttributeType == .typeSymbolicLink)
    }
  }

  @Test(
    "bad arguments end with 64",
    arguments: [
      ["report"], ["report", "x.yml", "--format", "pdf"], ["schema", "nothing"],
      ["explain", "examples/gridley-2023-24.yml", "family-engagment"], ["frobnicate"],
      ["init", "--cds", "12345"], ["init", "--name", "  "], ["init", "--cycle", "2024"],
      ["init", "--kind", "charter"],
    ]
  )
  func badArguments(arguments: [String]) throws {
    let outcome = try Self.here.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  @Test("a dash reads standard input")
  func standardInput() throws {
    let text = try String(
      contentsOf: Program.repository.appending(path: Self.gridley),
      encoding: .utf8
    )
    let outcome = try Self.here.run("score", "-", "--format", "json", input: text)
    let named = try Self.here.run("score", Self.gridley, "--format", "json")
    #expect(outcome.status == 0)
    #expect(outcome.output == named.output)
  }

  @Test(
    "the same command twice gives the same bytes",
    arguments: ["text", "markdown", "json", "csv"]
  )
  func repeats(format: String) throws {
    let first = try Self.here.run("report", Self.gridley, "--format", format)
    let second = try Self.here.run("report", Self.gridley, "--format", format)
    #expect(!first.output.isEmpty)
    #expect(first.output == second.output)
  }

  @Test("line endings of another system change nothing but the digest of the input")
  func carriageReturns() throws {
    try withFolder { folder in
      let text = try String(
        contentsOf: Program.repository.appending(path: Self.gridley),
        encoding: .utf8
      )
      let file = folder.appending(path: "gridley.yml")
      let program = Program(folder: folder)
      try Data(text.utf8).write(to: file)
      let plain = try program.run("report", "gridley.yml", "--format", "json").output
      try Data(text.replacing("\n", with: "\r\n").utf8).write(to: file)
      let other = try program.run("report", "gridley.yml", "--format", "json").output
      let inputs = #/"inputs":.*/#
      #expect(plain != other)
      #expect(plain.replacing(inputs, with: "") == other.replacing(inputs, with: ""))
    }
  }

  @Test("all problems of all files are reported in one run, in the order of the files")
  func severalFiles() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      for name in ["b.yml", "a.yml"] {
        try Data("assessment: positive-outliers\n".utf8).write(to: folder.appending(path: name))
      }
      let outcome = try program.run("score", "b.yml", "a.yml")
      let files = outcome.errors.split(separator: "\n").filter { $0.contains(": error:") }
        .map { $0.prefix(5) }
      #expect(files == ["b.yml", "b.yml", "a.yml", "a.yml"])
      #expect(outcome.output.isEmpty)
    }
  }

  @Test("a report never overwrites its own input, and an older file keeps its permissions")
  func outputIsNoInput() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      let source = Program.repository.appending(path: Self.gridley)
      try FileManager.default.copyItem(at: source, to: folder.appending(path: "g.yml"))
      let outcome = try program.run("report", "g.yml", "-o", "./g.yml")
      #expect(outcome.status == 2)
      #expect(
        outcome.errors
          == "rubric: ./g.yml: was read by this run and will not be overwritten; name another file\n"
      )
      #expect(
        try Data(contentsOf: source) == Data(contentsOf: folder.appending(path: "g.yml"))
      )
      let report = folder.appending(path: "report.txt").path()
      #expect(FileManager.default.createFile(atPath: report, contents: nil))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: report)
      #expect(try program.run("report", "g.yml", "-o", "report.txt").status == 0)
      let mode = try FileManager.default.attributesOfItem(atPath: report)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test(
    "an assessment next to a framework is checked as an assessment, and a missing file is reported"
  )
  func besideAFramework() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      #expect(try program.run("rubrics", "export", "ours").status == 0)
      let slip = Data("assessment: positive-outliers\n".utf8)
      try slip.write(to: folder.appending(path: "ours/district.yml"))
      #expect(try program.run("check", "ours/district.yml").status == 1)
      let missing = try program.run("check", "ours/nowhere.yml", "ours/district.yml")
      #expect(missing.status == 2)
      #expect(missing.errors.contains("ours/district.yml:1:1: error:"))
      #expect(missing.errors.hasSuffix("rubric: ours/nowhere.yml: no such file or directory\n"))
      for part in ["ours/metrics.yml", "ours/practices", "ours/practices/9-family-engagement.yml"] {
        #expect(try program.run("check", part).output == "No problems.\n")
      }
    }
  }

  @Test("two files of one framework report its problems once")
  func oneFrameworkTwice() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      #expect(try program.run("rubrics", "export", "ours").status == 0)
      let file = folder.appending(path: "ours/expectations.yml")
      try Data("framework: positive-outliers\nbasis: mine\nlines: []\n".utf8).write(to: file)
      let outcome = try program.run("check", "ours/metrics.yml", "ours/expectations.yml", "ours")
      #expect(outcome.errors.split(separator: "\n").count { $0.contains(": error:") } == 1)
    }
  }

  @Test("a report says if levels are combined in another way, and repeats it in its hint")
  func aggregation() throws {
    let outcome = try Self.here.run("report", Self.gridley, "--aggregation", "minimum")
    #expect(
      outcome.output.contains("Levels combine by the lowest level, not by the weighted mean.")
    )
    #expect(outcome.output.contains("family-engagement --aggregation minimum"))
    let json = try Self.here.run("report", Self.gridley, "--format", "json").output
    #expect(json.contains("\"aggregation\":\"arithmetic\""))
  }

  @Test("color needs a terminal")
  func noColor() throws {
    #expect(!(try Self.here.run("report", Self.gridley).output.contains("\u{1B}")))
  }

  @Test("an exported framework gives the same report, through the option and through the variable")
  func exported() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      let source = Program.repository.appending(path: Self.gridley).path()
      #expect(try program.run("rubrics", "export", "ours").status == 0)
      #expect(try program.run("rubrics", "export", "ours").status == 2)
      #expect(try program.run("check", "ours").output == "No problems.\n")
      let own = try program.run("report", source, "--format", "json").output
      let byOption = try program.run("report", source, "--format", "json", "--rubrics", "ours")
      let byVariable = try program.run(
        "report",
        source,
        "--format",
        "json",
        environment: ["RUBRIC_PATH": "ours"]
      )
      #expect(own == byOption.output)
      #expect(own == byVariable.output)
      // The report holds the framework's digest.
      try Data("a: 1\n".utf8).write(to: folder.appending(path: "ours/notes.yml"))
      let beside = try program.run("report", source, "--format", "json", "--rubrics", "ours")
      #expect(own == beside.output)
    }
  }

  @Test("commands that compare nothing do not parse the profile, and only check parses the vectors")
  func parsesWhatIsNeeded() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      #expect(try program.run("rubrics", "export", "ours").status == 0)
      let broken = Data("{ broken".utf8)
      for file in ["ours/vectors/geometric.yml", "ours/crosswalks/cde-local-indicators.yml"] {
        try broken.write(to: folder.appending(path: file))
      }
      let ours = ["RUBRIC_PATH": "ours"]
      #expect(try program.run("init", "-o", "form.yml", environment: ours).status == 0)
      #expect(try program.run("report", "form.yml", environment: ours).status == 0)
      #expect(try program.run("check", "ours").status == 1)
      try broken.write(to: folder.appending(path: "ours/profile.yml"))
      #expect(try program.run("init", environment: ours).status == 0)
      #expect(try program.run("schema", "assessment", environment: ours).status == 0)
      #expect(try program.run("check", "form.yml", environment: ours).status == 0)
      // What compares needs the profile's references.
      #expect(try program.run("score", "form.yml", environment: ours).status == 1)
      #expect(try program.run("rubrics", "list", environment: ours).status == 1)
    }
  }

  @Test("the framework's digest is the SHA-256 of its files one after the other, by path")
  func digest() throws {
    try withFolder { folder in
      let program = Program(folder: folder)
      let source = Program.repository.appending(path: Self.gridley).path()
      #expect(try program.run("rubrics", "export", "ours").status == 0)
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.currentDirectoryURL = folder.appending(path: "ours")
      process.arguments = [
        "-c", "find . -name '*.yml' | LC_ALL=C sort | xargs cat | (sha256sum || shasum -a 256)",
      ]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let sum = try #require(try pipe.fileHandleForReading.readToEnd())
      process.waitUntilExit()
      let digest = String(decoding: sum, as: UTF8.self).prefix(64)
      let report = try program.run("report", source, "--format", "json").output
      #expect(digest.count == 64)
      #expect(report.contains("\"digest\":\"\(digest)\""))
    }
  }

  @Test("a folder that only RUBRIC_PATH names is reported with the variable")
  func badVariable() throws {
    let outcome = try Self.here.run("rubrics", "list", environment: ["RUBRIC_PATH": "no/such"])
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == "rubric: no/such: no such file or directory (from RUBRIC_PATH)\n"
    )
  }

  @Test("completions exist for three shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let outcome = try Self.here.run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("explain"))
  }

  @Test(
    "every command's help shows an example",
    arguments: [
      ["init"], ["check"], ["score"], ["report"], ["explain"], ["schema"], ["rubrics", "list"],
      ["rubrics", "show"], ["rubrics", "export"],
    ]
  )
  func helpShowsAnExample(command: [String]) throws {
    let outcome = try Self.here.run(command + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("  rubric \(command.joined(separator: " "))"))
  }
}
