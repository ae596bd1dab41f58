import Foundation
import Testing

@testable import rubric_cli

/// What a second run does beside one that is at work.
@Suite struct LiveRunTests {
  /// A run that waits for the rest of its input.
  private struct Waiting {
    let process: Process
    let input = Pipe()
    let errors = Pipe()

    init(_ folder: BatchFolder, environment: [String: String] = [:]) throws {
      process = try folder.program.start(
        ["batch", "-", "-o", "out", "--quiet"],
        input: input,
        errors: errors,
        environment: environment
      )
      let text = "cds,district,cycle,kind\n10100010000000,A,2023-24,unified\n"
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      let file = folder.root.appending(path: "out/.rubric-partial/run.txt").path()
      for _ in 0..<600 where !FileManager.default.fileExists(atPath: file) {
        Thread.sleep(forTimeInterval: 0.05)
      }
    }

    /// Gives it the end of its input.
    func end() throws -> (status: Int32, errors: String) {
      try input.fileHandleForWriting.close()
      let text = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }
  }

  /// An environment in which the file system keeps no locks; `nil` if there is no C compiler to make it.
  private static func withoutLocks(_ folder: BatchFolder) throws -> [String: String]? {
    try folder.write(
      "#include <errno.h>\nint flock(int file, int kind) { errno = ENOLCK; return -1; }\n",
      to: "nolocks.c"
    )
    let library = folder.root.appending(path: "nolocks.so").path()
    let compiler = ["/usr/bin/cc", "/usr/bin/clang", "/usr/bin/gcc"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    let arguments = ["-shared", "-fPIC", "-o", library, "nolocks.c"]
    guard let compiler, try runProgram(compiler, arguments, in: folder.root)?.0 == 0 else {
      print("skipped: there is no C compiler to take the locks away")
      return nil
    }
    return ["LD_PRELOAD": library]
  }

  @Test("a second run says that one is at work, which one, and leaves its work alone")
  func second() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 1...2)
      let first = try Waiting(folder)
      let before = try folder.contents("out")
      for more in [[], ["--resume"]] {
        let outcome = try folder.program.run(["batch", "in", "-o", "out"] + more)
        #expect(outcome.status == 2)
        #expect(
          outcome.errors.hasPrefix(
            "rubric: out/.rubric-partial: another run is using this folder (process \(first.process.processIdentifier) on "
          )
        )
        #expect(
          outcome.errors.hasSuffix(
            "); wait until it ends, or choose another folder for the results\n"
          )
        )
      }
      let fixtures = Program.repository.appending(path: "Tests/RubricTests/Fixtures/import")
      let file = fixtures.appending(path: "tidy-district-metrics.csv").path()
      let directory = fixtures.appending(path: "cde-public-districts.txt").path()
      let importing = try folder.program.run(
        "import",
        "--cycle",
        "2023-24",
        "-o",
        "out",
        "cde-public-districts=\(directory)",
        "tidy-district-metrics=\(file)"
      )
      #expect(importing.status == 2)
      #expect(importing.errors.contains("another run is using this folder"))
      #expect(try folder.contents("out") == before)
      #expect(try first.end().status == 0)
      #expect(try folder.lines("out/summary.csv").count == 2)
      #expect(try folder.program.run("batch", "in", "-o", "out").status == 0)
    }
  }

  @Test(
    "of runs that begin at the same time in one folder, each succeeds or says that one is at work"
  )
  func together() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 1...20)
      let arguments = ["batch", "in", "-o", "out", "--reports", "text", "--quiet"]
      let processes = try (0..<6).map { _ in try folder.program.start(arguments) }
      for process in processes { process.waitUntilExit() }
      let statuses = processes.map(\.terminationStatus)
      #expect(statuses.contains(0))
      #expect(statuses.allSatisfy { $0 == 0 || $0 == 2 })
      let files = try folder.contents("out")
      #expect(files.count == 7 + 20)
      #expect(files.keys.allSatisfy { !$0.hasPrefix(".rubric-partial") })
      #expect(try folder.program.run(arguments).status == 0)
      #expect(try folder.contents("out") == files)
    }
  }

  @Test("without locks a second run still finds the first, and one that is dead is continued")
  func withoutLocks() throws {
    try withBatchFolder { folder in
      guard let environment = try Self.withoutLocks(folder) else { return }
      try folder.fill("in", 1...2)
      let first = try Waiting(folder, environment: environment)
      let second = { (more: [String]) in
        try folder.program.run(["batch", "in", "-o", "out"] + more, environment: environment)
      }
      let outcome = try second([])
      #expect(outcome.status == 2)
      let words = "another run is using this folder (process \(first.process.processIdentifier) on "
      #expect(outcome.errors.contains(words))
      kill(first.process.processIdentifier, SIGKILL)
      _ = try first.end()
      #expect(try second([]).errors.contains("an earlier run was not finished"))
      try FileManager.default.removeItem(at: folder.root.appending(path: "out/.rubric-partial"))
      #expect(try second(["--resume"]).status == 0)
      #expect(try second([]).status == 0)
    }
  }

  @Test("without locks a run whose work another one has taken over stops")
  func takenOver() throws {
    try withBatchFolder { folder in
      guard let environment = try Self.withoutLocks(folder) else { return }
      let first = try Waiting(folder, environment: environment)
      let journal = folder.root.appending(path: "out/.rubric-partial/journal.txt")
      let file = try FileHandle(forWritingTo: journal)
      try file.seekToEnd()
      try file.write(contentsOf: Data(SummedLine.text("run elsewhere 1 2").utf8))
      try file.close()
      let (status, errors) = try first.end()
      #expect(status == 2)
      #expect(errors.contains("another run has taken over the work in this folder"))
      #expect(try folder.contents("out").keys.allSatisfy { $0.hasPrefix(".rubric-partial/") })
    }
  }

  /// The program with another commit in it; where it knows none, a copy is another build by its size and time.
  private static func anotherBuild(_ folder: BatchFolder) throws -> Data {
    var bytes = try Data(contentsOf: Program.executable)
    let version = try folder.program.run("--version").output
    if let commit = version.firstMatch(of: /\(([0-9a-f]+)\)/)?.1 {
      let place = try #require(bytes.range(of: Data("\0\(commit)\0".utf8))).dropFirst().dropLast()
      bytes.replaceSubrange(place, with: Data(repeating: UInt8(ascii: "0"), count: place.count))
    }
    return bytes
  }

  @Test("a program of another build does not continue a run, even if the version is the same")
  func otherBuild() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 1...2)
      let arguments = ["batch", "in", "-o", "out", "--reports", "text", "--quiet"]
      try FileManager.default.createDirectory(
        at: folder.root.appending(path: "out/reports/10100010000000.txt"),
        withIntermediateDirectories: true
      )
      #expect(try folder.program.run(arguments).status == 2)
      let other = folder.root.appending(path: "other")
      try Self.anotherBuild(folder).write(to: other)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755],
        ofItemAtPath: other.path()
      )
      let outcome = try runProgram(other.path(), arguments + ["--resume"], in: folder.root)
      #expect(outcome?.0 == 2)
      // The version names the commit too, where it is known.
      #expect(
        outcome?.1.contains(/a different run: the (version|build) of rubric was [0o]/) == true
      )
    }
  }
}
