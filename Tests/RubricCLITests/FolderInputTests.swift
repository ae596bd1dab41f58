import Foundation
import Testing

/// What is read of a folder, and what is said of the rest.
@Suite struct FolderInputTests {
  /// Writes a file whose name is not UTF-8, which Foundation cannot.
  private static func shell(_ line: String, in folder: URL) throws {
    let outcome = try #require(try runProgram("/bin/sh", ["-c", line], in: folder))
    #expect(outcome.0 == 0, "\(outcome.1)")
  }

  @Test("a file name that is not UTF-8 is read by every command, and its messages can be typed")
  func latin1() throws {
    try withBatchFolder { folder in
      try folder.write(BatchFolder.assessment(1), to: "a.yml")
      try Self.shell(#"mkdir in; mv a.yml "$(printf 'in/Pe\361asco.yml')""#, in: folder.root)
      for command in [["check"], ["score"], ["report"], ["lcap"], ["batch", "-o", "out"]] {
        let outcome = try folder.program.run(command + ["in"])
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
      }
      let json = try folder.program.run("report", "in", "--format", "json")
      #expect(json.output.contains(#""name":"in/Pe\\xF1asco.yml""#))
      #expect(try folder.lines("out/summary.csv").count == 2)
      #expect(
        try folder.program.run("check", #"in/Pe\xF1asco.yml"#).output.hasSuffix("\nNo problems.\n")
      )
      try Self.shell(
        #"'\#(Program.executable.path())' check "$(printf 'in/Pe\361asco.yml')""#,
        in: folder.root
      )
      try Self.shell(#"for file in in/*; do printf 'x: 1\n' >> "$file"; done"#, in: folder.root)
      let refused = try folder.program.run("check", "in")
      #expect(refused.status == 1)
      #expect(refused.errors.hasPrefix(#"in/Pe\xF1asco.yml:"#))
    }
  }

  @Test("two names that differ in a byte that is not UTF-8 are two files")
  func twoNames() throws {
    try withBatchFolder { folder in
      for number in 1...2 { try folder.write(BatchFolder.assessment(number), to: "\(number)") }
      try Self.shell(
        #"mkdir in; mv 1 "$(printf 'in/\361.yml')"; mv 2 "$(printf 'in/\362.yml')""#,
        in: folder.root
      )
      #expect(try folder.program.run("batch", "in", "-o", "out").output.hasPrefix("2 districts"))
    }
  }

  @Test("an ending in capitals and one before .txt are read, and whatever is not read is listed")
  func listed() throws {
    try withBatchFolder { folder in
      for (number, name) in ["A.YML", "b.Yaml", "c.yml.txt", "d.JSON.txt"].enumerated() {
        try folder.write(BatchFolder.assessment(number), to: "in/\(name)")
      }
      try folder.write("a,b\n1,2\n", to: "in/other.csv")
      try folder.write("hello\n", to: "in/notes.txt")
      try folder.write(BatchFolder.assessment(8), to: "in/old.yml.bak")
      try folder.write(BatchFolder.assessment(9), to: "in/north/e.yml")
      try folder.write("file,line,column,id,message\n", to: "in/failures.csv")
      try folder.write("x", to: "in/.DS_Store")
      try Self.shell("ln -s nowhere in/gone.csv; mkfifo in/pipe.yml", in: folder.root)
      let note =
        "rubric: in: not read: notes.txt, other.csv (no districts in them); "
        + "old.yml.bak (not named like a form or a table; name it to read it); "
        + "north (a folder; name it to read its files); gone.csv (cannot be opened); "
        + "pipe.yml (not a file)\n"
      for command in [["check", "in"], ["batch", "in", "-o", "out", "--quiet"]] {
        let outcome = try folder.program.run(command)
        #expect((outcome.status, outcome.errors) == (0, note))
      }
      #expect(try folder.lines("out/summary.csv").count == 5)
    }
  }

  @Test("of a long list the first ten are named, and the others counted")
  func longList() throws {
    try withBatchFolder { folder in
      try folder.write(BatchFolder.assessment(1), to: "in/a.yml")
      for number in 10..<22 { try folder.write("", to: "in/\(number).md") }
      #expect(
        try folder.program.run("check", "in").errors
          == "rubric: in: not read: 10.md, 11.md, 12.md, 13.md, 14.md, 15.md, 16.md, 17.md, 18.md, 19.md and 2 more (not named like a form or a table; name them to read them)\n"
      )
    }
  }

  @Test("a form that is a link to nothing fails alone, and is told")
  func dangling() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 1...2)
      try Self.shell("ln -s nowhere in/gone.yml", in: folder.root)
      let outcome = try folder.program.run("batch", "in", "-o", "out")
      #expect(outcome.status == 3)
      #expect(outcome.output == "3 districts, 1 refused: see out/failures.csv\n")
      #expect(
        try folder.lines("out/failures.csv").last
          == "in/gone.yml,1,1,unreadable,the file cannot be read: is a link to a file that does not exist"
      )
      let check = try folder.program.run("check", "in")
      #expect(check.status == 2)
      #expect(check.errors == "rubric: in/gone.yml: is a link to a file that does not exist\n")
      let named = try folder.program.run("batch", "in/gone.yml", "-o", "named")
      #expect(named.status == 2)
      #expect(named.errors == "rubric: in/gone.yml: is a link to a file that does not exist\n")
      #expect(try folder.contents("named").isEmpty)
    }
  }
}
