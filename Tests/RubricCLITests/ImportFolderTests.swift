import Foundation
import Testing

/// What an import promises of the folder that it writes to.
@Suite struct ImportFolderTests {
  @Test(
    "killed at ten random moments, an import leaves nothing that looks whole, and the next one is"
  )
  func killed() throws {
    try withBatchFolder { folder in
      try ImportFiles.write(1...1500, to: folder)
      let begin = ContinuousClock.now
      #expect(try folder.program.run(ImportFiles.arguments).status == 0)
      let duration = begin.duration(to: .now) / .seconds(1)
      let unbroken = try folder.contents("out")
      #expect(unbroken.count == 1502)
      let out = folder.root.appending(path: "out")
      for part in 0..<10 {
        try? FileManager.default.removeItem(at: out)
        let process = try folder.program.start(ImportFiles.arguments)
        // Reading comes first; the moments of writing are the last ones.
        Thread.sleep(forTimeInterval: (0.6 + (Double(part) + .random(in: 0..<1)) / 20) * duration)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let files = try folder.contents("out")
        let results = files.filter { !$0.key.hasPrefix(".rubric") }
        for (name, bytes) in results { #expect(bytes == unbroken[name]) }
        if FileManager.default.fileExists(atPath: out.appending(path: ".rubric-partial").path()) {
          let check = try folder.program.run("check", "out")
          #expect(check.status == 2)
          #expect(check.errors.contains("an import or batch into this folder is not finished"))
        } else {
          #expect(results.isEmpty || results == unbroken)
        }
        #expect(try folder.program.run(ImportFiles.arguments).status == 0)
        #expect(try folder.contents("out") == unbroken)
      }
    }
  }

  @Test("on a full disk an import leaves the folder as it was")
  func fullDisk() throws {
    try withBatchFolder { folder in
      try ImportFiles.write(1...2, to: folder)
      let disk = folder.root.appending(path: "out")
      try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
      let mounted = try runProgram(
        "/bin/mount",
        ["-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.path()],
        in: folder.root
      )
      guard getuid() == 0, mounted?.0 == 0 else {
        print("skipped: no small disk can be mounted here")
        return
      }
      defer { _ = try? runProgram("/bin/umount", [disk.path()], in: folder.root) }
      #expect(try folder.program.run(ImportFiles.arguments).status == 0)
      let before = try folder.contents("out")
      try ImportFiles.write(1...500, to: folder)
      let outcome = try folder.program.run(ImportFiles.arguments)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("no space left on device"))
      #expect(try folder.contents("out") == before)
      #expect(try folder.program.run("check", "out").output.hasSuffix("\nNo problems.\n"))
    }
  }

  @Test("a form that somebody has filled in is neither written over nor removed by the next import")
  func filledIn() throws {
    try withBatchFolder { folder in
      try ImportFiles.write(1...3, to: folder)
      #expect(try folder.program.run(ImportFiles.arguments).status == 0)
      let name = "out/10100030000000.yml"
      try folder.write(try folder.text(name) + "# our note\n", to: name)
      let before = try folder.contents("out")
      let outcome = try folder.program.run(ImportFiles.arguments)
      #expect(outcome.status == 2)
      #expect(
        outcome.errors
          == "rubric: \(name): was changed after rubric wrote it; move it elsewhere, or choose another folder for the results\n"
      )
      #expect(try folder.contents("out") == before)
      // Without this district in the files, its form is one of an earlier run.
      try ImportFiles.write(1...1, to: folder)
      let fewer = try folder.program.run(ImportFiles.arguments)
      #expect(fewer.status == 0)
      #expect(
        fewer.errors.hasPrefix(
          "rubric: out: removed what an earlier run wrote and this one did not: 10100020000000.yml\n"
            + "rubric: out: kept what an earlier run wrote and this one did not, because it has been changed since: 10100030000000.yml\n"
        )
      )
      #expect(try folder.text(name).hasSuffix("# our note\n"))
      #expect(
        try folder.contents("out").keys.sorted() == [
          "10100010000000.yml", "10100030000000.yml", "failures.csv", "warnings.csv",
        ]
      )
    }
  }

  @Test(
    "a map of one's own is never written over, nor is a file that a batch made removed by an import"
  )
  func otherFiles() throws {
    try withBatchFolder { folder in
      try ImportFiles.write(1...2, to: folder)
      try folder.fill("in", 7...7)
      let batch = ["batch", "in", "-o", "out", "--write", "summary", "--quiet"]
      #expect(try folder.program.run(batch).status == 0)
      #expect(try folder.program.run(ImportFiles.arguments).status == 0)
      #expect(try folder.program.run(batch).status == 0)
      #expect(try folder.contents("out").count == 5)
      #expect(try folder.program.run("rubrics", "export", "fw").status == 0)
      let map = try folder.text("fw/imports/tidy-district-metrics.yml")
      try folder.write(map, to: "own.yml")
      let table = ImportFiles.arguments.map {
        $0.replacing("tidy-district-metrics=", with: "own.yml=")
      }
      let outcome = try folder.program.run(table + ["--table", "own.yml"])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("own.yml: was read by this run and will not be overwritten"))
      #expect(try folder.text("own.yml") == map)
    }
  }
}
