import Foundation
import Testing

/// What becomes of a batch that is cut short.
@Suite(.serialized) struct BatchResumeTests {
  private static let arguments = [
    "batch", "in", "one.yml", "-o", "out", "--reports", "html", "--quiet",
  ]

  /// Starts a batch and ends it after a time, as `kill -9` does.
  ///
  /// - Returns: Whether it was still running then.
  private static func runAndKill(_ folder: BatchFolder, after seconds: Double) throws -> Bool {
    let process = try folder.program.start(arguments)
    Thread.sleep(forTimeInterval: seconds)
    let isRunning = process.isRunning
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return isRunning
  }

  @Test("killed at ten random moments, a batch continues to the same bytes as an uninterrupted one")
  func killed() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<300)
      try folder.write(BatchFolder.assessment(5, name: "Again"), to: "in/00150b.yml")
      try folder.write("assessment: positive-outliers\n", to: "in/00200.yml")
      try folder.write(BatchFolder.assessment(400), to: "one.yml")
      let begin = ContinuousClock.now
      #expect(try folder.program.run(Self.arguments).status == 3)
      let duration = begin.duration(to: .now) / .seconds(1)
      let unbroken = try folder.contents("out")
      #expect(unbroken.count == 8 + 300)
      let output = folder.root.appending(path: "out")
      var wasKilled = 0
      for part in 0..<10 {
        try FileManager.default.removeItem(at: output)
        let moment = (Double(part) + .random(in: 0..<1)) / 10 * duration
        if try Self.runAndKill(folder, after: moment) { wasKilled += 1 }
        // Whatever stands under a final name is whole.
        for (name, bytes) in try folder.contents("out") where !name.hasPrefix(".rubric") {
          #expect(bytes == unbroken[name], "\(name) after \(moment) s")
        }
        let outcome = try folder.program.run(Self.arguments + ["--resume"])
        #expect(outcome.status == 3, "after \(moment) s: \(outcome.errors)")
        #expect(try folder.contents("out") == unbroken, "after \(moment) s of \(duration)")
      }
      // How many of the ten come too late depends on how busy the machine is.
      #expect(wasKilled > 0)
    }
  }

  @Test("killed again and again, a batch still finishes")
  func killedOften() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<200)
      try folder.write(BatchFolder.assessment(400), to: "one.yml")
      let begin = ContinuousClock.now
      #expect(try folder.program.run(Self.arguments).status == 0)
      let duration = begin.duration(to: .now) / .seconds(1)
      let unbroken = try folder.contents("out")
      try FileManager.default.removeItem(at: folder.root.appending(path: "out"))
      for _ in 0..<3 {
        let process = try folder.program.start(Self.arguments + ["--resume"])
        Thread.sleep(forTimeInterval: duration / 3)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
      }
      #expect(try folder.program.run(Self.arguments + ["--resume"]).status == 0)
      #expect(try folder.contents("out") == unbroken)
    }
  }

  /// A folder with the work of a run that ended after its first portion.
  private static func withUnfinished(_ body: (BatchFolder) throws -> Void) throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<80)
      try folder.write(BatchFolder.assessment(400), to: "one.yml")
      // A folder where a report should be makes the run end.
      let place = folder.root.appending(path: "out/reports/10100700000000.html/x")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let outcome = try folder.program.run(arguments)
      #expect(outcome.status == 2)
      #expect(
        outcome.errors == """
          rubric: out/reports/10100700000000.html: is a folder; move it elsewhere, or choose another folder for the results
          Finished work is kept; --resume continues from there.

          """
      )
      try FileManager.default.removeItem(
        at: folder.root.appending(path: "out/reports/10100700000000.html")
      )
      try body(folder)
    }
  }

  @Test(
    "unfinished work is never restarted without being asked, and the message gives both options"
  )
  func leftOver() throws {
    try Self.withUnfinished { folder in
      let before = try folder.contents("out")
      let again = try folder.program.run(Self.arguments)
      #expect(again.status == 2)
      #expect(
        again.errors
          == "rubric: out/.rubric-partial: an earlier run was not finished; continue it with --resume, or remove this folder to start over\n"
      )
      #expect(try folder.contents("out") == before)
      #expect(try folder.program.run(Self.arguments + ["--resume"]).status == 0)
      #expect(try folder.contents("out").count == 8 + 81)
    }
  }

  @Test("a run that is continued must be the same, and the message says what differs")
  func differs() throws {
    try Self.withUnfinished { folder in
      let resume = { (arguments: [String]) in
        let outcome = try folder.program.run(arguments + ["--resume"])
        #expect(outcome.status == 2)
        return outcome.errors
      }
      #expect(
        try resume(["batch", "in", "-o", "out", "--reports", "html"])
          .contains("there were 81 input files, and now there are 80")
      )
      #expect(
        try resume(["batch", "in", "one.yml", "-o", "out"])
          .contains("--reports was html and is now none")
      )
      #expect(
        try resume(Self.arguments + ["--write", "summary"])
          .contains(
            "--write was summary,scorecards,percentiles,failures,cohort and is now summary"
          )
      )
      #expect(
        try resume(Self.arguments + ["--aggregation", "minimum"])
          .contains("the aggregation was arithmetic and is now minimum")
      )
      #expect(try folder.program.run("rubrics", "export", "own").status == 0)
      let rules = folder.root.appending(path: "own/framework.yml")
      let text = try String(contentsOf: rules, encoding: .utf8)
      try Data((text + "# changed\n").utf8).write(to: rules)
      #expect(try resume(Self.arguments + ["--rubrics", "own"]).contains("the framework was "))
      try folder.write(BatchFolder.assessment(1) + "# changed\n", to: "in/00001.yml")
      #expect(try resume(Self.arguments).contains("in/00001.yml was changed"))
    }
  }

  @Test("a journal whose last line is cut off, and files longer than it says, are repaired")
  func cutJournal() throws {
    try Self.withUnfinished { folder in
      for name in ["journal.txt", "summary.csv", "cohort.bin", "rows.bin"] {
        let file = folder.root.appending(path: "out/.rubric-partial/\(name)")
        try Data(contentsOf: file).appending(Data("9 9".utf8)).write(to: file)
      }
      #expect(try folder.program.run(Self.arguments + ["--resume"]).status == 0)
      let resumed = try folder.contents("out")
      try FileManager.default.removeItem(at: folder.root.appending(path: "out"))
      #expect(try folder.program.run(Self.arguments).status == 0)
      #expect(try folder.contents("out") == resumed)
    }
  }

  @Test(
    "one flipped bit in a file that --resume would continue is an error that names the file and the fix",
    arguments: [
      "summary.csv", "scorecards.ndjson", "failures.csv", "warnings.csv", "districts.txt",
      "cohort.bin", "rows.bin", "reports.txt", "reports/10100070000000.html",
    ]
  )
  func damaged(name: String) throws {
    try Self.withUnfinished { folder in
      let file = folder.root.appending(path: "out/.rubric-partial/\(name)")
      var bytes = try Data(contentsOf: file)
      bytes[20] ^= 1
      try bytes.write(to: file)
      let outcome = try folder.program.run(Self.arguments + ["--resume"])
      #expect(outcome.status == 2)
      #expect(
        outcome.errors
          == "rubric: out/.rubric-partial/\(name): was changed after the run wrote it, or the disk is faulty; remove .rubric-partial and run again\n"
      )
      #expect(try folder.contents("out")["summary.csv"] == nil)
      try FileManager.default.removeItem(at: folder.root.appending(path: "out/.rubric-partial"))
      #expect(try folder.program.run(Self.arguments).status == 0)
    }
  }

  @Test("a damaged line of the journal is not trusted: the run goes back to before it")
  func damagedJournal() throws {
    try Self.withUnfinished { folder in
      let file = folder.root.appending(path: "out/.rubric-partial/journal.txt")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      #expect(
        lines.map { $0.prefix { $0 != " " } } == ["rubric-journal", "run", "portion", "safe"]
      )
      // The count of portions follows the lengths of the eight files.
      var words = lines[2].split(separator: " ").map(String.init)
      #expect(words[9] == "1")
      words[9] = "2"
      let changed = lines[..<2].map(String.init) + [words.joined(separator: " ")] + ["safe 9 9"]
      try Data(changed.map { "\($0)\n" }.joined().utf8).write(to: file)
      #expect(try folder.program.run(Self.arguments + ["--resume"]).status == 0)
      #expect(try folder.lines("out/summary.csv").count == 82)
    }
  }

  @Test(
    "a run that was interrupted while its results were being renamed is finished, and counted in full"
  )
  func finished() throws {
    try withBatchFolder { folder in
      guard let library = try KillingLibrary(in: folder) else {
        print("skipped: there is no C compiler for a library that kills")
        return
      }
      try folder.fill("in", 0..<2)
      let arguments = ["batch", "in", "-o", "out"]
      #expect(try folder.program.run(arguments).status == 0)
      let unbroken = try folder.contents("out")
      let output = folder.root.appending(path: "out")
      var isMixed = false
      for step in 1...40 where !isMixed {
        try FileManager.default.removeItem(at: output)
        #expect(
          try folder.program.run(arguments, environment: library.environment(step)).status
            == SIGKILL
        )
        let names = try folder.contents("out").keys
        isMixed = names.contains("cohort.json") && !names.contains("summary.csv")
      }
      #expect(isMixed)
      let outcome = try folder.program.run(arguments + ["--resume"])
      #expect(outcome.output == "2 districts, none refused\n")
      #expect(try folder.contents("out") == unbroken)
    }
  }

  @Test("an input that was changed is noticed even if its time was set back")
  func timePutBack() throws {
    try Self.withUnfinished { folder in
      let path = folder.root.appending(path: "in/00001.yml").path()
      let time = try #require(
        try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
      )
      let text = try folder.text("in/00001.yml")
      try runProgram("/usr/bin/touch", ["-r", path, "reference"], in: folder.root)
      try folder.write(
        text.replacing("enrollment: 1001", with: "enrollment: 9009"),
        to: "in/00001.yml"
      )
      try runProgram("/usr/bin/touch", ["-r", "reference", path], in: folder.root)
      let now = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
      #expect(now as? Date == time as? Date)
      let outcome = try folder.program.run(Self.arguments + ["--resume"])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("in/00001.yml was changed"))
    }
  }

  @Test("with nothing to continue, --resume starts over")
  func nothing() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<2)
      try folder.write(BatchFolder.assessment(400), to: "one.yml")
      #expect(try folder.program.run(Self.arguments + ["--resume"]).status == 0)
      #expect(try folder.lines("out/summary.csv").count == 4)
    }
  }
}

extension Data {
  fileprivate func appending(_ other: Data) -> Data { self + other }
}
