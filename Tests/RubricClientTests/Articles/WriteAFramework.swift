import Rubric
import Testing

/// The code of the article "Write a framework".
@Suite struct WriteAFrameworkTests {
  @Test("a changed file gives a framework with another version and digest")
  func changedFile() throws {
    var printed: [Diagnostic] = []
    func print(_ problem: Diagnostic) { printed.append(problem) }
    let files = FrameworkFiles.embedded.files.map { file in
      guard file.path == "framework.yml" else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return FrameworkFiles.File(
        path: file.path,
        text: text.replacing("version: 1", with: "version: 2")
      )
    }
    let checked = try Framework.reading(FrameworkFiles(files))
    for warning in checked.warnings { print(warning) }
    let framework = checked.value
    #expect(printed.isEmpty)
    #expect(framework.version == 2)
    #expect(framework.digest != Client.framework.digest)
  }

  @Test("the instrument alone is enough to score, and other weights can be tried on it")
  func parts() throws {
    let instrument = try Framework.reading(.embedded, parts: .instrument).value
    var assessment = try Assessment(
      of: District(name: "Elm Valley", kind: "unified"),
      cycle: "2023-24",
      in: instrument
    )
    try assessment.rate("family-engagement/partners-in-learning", 2)
    let scores = Scorecard(of: assessment)
    #expect(abs((scores["family-engagement"]?.coverage ?? 0) - 1.0 / 9) < 1e-12)

    var basis = ComparisonBasis(instrument)
    try basis.scoring.setWeight(ofIndicator: "family-engagement/partners-in-learning", to: 3)
    let analysis = GapAnalysis(of: assessment, on: basis)
    // Three of the weight of eleven are rated.
    #expect(abs((analysis.scorecard["family-engagement"]?.coverage ?? 0) - 3.0 / 11) < 1e-12)
  }
}
