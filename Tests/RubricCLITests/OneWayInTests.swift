import Foundation
import Testing

/// Every command that reads districts takes every kind of input, whatever the file is called.
@Suite struct OneWayInTests {
  /// A kind of input that holds districts.
  struct Kind: CustomTestStringConvertible {
    let name: String
    /// The argument that names it.
    let input: String
    /// The file of it that is read by way of standard input and pipes; `nil` for a folder.
    var file: String? { input.hasSuffix("folder") ? nil : input }
    /// What is said of the files that are not read.
    var note: String {
      file == nil
        ? "rubric: folder: not read: notes.txt, package.json (no districts in them)\n" : ""
    }
    /// Which of the districts it holds.
    let numbers: [Int]
    var testDescription: String { name }
  }

  private static let kinds = [
    Kind(name: "YAML", input: "form.yml", numbers: [1]),
    Kind(name: "YAML called a table", input: "form.csv", numbers: [1]),
    Kind(name: "JSON", input: "form.json", numbers: [1]),
    Kind(name: "NDJSON", input: "lines.ndjson", numbers: [1, 2, 3]),
    Kind(name: "NDJSON called a form", input: "lines.yml", numbers: [1, 2, 3]),
    Kind(name: "a table", input: "table.csv", numbers: [1, 2, 3]),
    Kind(name: "a table called a form", input: "table.yml", numbers: [1, 2, 3]),
    Kind(name: "a folder", input: "folder", numbers: [1, 2, 3, 4, 5]),
  ]

  private static func form(_ number: Int) -> String {
    """
    assessment: positive-outliers
    district: { name: District \(number), cds: "\(1_010_000 + number)", kind: unified, low-income: 40 }
    cycle: 2023-24
    ratings: { shared-vision: { clear-vision: \(number) } }

    """
  }

  private static func line(_ number: Int, indented: Bool = false) -> String {
    """
    {"assessment":"positive-outliers","district":{"name":"District \(number)","cds":\
    "\(1_010_000 + number)","kind":"unified","low-income":40},\(indented ? "\n" : "")\
    "cycle":"2023-24","ratings":{"shared-vision":{"clear-vision":\(number)}}}

    """
  }

  private static let header = "cds,district,cycle,kind,low-income,shared-vision/clear-vision\n"

  private static func row(_ number: Int) -> String {
    "\(1_010_000 + number),District \(number),2023-24,unified,40,\(number)\n"
  }

  private static func withInputs(_ body: (BatchFolder) throws -> Void) throws {
    try withBatchFolder { folder in
      for name in ["form.yml", "form.csv", "folder/a.yml"] { try folder.write(form(1), to: name) }
      try folder.write(line(1, indented: true), to: "form.json")
      for name in ["lines.ndjson", "lines.yml"] {
        try folder.write((1...3).map { line($0) }.joined(), to: name)
      }
      for name in ["table.csv", "table.yml"] {
        try folder.write(header + (1...3).map(row).joined(), to: name)
      }
      try folder.write(line(2) + line(3), to: "folder/b.ndjson")
      try folder.write(line(4, indented: true), to: "folder/c.json")
      try folder.write(header + row(5), to: "folder/d.csv")
      // What stands beside the forms in a folder that an import wrote, and what people leave there.
      try folder.write("file,line,column,id,message\n", to: "folder/failures.csv")
      try folder.write("nothing, really\n", to: "folder/notes.txt")
      try folder.write("{\"name\":\"package\"}\n", to: "folder/package.json")
      try body(folder)
    }
  }

  /// Runs a command on an input by its name and, of a file, on standard input; both must end alike and, where
  /// the output does not wrap around the file's name, say the same.
  private static func run(
    _ folder: BatchFolder,
    _ kind: Kind,
    isWrapped: Bool = false,
    _ arguments: (String) -> [String]
  ) throws -> Program.Outcome {
    let named = try folder.program.run(arguments(kind.input))
    if let file = kind.file {
      let piped = try folder.program.run(arguments("-"), input: try folder.text(file))
      #expect(piped.status == named.status)
      guard !isWrapped else {
        #expect(piped.output.prefix(10) == named.output.prefix(10))
        return named
      }
      #expect(piped.output == named.output.replacing(file, with: "standard input"))
      #expect(piped.errors == named.errors.replacing(file, with: "standard input"))
    }
    return named
  }

  @Test("check accepts every kind of input", arguments: kinds)
  func check(kind: Kind) throws {
    try Self.withInputs { folder in
      let outcome = try Self.run(folder, kind) { ["check", $0] }
      #expect((outcome.status, outcome.errors) == (0, kind.note))
      #expect(outcome.output.hasSuffix("\nNo problems.\n"))
    }
  }

