import Foundation
import Testing

/// What `rubric batch --ndjson` makes of a stream.
@Suite struct BatchStreamTests {
  private static let here = Program(folder: Program.repository)

  /// An assessment of a district as one line of JSON.
  private static func line(_ number: Int) -> String {
    """
    {"assessment":"positive-outliers","district":{"name":"District \(number) \\ud83d\\ude00",\
    "cds":"\(1_010_000 + number)0000000","kind":"unified","low-income":null},"cycle":"2023-24",\
    "ratings":{"shared-vision":{"clear-vision":\(1 + number % 5)}},"metrics":{"chronic-absenteeism":\
    [{"group":"all","value":12.5,"n":400,"year":"2023-24"}]}}
    """
  }

  private static func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test("line i of the output answers line i of the input, whatever the number of jobs")
  func inOrder() throws {
    let input = (0..<500).map { Self.line($0) + "\n" }.joined()
    let outputs = try ["1", "2", "4"].map { jobs in
      let outcome = try Self.here.run("batch", "--ndjson", "--jobs", jobs, input: input)
      #expect(outcome.status == 0)
      #expect(outcome.errors.isEmpty)
      return outcome.output
    }
    #expect(Set(outputs).count == 1)
    let lines = outputs[0].split(separator: "\n").map(String.init)
    #expect(lines.count == 500)
    for (number, line) in lines.enumerated() {
      #expect(line.contains("\"name\":\"District \(number) 😀\""))
    }
  }

  @Test("a line gives the report that the same file gives")
  func sameAsFile() throws {
    try withFolder { folder in
      try Data(Self.line(3).utf8).write(to: folder.appending(path: "a.yml"))
      let program = Program(folder: folder)
      let yaml = Self.line(3).replacing("\\ud83d\\ude00", with: "x")
      let stream = try program.run("batch", "--ndjson", input: yaml)
      let report = try program.run("report", "-", "--format", "json", input: yaml)
      #expect(stream.output == report.output)
    }
  }

  @Test("a refused line, even an empty one, is answered by its problems, and the run exits with 3")
  func refused() throws {
    let bad = Self.line(2).replacing("clear-vision", with: "clear-visoin")
    let input = "\(Self.line(1))\n\(bad)\n\nnot json\n\(Self.line(4))"
    let outcome = try Self.here.run("batch", "--ndjson", input: input)
    #expect(outcome.status == 3)
    #expect(outcome.errors == "rubric: 3 of 5 lines were refused\n")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(try Self.object(lines[0])["schema"] as? String == "rubric/report/1")
    #expect(try Self.object(lines[4])["schema"] as? String == "rubric/report/1")
    for (index, id) in [(1, "unknown-indicator"), (2, "empty-file"), (3, "wrong-kind")] {
      let answer = try Self.object(lines[index])
      #expect(answer["schema"] as? String == "rubric/failure/1")
      #expect(answer["line"] as? Int == index + 1)
      let problems = try #require(answer["problems"] as? [[String: Any]])
      #expect(problems.map { $0["id"] as? String } == [id])
      #expect(problems.map { $0["line"] as? Int } == [index + 1])
    }
  }

  @Test("an answer comes before the next line is requested")
  func answersAtOnce() throws {
    try withFolder { folder in
      let (input, output) = (Pipe(), Pipe())
      let process = try Program(folder: folder).start(
        ["batch", "--ndjson"],
        input: input,
        output: output
      )
      for number in 0..<3 {
        try input.fileHandleForWriting.write(contentsOf: Data((Self.line(number) + "\n").utf8))
        var answer = Data()
        while answer.last != UInt8(ascii: "\n") {
          let piece = output.fileHandleForReading.availableData
          try #require(!piece.isEmpty)
          answer += piece
        }
        #expect(String(decoding: answer, as: UTF8.self).contains("District \(number) "))
      }
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
  }

  @Test("a line of more than 8 MiB is refused, and the next one is answered")
  func longLine() throws {
    let long = String(repeating: "x", count: 9 << 20)
    let outcome = try Self.here.run("batch", "--ndjson", input: "\(long)\n\(Self.line(1))\n")
    #expect(outcome.status == 3)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines[0].contains("too-large"))
    #expect(lines[1].contains("District 1 "))
  }

  @Test("an empty stream has no answers")
  func empty() throws {
    let outcome = try Self.here.run("batch", "--ndjson")
    #expect((outcome.status, outcome.output, outcome.errors) == (0, "", ""))
  }

  @Test(
    "a stream takes no inputs, output folder or reports",
    arguments: [["x.yml"], ["-o", "out"], ["--reports", "csv"], ["--resume"]]
  )
  func badArguments(arguments: [String]) throws {
    #expect(try Self.here.run(["batch", "--ndjson"] + arguments).status == 64)
  }
}
