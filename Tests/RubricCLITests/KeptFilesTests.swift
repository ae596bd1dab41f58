import Foundation
import Testing

/// What no run deletes or overwrites.
@Suite struct KeptFilesTests {
  private static let batch = ["batch", "in", "-o", "out", "--reports", "text", "--quiet"]

  private static func withInput(_ body: (BatchFolder) throws -> Void) throws {
    try withBatchFolder { folder in
      try folder.fill("in", 1...2)
      try folder.write("thesis\n", to: "precious/thesis.txt")
      try folder.write("thesis\n", to: "victim")
      try FileManager.default.createDirectory(
        at: folder.root.appending(path: "out"),
        withIntermediateDirectories: true
      )
      try body(folder)
    }
  }

  private static func shell(_ line: String, _ folder: BatchFolder) throws {
    let outcome = try #require(try runProgram("/bin/sh", ["-c", line], in: folder.root))
    #expect(outcome.0 == 0, "\(outcome.1)")
  }

  /// Everything below a folder: names, and what they are.
  private static func listing(_ folder: BatchFolder) throws -> [String: String] {
    let root = folder.root.path(percentEncoded: false)
    var listing: [String: String] = [:]
    for path in FileManager.default.subpaths(atPath: root) ?? [] {
      let full = "\(root)/\(path)"
      let type = try FileManager.default.attributesOfItem(atPath: full)[.type]
      listing[path] =
        "\(type ?? "") \((FileManager.default.contents(atPath: full) ?? Data()).base64EncodedString())"
    }
    return listing
  }