  @Test("score accepts every kind of input, and gives each district in order", arguments: kinds)
  func score(kind: Kind) throws {
    try Self.withInputs { folder in
      let outcome = try Self.run(folder, kind) { ["score", $0, "--format", "json"] }
      #expect((outcome.status, outcome.errors) == (0, kind.note))
      let names = outcome.output.matches(of: /"name":"(District \d)"/).map { String($0.1) }
      #expect(names == kind.numbers.map { "District \($0)" })
    }
  }

  @Test("batch accepts every kind of input", arguments: kinds)
  func batch(kind: Kind) throws {
    try Self.withInputs { folder in
      let outcome = try folder.program.run("batch", kind.input, "-o", "out")
      #expect((outcome.status, outcome.errors) == (0, kind.note))
      let names = try folder.lines("out/summary.csv").dropFirst().map {
        $0.split(separator: ",")[1]
      }
      #expect(names == kind.numbers.map { "District \($0)" })
      guard let file = kind.file else { return }
      let piped = ["batch", "-", "-o", "piped", "--quiet"]
      #expect(try folder.program.run(piped, input: try folder.text(file)).status == 0)
      #expect(try folder.text("piped/summary.csv") == folder.text("out/summary.csv"))
    }
  }

  @Test("fit accepts every kind of input", arguments: kinds)
  func fit(kind: Kind) throws {
    try Self.withInputs { folder in
      let outcome = try Self.run(folder, kind) { ["fit", $0] }
      #expect(outcome.status == 1)
      #expect(
        outcome.errors.hasPrefix(
          "\(kind.note)rubric: no prediction line can be fitted: no metric has figures for 30"
        )
      )
    }
  }

  @Test(
    "report, explain and lcap accept every kind of input, and one district of many",
    arguments: kinds
  )
  func oneDistrict(kind: Kind) throws {
    try Self.withInputs { folder in
      for command in [["report"], ["lcap"], ["explain"]] {
        let subject = command == ["explain"] ? ["shared-vision"] : []
        let plain = try Self.run(folder, kind, isWrapped: true) { command + [$0] + subject }
        guard kind.numbers.count > 1 else {
          #expect(plain.status == 0)
          #expect(plain.output.contains("District 1"))
          continue
        }
        #expect(plain.status == 64)
        #expect(plain.errors.contains("\(kind.numbers.count) districts. Name one of them with --d"))
        #expect(plain.errors.contains("--district 'District 1'\n"))
        for district in ["district 3", "1010003"] {
          let arguments = { command + [$0] + subject + ["--district", district] }
          let outcome = try Self.run(folder, kind, isWrapped: true, arguments)
          #expect(outcome.status == 0)
          #expect(outcome.output.contains("District 3"))
        }
      }
    }
  }

  @Test(
    "a district that does not exist is answered with the nearest ones and where they are",
    arguments: kinds
  )
  func unknown(kind: Kind) throws {
    guard kind.numbers.count > 1 else { return }
    try Self.withInputs { folder in
      let outcome = try folder.program.run("report", kind.input, "--district", "Distrct 2")
      #expect(outcome.status == 64)
      let place =
        switch kind.name {
        case "a folder": "folder/b.ndjson:1"
        case "NDJSON", "NDJSON called a form": "line 2"
        default: "line 3"
        }
      #expect(outcome.errors.contains("District 2 (10100020000000, \(place))"))
    }
  }

  @Test("a district's report is the one that a batch writes for it", arguments: kinds)
  func sameAsBatch(kind: Kind) throws {
    try Self.withInputs { folder in
      let batch = ["batch", kind.input, "-o", "out", "--reports", "markdown", "--quiet"]
      #expect(try folder.program.run(batch).status == 0)
      for number in kind.numbers {
        let district = kind.numbers.count > 1 ? ["--district", "District \(number)"] : []
        let report = ["report", kind.input, "--format", "markdown"] + district
        let expected = try folder.text("out/reports/\(1_010_000 + number)0000000.md")
        #expect(try folder.program.run(report).output == expected)
      }
    }
  }

  @Test("a pipe is read from its first byte, whatever it contains", arguments: kinds)
  func pipe(kind: Kind) throws {
    guard let file = kind.file else { return }
    try Self.withInputs { folder in
      for command in ["check", "score"] {
        let shell = try runShell("\"$0\" \(command) <(cat \(file))", in: folder.root)
        #expect(shell.status == 0)
        let named = try folder.program.run(command, file)
        #expect(shell.output.replacing(/\/dev\/fd\/\d+/, with: file) == named.output)
      }
    }
  }
}

/// Runs a line of bash in which `$0` is the program.
private func runShell(_ line: String, in folder: URL) throws -> (status: Int32, output: String) {
  let shell = Process()
  shell.executableURL = URL(filePath: "/bin/bash")
  shell.arguments = ["-c", line, Program.executable.path()]
  shell.currentDirectoryURL = folder
  let output = Pipe()
  shell.standardOutput = output
  try shell.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  shell.waitUntilExit()
  return (shell.terminationStatus, text)
}
