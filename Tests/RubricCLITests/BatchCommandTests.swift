import Foundation
import Testing

/// What `rubric batch` makes of many files.
@Suite struct BatchCommandTests {
  @Test("a batch writes every result, and each line says what a separate report says")
  func results() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<12)
      let outcome = try folder.program.run("batch", "in", "-o", "out", "--reports", "markdown")
      #expect(outcome.status == 0)
      #expect(outcome.output == "12 districts, none refused\n")
      #expect(outcome.errors.isEmpty)
      #expect(
        Set(try folder.contents("out").keys.filter { !$0.contains("/") }) == [
          "summary.csv", "scorecards.ndjson", "percentiles.csv", "failures.csv", "warnings.csv",
          "cohort.json",
          "cohort.md",
        ]
      )
      let report = try folder.program.run("report", "in/00003.yml", "--format", "json")
      #expect(try folder.lines("out/scorecards.ndjson")[3] + "\n" == report.output)
      let markdown = try folder.program.run("report", "in/00003.yml", "--format", "markdown")
      #expect(try folder.text("out/reports/10100030000000.md") == markdown.output)
      #expect(try folder.contents("out/reports").count == 12)
    }
  }

  @Test("with HTML reports, and only then, a page links to each of them, in the order of input")
  func page() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<12)
      try folder.write(BatchFolder.assessment(700, name: "First"), to: "first.yml")
      try folder.write(BatchFolder.assessment(701, name: "A/B <i>", cds: "~"), to: "b.yml")
      try folder.write(BatchFolder.assessment(3, name: "Again"), to: "again.yml")
      let inputs = ["batch", "first.yml", "in", "again.yml", "b.yml", "--write", "summary"]
      let run = { (output: String, format: String) in
        try folder.program.run(inputs + ["-o", output, "--reports", format])
      }
      #expect(try run("out", "html").status == 3)
      let files = try folder.contents("out")
      #expect(files.keys.filter { !$0.contains("/") }.sorted() == ["index.html", "summary.csv"])
      let page = try folder.text("out/index.html")
      let links = page.matches(of: /href="\.\/(reports\/[^"]+)"/).map { String($0.1) }
      let codes = ["1010700"] + (0..<12).map { "\(1_010_000 + $0)" }
      #expect(links.prefix(13) == ArraySlice(codes.map { "reports/\($0)0000000.html" }))
      #expect(links.count == 14)
      #expect(links[13].hasPrefix("reports/a-b-i-"))
      for link in links { #expect(files[link] != nil, "\(link)") }
      for fact in ["unified district: 14", "2023-24", "1 input refused"] {
        #expect(page.contains(">\(fact)</span>"), "\(fact)")
      }
      #expect(try run("plain", "markdown").status == 3)
      #expect(try folder.contents("plain").keys.filter { !$0.contains("/") } == ["summary.csv"])
    }
  }

  @Test("the summary has one line per district, and too few ratings give bounds but no score")
  func summary() throws {
    try withBatchFolder { folder in
      try folder.write(
        """
        assessment: positive-outliers
        district: { name: "Comma, \\"Quoted\\"", kind: high, invented: true }
        cycle: 2023-24
        ratings:
          educator-supply: { supply-plan: 3 }

        """,
        to: "a.yml"
      )
      #expect(
        try folder.program.run("batch", "a.yml", "-o", "out", "--write", "summary").status == 0
      )
      #expect(try folder.contents("out").keys.sorted() == ["summary.csv"])
      let lines = try folder.lines("out/summary.csv")
      #expect(
        lines[0].hasPrefix(
          "cds,district,cycle,kind,practice,practice-coverage,practice-low,practice-high,policy,"
            + "policy-coverage,policy-low,policy-high,shared-vision,shared-vision-quadrant,"
        )
      )
      #expect(
        lines[1].hasPrefix(
          ",\"Comma, \"\"Quoted\"\" (invented district)\",2023-24,high,,0,1,5,,"
        )
      )
      #expect(lines[1].split(separator: ",").dropLast(3).last == "unmeasured")
    }
  }

  @Test("results are in the order of input, whatever the number of jobs")
  func order() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<150)
      try folder.write(BatchFolder.assessment(900), to: "last.yml")
      try folder.write(BatchFolder.assessment(901), to: "first.yml")
      for jobs in ["1", "2", "5"] {
        let arguments = [
          "batch", "first.yml", "in", "last.yml", "-o", "out\(jobs)", "--jobs", jobs,
        ]
        #expect(try folder.program.run(arguments).status == 0)
      }
      let one = try folder.contents("out1")
      #expect(try folder.contents("out2") == one)
      #expect(try folder.contents("out5") == one)
      let codes = try folder.lines("out1/summary.csv").dropFirst().map { $0.prefix(7) }
      #expect(
        codes == (["1010901"] + (0..<150).map { "\(1_010_000 + $0)" } + ["1010900"]).map { $0[...] }
      )
    }
  }

  @Test("a bad district fails alone, each of its problems with its place, and the run exits with 3")
  func failsAlone() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<3)
      try folder.write("assessment: positive-outliers\nratings: 4\n", to: "in/00001.yml")
      let outcome = try folder.program.run("batch", "in", "-o", "out")
      #expect(outcome.status == 3)
      #expect(outcome.output == "3 districts, 1 refused: see out/failures.csv\n")
      let failures = try folder.lines("out/failures.csv")
      #expect(failures[0] == "file,line,column,id,message")
      let check = try folder.program.run("check", "in/00001.yml", "--format", "json").output
      let places = try #require(
        try JSONSerialization.jsonObject(with: Data(check.utf8)) as? [[String: Any]]
      ).map { "in/00001.yml,\($0["line"] ?? ""),\($0["column"] ?? ""),\($0["id"] ?? "")," }
      #expect(failures.count == places.count + 1)
      for (line, place) in zip(failures.dropFirst(), places) { #expect(line.hasPrefix(place)) }
      #expect(try folder.lines("out/summary.csv").count == 3)
      #expect(try folder.lines("out/scorecards.ndjson").count == 2)
    }
  }

  @Test("adding, breaking or removing a district changes no other district's line or report")
  func independent() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<70)
      let arguments = [
        "batch", "in", "--reports", "json", "--write", "summary,scorecards,failures",
      ]
      let run = { (output: String) in try folder.program.run(arguments + ["-o", output]).status }
      #expect(try run("all") == 0)
      try FileManager.default.removeItem(at: folder.root.appending(path: "in/00007.yml"))
      #expect(try run("fewer") == 0)
      try folder.write(BatchFolder.assessment(7) + "unknown: 1\n", to: "in/00007.yml")
      try folder.write(BatchFolder.assessment(200), to: "in/00006b.yml")
      #expect(try run("others") == 3)
      for file in ["summary.csv", "scorecards.ndjson"] {
        let all = try folder.lines("all/\(file)")
        let fewer = try folder.lines("fewer/\(file)")
        #expect(fewer == all.filter { !$0.contains("10100070000000") })
        let others = try folder.lines("others/\(file)")
        #expect(others.filter { !$0.contains("10102000000000") } == fewer)
        #expect(others.count == fewer.count + 1)
      }
      let reports = try folder.contents("all/reports")
      for (name, bytes) in try folder.contents("others/reports") where name != "10102000000000.json"
      {
        #expect(reports[name] == bytes)
      }
    }
  }

  @Test("of two inputs with the same CDS code, or the same name and no code, the later is refused")
  func repeated() throws {
    try withBatchFolder { folder in
      try folder.fill("in", 0..<3)
      try folder.write(BatchFolder.assessment(1, name: "Other"), to: "in/00009.yml")
      try folder.write(BatchFolder.assessment(50, name: "Our  District", cds: "~"), to: "x.yml")
      try folder.write(BatchFolder.assessment(51, name: "our district", cds: "~"), to: "y.yml")
      try folder.write(BatchFolder.assessment(52, name: "Our District"), to: "z.yml")
      let outcome = try folder.program.run(
        "batch",
        "in",
        "x.yml",
        "y.yml",
        "z.yml",
        "-o",
        "out",
        "--reports",
        "csv"
      )
      #expect(outcome.status == 3)
      #expect(
        outcome.output
          == "7 districts, 2 refused: see out/failures.csv; 1 warning: see out/warnings.csv\n"
      )
      let warnings = try folder.lines("out/warnings.csv").dropFirst()
      #expect(warnings.map { $0.hasPrefix("z.yml,3,1,same-name,") } == [true])
      #expect(
        try folder.lines("out/failures.csv").dropFirst() == [
          "in/00009.yml,3,1,repeated-district,a district with the CDS code 10100010000000 is already in this batch; keep one of the two; first given here: in/00001.yml:3:1",
          "y.yml,3,1,repeated-district,\"a district with the name 'our district', without a CDS code, is already in this batch; keep one of the two; first given here: x.yml:3:1\"",
        ]
      )
      #expect(try folder.lines("out/summary.csv").count == 6)
      #expect(!(try folder.text("out/scorecards.ndjson").contains("\"Other\"")))
      let reports = try folder.contents("out/reports")
      #expect(reports.count == 5)
      #expect(
        !String(decoding: try #require(reports["10100010000000.csv"]), as: UTF8.self).contains(
          "Other"
        )
      )
    }
  }

  @Test("no name in the data leads outside the folder of reports")
  func names() throws {
    try withBatchFolder { folder in
      let names = ["../../up", "/etc/passwd", "A/B", "a b", "A B ", "..", ".hidden", "CON", "学区"]
      for (index, name) in names.enumerated() {
        try folder.write(BatchFolder.assessment(index, name: name, cds: "~"), to: "in/\(index).yml")
      }
      let outcome = try folder.program.run("batch", "in", "-o", "deep/out", "--reports", "text")
      // "a b" and "A B " are one name.
      #expect(outcome.status == 3)
      let files = try folder.contents("deep/out/reports").keys
      #expect(files.count == 8)
      #expect(Set(files.map { $0.lowercased() }).count == 8)
      for file in files { #expect(file.wholeMatch(of: /[a-z0-9][a-z0-9-]*\.txt/) != nil) }
      #expect(
        try folder.contents("").keys.allSatisfy { $0.hasPrefix("in/") || $0.hasPrefix("deep/out/") }
      )
    }
  }
}