  @Test(
    "what has the name of unfinished work but is not the program's own is refused and not touched",
    arguments: [
      "ln -s ../precious out/.rubric-done", "ln -s ../precious out/.rubric-partial",
      "mkdir out/.rubric-done; echo x > out/.rubric-done/mine.txt",
      "mkdir out/.rubric-partial; echo x > out/.rubric-partial/mine.txt",
      "mkdir out/.rubric-partial; ln -s ../../victim out/.rubric-partial/failures.csv",
      "mkdir out/.rubric-partial; ln -s ../../victim out/.rubric-partial/journal.txt",
      "mkdir out/.rubric-partial; ln victim out/.rubric-partial/journal.txt",
      "mkdir out/.rubric-partial; echo x > out/.rubric-partial/journal.txt",
      "mkdir out/.rubric-partial; : > out/.rubric-partial/journal.txt; echo x > out/.rubric-partial/x",
      "echo x > out/.rubric-partial", "mkfifo out/.rubric-done",
      "mkdir out/.rubric-partial; mkfifo out/.rubric-partial/journal.txt",
    ]
  )
  func planted(line: String) throws {
    try Self.withInput { folder in
      try Self.shell(line, folder)
      let before = try Self.listing(folder)
      for more in [[], ["--resume"]] {
        let outcome = try folder.program.run(Self.batch + more)
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("rubric: out/.rubric-"), "\(outcome.errors)")
        #expect(outcome.errors.contains("move it elsewhere"))
        #expect(try Self.listing(folder) == before)
      }
    }
  }

  @Test("a file of unfinished work that was replaced by a link is not written through")
  func replacedFiles() throws {
    for link in ["ln -s ../../victim", "ln victim"] {
      try Self.withInput { folder in
        // A folder where a report should be ends the run.
        try Self.shell("mkdir -p out/reports/10100010000000.txt", folder)
        #expect(try folder.program.run(Self.batch).status == 2)
        try Self.shell("rmdir out/reports/10100010000000.txt", folder)
        let place = "out/.rubric-partial/failures.csv"
        try Self.shell("cp \(place) victim; rm \(place); \(link) \(place)", folder)
        let before = try Self.listing(folder)
        let outcome = try folder.program.run(Self.batch + ["--resume"])
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("rubric: \(place): is "), "\(outcome.errors)")
        #expect(try Self.listing(folder)["victim"] == before["victim"])
      }
    }
  }

  @Test("the output folder itself may be a link")
  func linkedOutput() throws {
    try Self.withInput { folder in
      try Self.shell("mkdir elsewhere; ln -s elsewhere linked", folder)
      let outcome = try folder.program.run("batch", "in", "-o", "linked", "--quiet")
      #expect(outcome.status == 0)
      #expect(try folder.lines("elsewhere/summary.csv").count == 3)
    }
  }

  @Test("what NFS leaves of a file that was open stays, and the run succeeds")
  func keptByNFS() throws {
    try Self.withInput { folder in
      try Self.shell("mkdir out/.rubric-done out/.rubric-partial", folder)
      for name in [".rubric-done/.nfs01", ".rubric-partial/.nfs02"] {
        try folder.write("", to: "out/\(name)")
      }
      for _ in 1...2 { #expect(try folder.program.run(Self.batch).status == 0) }
      let names = try folder.contents("out").keys.filter { $0.hasPrefix(".") }.sorted()
      #expect(names == [".rubric-done/.nfs01", ".rubric-partial/.nfs02"])
    }
  }

  @Test(
    "a result is never written over a file that the program did not make",
    arguments: [
      ("echo mine > out/summary.csv", "out/summary.csv: is already there, and nothing shows"),
      ("ln -s ../victim out/cohort.md", "out/cohort.md: is already there, and nothing shows"),
      ("mkdir out/cohort.json", "out/cohort.json: is a folder"),
      ("ln -s ../precious out/reports", "out/reports: is a link, which is never followed here"),
      (
        "mkdir out/reports; echo mine > out/reports/10100020000000.txt",
        "out/reports/10100020000000.txt: is already there, and nothing shows"
      ),
    ]
  )
  func strangers(line: String, words: String) throws {
    try Self.withInput { folder in
      try Self.shell(line, folder)
      let before = try Self.listing(folder)
      let outcome = try folder.program.run(Self.batch)
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("rubric: \(words)"), "\(outcome.errors)")
      for (name, what) in before { #expect(try Self.listing(folder)[name] == what, "\(name)") }
    }
  }

  @Test(
    "a result that was changed since is not written over, and after it is moved away the run succeeds"
  )
  func changed() throws {
    try Self.withInput { folder in
      #expect(try folder.program.run(Self.batch).status == 0)
      try Self.shell("echo '# my note' >> out/summary.csv", folder)
      let before = try Self.listing(folder)
      let outcome = try folder.program.run(Self.batch)
      #expect(outcome.status == 2)
      #expect(
        outcome.errors
          == "rubric: out/summary.csv: was changed after rubric wrote it; move it elsewhere, or choose another folder for the results\n"
      )
      #expect(try Self.listing(folder) == before)
      try Self.shell("mv out/summary.csv mine.csv", folder)
      #expect(try folder.program.run(Self.batch).status == 0)
      #expect(try folder.lines("out/summary.csv").count == 3)
    }
  }

  @Test("a record that was changed is not believed")
  func changedRecord() throws {
    try Self.withInput { folder in
      #expect(try folder.program.run(Self.batch).status == 0)
      try Self.shell("sed -i.old 's/summary/sumnary/' out/.rubric-batch", folder)
      let outcome = try folder.program.run(Self.batch)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("is already there, and nothing shows that rubric wrote it"))
    }
  }

  @Test("no file that a run read is written over, by whatever name")
  func framework() throws {
    try Self.withInput { folder in
      #expect(try folder.program.run("rubrics", "export", "fw").status == 0)
      try Self.shell("ln fw/metrics.yml hard; ln -s fw/profile.yml soft; ln -s fw linked", folder)
      let before = try Self.listing(folder)
      let form = "in/00001.yml"
      for output in ["fw/metrics.yml", "hard", "soft", "linked/framework.yml", "./in/../\(form)"] {
        for command in [
          ["report", form], ["score", form], ["lcap", form], ["schema", "assessment"],
        ]
        where command.count == 1 || command[0] != "schema" || output == "fw/metrics.yml" {
          let outcome = try folder.program.run(command + ["--rubrics", "fw", "-o", output])
          #expect(outcome.status == 2)
          #expect(
            outcome.errors
              == "rubric: \(output): was read by this run and will not be overwritten; name another file\n"
          )
        }
      }
      let program = "'\(Program.executable.path())'"
      let piped = try runProgram(
        "/bin/sh",
        ["-c", "\(program) report - -o \(form) < \(form)"],
        in: folder.root
      )
      #expect(piped?.0 == 2)
      #expect(try Self.listing(folder) == before)
    }
  }
}
