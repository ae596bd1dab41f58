import Foundation
import Testing

/// Runs some other program and waits for it.
///
/// - Returns: Its exit status, and what it said on standard error; `nil` if there is no such program.
@discardableResult
func runProgram(_ path: String, _ arguments: [String], in folder: URL) throws -> (Int32, String)? {
  guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
  let process = Process()
  process.executableURL = URL(filePath: path)
  process.arguments = arguments
  process.currentDirectoryURL = folder
  process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
  let errors = Pipe()
  process.standardError = errors
  process.standardOutput = FileHandle.nullDevice
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let text = try errors.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: text, as: UTF8.self))
}

/// What a batch does with inputs that it cannot read and folders that it cannot write.
@Suite struct BatchBadInputTests {
  @Test("an output folder that is an input folder, or is inside one, is refused")
  func overlap() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<2)
      for (output, words) in [
        ("in", "the output folder is the input folder; choose one outside of it"),
        ("in/", "the output folder is the input folder; choose one outside of it"),
        ("in/out", "the output folder is inside the input folder 'in'; choose one outside of it"),
        ("in/a/b", "the output folder is inside the input folder 'in'; choose one outside of it"),
        ("in/00000.yml", "is not a folder"),
      ] {
        let outcome = try folder.program.run("batch", "in", "-o", output)
        #expect(outcome.status == 2)
        #expect(outcome.errors == "rubric: \(output): \(words)\n")
      }
      #expect(try folder.contents("").keys.sorted() == ["in/00000.yml", "in/00001.yml"])
    }
  }

  @Test("an input is never overwritten")
  func overInput() throws {
    try withBatchFolder { folder in
      try folder.write("cds,district,cycle,kind\n,A,2023-24,unified\n", to: "out/summary.csv")
      let outcome = try folder.program.run("batch", "out/summary.csv", "-o", "out")
      #expect(outcome.status == 2)
      #expect(outcome.errors == "rubric: out/summary.csv: is an input and would be overwritten\n")
      #expect(try folder.contents("out").count == 1)
    }
  }

  @Test(
    "a missing input, a folder without assessments and a table without rows leave nothing behind"
  )
  func nothingToRead() throws {
    try withBatchFolder { folder in
      try folder.write(BatchFolder.assessment(1), to: "a.yml")
      try folder.write("nothing\n", to: "empty/notes.txt")
      try folder.write("cds,district,cycle,kind\n\n", to: "rows.csv")
      try folder.write("cds,district,cycel,kind\n,A,2023-24,unified\n", to: "header.csv")
      try folder.write("cds,\"district\n", to: "quote.csv")
      for (input, status, words) in [
        ("b.yml", Int32(2), "rubric: b.yml: no such file or directory\n"),
        (
          "empty", 2,
          "rubric: empty: the folder contains no forms or tables; name the files, or another folder\n"
        ),
        (
          "rows.csv", 1,
          "rows.csv:1:1: error: the table has a header but no rows; give each district its own row [empty-file]\n"
        ),
        ("header.csv", 1, "did you mean 'cycle'?"), ("quote.csv", 1, "[open-quote]"),
      ] {
        let outcome = try folder.program.run("batch", "a.yml", input, "-o", "out")
        #expect(outcome.status == status)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        #expect(try folder.contents("out").isEmpty)
      }
    }
  }

  @Test(
    "bad arguments end with 64",
    arguments: [
      ["batch"], ["batch", "in"], ["batch", "in", "-o", "out", "--jobs", "0"],
      ["batch", "in", "-o", "out", "--write", "sumary"], ["batch", "-", "-o", "out", "--resume"],
      ["batch", "in", "-o", "out", "--reports", "pdf"], ["batch", "-", "-", "-o", "out"],
    ]
  )
  func badArguments(arguments: [String]) throws {
    #expect(try Program(folder: Program.repository).run(arguments).status == 64)
  }

  @Test("without permission to write, a batch says so; a file that may not be read fails alone")
  func permissions() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<3)
      let root = folder.root
      try FileManager.default.createDirectory(
        at: root.appending(path: "mine"),
        withIntermediateDirectories: true
      )
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o777],
        ofItemAtPath: root.appending(path: "mine").path()
      )
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o000],
        ofItemAtPath: root.appending(path: "in/00001.yml").path()
      )
      let nobody = { (output: String) in
        try runProgram(
          "/usr/bin/setpriv",
          ["--reuid=65534", "--regid=65534", "--clear-groups", Program.executable.path()]
            + ["batch", "in", "-o", output, "--quiet"],
          in: root
        )
      }
      guard getuid() == 0, let (status, errors) = try nobody("out"), status != 126, status != 127
      else {
        print("skipped: only root can run a program as another user")
        return
      }
      #expect(status == 2)
      #expect(errors == "rubric: out: permission denied\n")
      #expect(try nobody("mine/out")?.0 == 3)
      #expect(
        try folder.lines("mine/out/failures.csv").dropFirst() == [
          "in/00001.yml,1,1,unreadable,the file cannot be read: permission denied"
        ]
      )
      #expect(try folder.lines("mine/out/summary.csv").count == 3)
    }
  }

  @Test(
    "on a full disk no result is left half-written, and with room the run continues to the same bytes"
  )
  func fullDisk() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<130)
      let disk = folder.root.appending(path: "disk")
      try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
      let mount = { (options: String) in
        try runProgram(
          "/bin/mount",
          ["-t", "tmpfs", "-o", options, "tmpfs", disk.path()],
          in: folder.root
        )
      }
      guard getuid() == 0, let (status, _) = try mount("size=2m"), status == 0 else {
        print("skipped: no small disk can be mounted here")
        return
      }
      defer { _ = try? runProgram("/bin/umount", [disk.path()], in: folder.root) }
      let arguments = ["batch", "in", "--quiet", "-o"]
      let outcome = try folder.program.run(arguments + ["disk/out"])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("no space left on device"))
      #expect(outcome.errors.hasSuffix("Finished work is kept; --resume continues from there.\n"))
      #expect(try folder.contents("disk/out").keys.allSatisfy { $0.hasPrefix(".rubric-partial/") })
      #expect(try mount("remount,size=16m")?.0 == 0)
      #expect(try folder.program.run(arguments + ["disk/out", "--resume"]).status == 0)
      #expect(try folder.program.run(arguments + ["out"]).status == 0)
      #expect(try folder.contents("disk/out") == folder.contents("out"))
    }
  }
}
