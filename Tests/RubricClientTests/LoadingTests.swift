import Rubric
import Testing

@Suite struct LoadingTests {
  private static let form = """
    assessment: positive-outliers
    district: { name: Elm Valley, kind: unified }
    cycle: 2023-24
    ratings:
      family-engagement: { partners-in-learning: 3 }

    """

  @Test("parts of a framework are found by their names, and what it does not have is not found")
  func names() {
    let framework = Client.framework
    #expect(framework[domain: "family-engagement"]?.kind == .practice)
    #expect(framework[indicator: "family-engagement/partners-in-learning"]?.descriptors.count == 5)
    #expect(framework[metric: "chronic-absenteeism"]?.better == .lower)
    #expect(framework[group: .all]?.id == "all")
    #expect(framework[kind: "unified"]?.title == "unified district")
    #expect(framework[source: "brief"] != nil)
    #expect(framework[domain: "Family Engagement"] == nil)
    for path in ["partners-in-learning", "family-engagement/", "/", "", "a/b/c"] {
      #expect(framework[indicator: IndicatorPath(path)] == nil, "\(path)")
    }
    #expect(framework[metric: ""] == nil)
    #expect(framework[group: "everybody"] == nil)
    #expect(framework[kind: "charter"] == nil)
    #expect(framework[source: "hearsay"] == nil)
  }

  @Test("a form is read from text and from bytes, and its answers are found by their names")
  func form() throws {
    let reader = AssessmentReader(Client.framework)
    let bytes = Array(Self.form.utf8)
    for text in [SourceText(Self.form, name: "elm.yml"), SourceText(bytes, name: "elm.yml")] {
      let assessment = try reader.read(text).value
      #expect(assessment["family-engagement/partners-in-learning"]?.level == 3)
      #expect(assessment["family-engagement/partners-in-learning"]?.line == 5)
      #expect(assessment["family-engagement/family-liaisons"]?.state == .notRated)
      #expect(assessment["family-engagement/nothing"] == nil)
      #expect(assessment[metric: "chronic-absenteeism"]?.isEmpty == true)
      #expect(assessment[metric: "nothing"] == nil)
      #expect(assessment.file == "elm.yml")
    }
  }

  @Test("a form with a fault is refused with its place and what is wrong")
  func fault() throws {
    let text = SourceText(Self.form.replacing(": 3 }", with: ": 9 }"), name: "elm.yml")
    let refusal = #expect(throws: InvalidDocument.self) {
      try AssessmentReader(Client.framework).read(text)
    }
    let problem = try #require(refusal?.diagnostics.first)
    #expect(problem.id == .notALevel)
    #expect(problem.place.line == 5)
  }

  @Test(
    "a table and a form are read alike, each district with its assessment or the reason it is refused"
  )
  func districts() throws {
    let reader = AssessmentReader(Client.framework)
    let table = "cds,district,cycle,kind\n,Elm Valley,2023-24,unified\n,Oak,2023,unified\n"
    let found = reader.districts(in: Array(table.utf8), name: "districts.csv")
    #expect(found.count == 2)
    #expect(try found[0].get().value.district.name == "Elm Valley")
    let refusal = #expect(throws: InvalidDocument.self) { try found[1].get() }
    #expect(refusal?.diagnostics.map(\.id) == [.notASchoolYear])
    let one = reader.districts(in: Array(Self.form.utf8), name: "elm.yml")
    #expect(try one.map { try $0.get().value.district.name } == ["Elm Valley"])
  }

  @Test("the digest of a framework is the SHA-256 of its files one after the other, by path")
  func digest() throws {
    // A faster function is given the same bytes, in the same order.
    let files = FrameworkFiles.embedded
    let own = try Framework.reading(files, sha256: { "\($0.count) \($0.joined().count)" }).value
    #expect(own.digest == "\(files.files.count) \(files.files.map(\.bytes.count).reduce(0, +))")
    #expect(own == Client.framework)
    #expect(Client.framework.digest == SHA256.digest(of: files.files.map(\.bytes)))
  }

  @Test("an input of a report is identified by the SHA-256 of its bytes")
  func input() throws {
    // NIST's example of SHA-256: three letters.
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let input = GapReport.Input(name: "elm.yml", bytes: Array("abc".utf8))
    #expect(input.sha256 == digest)
    let report = GapReport(of: try Client.assessment(), inputs: [input])
    #expect(report.rendered(as: .json).contains(#"{"name":"elm.yml","sha256":"\#(digest)"}"#))
  }

  @Test("years, days and codes are made from text that may be wrong, or from numbers")
  func values() {
    let (year, wrong) = ("2023-24", "2023-25")
    #expect(SchoolYear(year) == "2023-24")
    #expect(SchoolYear(wrong) == nil)
    #expect(SchoolYear(startingIn: 2023) == "2023-24")
    #expect(SchoolYear(startingIn: 24) == nil)
    #expect(CalendarDate("2024-02-29") == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CDSCode("0475507")?.description == "04755070000000")
    #expect(CDSCode("Gridley") == nil)
  }
}
