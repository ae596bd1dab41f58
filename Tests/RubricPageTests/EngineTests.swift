import RubricPage
import Testing

/// What the engine answers, in the process that tests it; `.ci/engine` compares its bytes with the program's.
@Suite struct EngineTests {
  private static let table = """
    district,cds,cycle,kind
    North Elm,04755080000000,2023-24,unified
    South Elm,,2023-24,unified
    South Elm,04755090000000,2023-24,unified

    """

  private func text(_ answer: EngineAnswer) -> String {
    String(decoding: answer.bytes, as: UTF8.self)
  }

  private func file(_ text: String, district: String = "") -> EngineFile {
    EngineFile(name: "elm.yml", district: district, bytes: Array(text.utf8))
  }

  private static let form = """
    assessment: positive-outliers
    district: { name: North Elm, kind: unified }
    cycle: 2023-24
    ratings:
      shared-vision:
        clear-vision: 3

    """

  @Test("a sound form has no problems")
  func sound() throws {
    let answer = try Engine().check(file(Self.form))
    #expect(answer.status == .done)
    #expect(text(answer) == "[]\n")
  }

  @Test("a form that is refused answers every question with its problems and their places")
  func refused() throws {
    let engine = try Engine()
    let faulty = file(Self.form.replacingLevel(by: "9"))
    for answer in [
      engine.check(faulty), engine.score(faulty), engine.report(faulty, as: .json),
      engine.notes(faulty, as: .json, plan: nil),
    ] {
      #expect(answer.status == .refused)
      #expect(text(answer).contains(#""file":"elm.yml","line":6,"column":19"#))
    }
  }

  @Test("every form of report and notes is written", arguments: EngineFormat.allCases)
  func forms(format: EngineFormat) throws {
    let engine = try Engine()
    let report = engine.report(file(Self.form), as: format)
    #expect(report.status == .done)
    #expect(text(report).contains("North Elm"))
    let notes = engine.notes(file(Self.form), as: format, plan: nil)
    #expect(notes.status == .done)
    #expect(!notes.bytes.isEmpty)
  }

  @Test("a plan of no cycle, and an unknown kind of file, are badly asked")
  func misasked() throws {
    let engine = try Engine()
    #expect(engine.notes(file(Self.form), as: .json, plan: 1999).status == .misasked)
    #expect(engine.notes(file(Self.form), as: .json, plan: 2025).status == .done)
    #expect(engine.schema("nothing").status == .misasked)
    #expect(text(engine.schema("assessment")).contains("json-schema.org"))
  }

  @Test("for a table, the districts to choose from are named, each with its code and name")
  func unclear() throws {
    let engine = try Engine()
    let answer = engine.report(file(Self.table), as: .json)
    #expect(answer.status == .unclear)
    #expect(
      text(answer) == "04755080000000\tNorth Elm\n\tSouth Elm\n04755090000000\tSouth Elm\n"
    )
  }

  @Test("if two districts have the requested name, both are named, and a code tells them apart")
  func sameName() throws {
    let engine = try Engine()
    let both = engine.report(file(Self.table, district: "south elm"), as: .json)
    #expect(both.status == .unclear)
    #expect(text(both) == "\tSouth Elm\n04755090000000\tSouth Elm\n")
    let one = engine.report(file(Self.table, district: "04755090000000"), as: .json)
    #expect(one.status == .done)
    #expect(text(one).contains(#""cds":"04755090000000""#))
  }

  @Test("scores have a line for each district of a table")
  func lines() throws {
    let answer = try Engine().score(file(Self.table))
    #expect(answer.status == .done)
    #expect(text(answer).split(separator: "\n").count == 3)
  }
}

extension String {
  fileprivate func replacingLevel(by level: String) -> String {
    replacing("clear-vision: 3", with: "clear-vision: \(level)")
  }
}
