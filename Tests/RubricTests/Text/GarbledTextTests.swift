import Testing

@testable import Rubric

@Suite struct GarbledTextTests {
  private static func found(_ text: String) -> GarbledText? {
    let bytes = Array(text.utf8)
    return GarbledText(in: bytes, 0..<bytes.count)
  }

  /// UTF-8 that a program took for Windows-1252.
  private static func garbled(_ text: String) -> String {
    TableEncoding.windows1252.text(Array(text.utf8))
  }

  @Test(
    "letters of names, quotation marks, dashes and pictures that were read wrong are found, with what they were",
    arguments: [
      "ñ", "é", "í", "ó", "ü", "Ñ", "ç", "ő", "š", "½", "°", "ế", "ộ", "–", "—", "’", "“", "…", "€",
      "😀",
    ]
  )
  func finds(letter: String) throws {
    // Not what Windows-1252 has no character for, which no program writes back.
    let text = Self.garbled("a\(letter)b")
    let found = try #require(Self.found(text), "\(text)")
    #expect(found.meant == letter)
    #expect(found.range.lowerBound == 1)
    #expect(text == "a\(found.written)b")
  }

  @Test("a closing quotation mark is found, although its last byte is often lost")
  func closing() {
    #expect(Self.found("the â€œplanâ€ of")?.meant == "“")
    #expect(Self.found("planâ€ of")?.meant == "”")
  }

  @Test("what stands for a letter that was lost is found, without a guess")
  func lost() {
    #expect(Self.found("Monta\u{FFFD}a")?.meant == nil)
    #expect(Self.found("Monta\u{FFFD}a")?.range == 5..<8)
  }

  @Test(
    "text in languages of California's families is not taken for garbled",
    arguments: [
      "La Cañada Flintridge, José, ¿Qué?, ¡Sí!, «está», 1.º, 2.ª, ESPAÑA…, “NIÑO”, Ü",
      "«La escuela está»… ¿y él?", "Đại học Ân Giang: “NGÔN NGỮ”, CHÂU Á… THÂN, ĐÃ – ĐÃ, MÃ, “ĐÔI”",
      "Tiếng Việt: trường học, phụ huynh, Â, Ã, â, ã, ấn, ẫn, ữ…",
      "Hmoob: Peb xav kom cov niam txiv nyob ze; tsev kawm ntawv", "A MAÇÃ” e a IRMÃ… NÃO",
      "Ålesund, Ärger, “Ä”, Åsa’s, Öl – Ä–Ö", "Հայերեն, Русский, 中文, 한국어, العربية, ਪੰਜਾਬੀ, 日本語",
      "À la carte: PÂTÉ, CHÂTEAU, Â·B, 5 °C, ½, 90 %", "résumé — naïve… “rôle”, cœur, 12’", "",
    ]
  )
  func realText(text: String) {
    #expect(Self.found(text) == nil, "\(Self.found(text)?.written ?? "")")
    #expect(Self.found(text.uppercased()) == nil)
  }

  @Test(
    "a form is warned once with the number of places, also of letters that JSON writes as escapes"
  )
  func forms() {
    let form = """
      assessment: positive-outliers
      district: { name: "MontaÃ±a", kind: unified }
      cycle: 2023-24
      ratings:
        shared-vision:
          clear-vision: { level: 3, note: "the boardâ€™s EspaÃ±ol" }
      """
    let reader = AssessmentReader(ImportRun.framework)
    let problems = reader.problems(in: SourceText(form, name: "elm.yml"))
    #expect(
      problems.map { "\($0.place.line):\($0.place.column) \($0.id.rawValue)" } == [
        "2:25 garbled-text"
      ]
    )
    #expect(problems[0].message.hasSuffix("save the file as UTF-8 (and 2 more places)"))
    let json =
      #"{"assessment":"positive-outliers","district":{"name":"Monta\u00c3\u00b1a","kind":"unified"},"cycle":"2023-24"}"#
    let read = reader.districts(in: Array((json + "\n" + json).utf8), name: "t.ndjson")
    let found = read.map {
      (try? $0.get().warnings.map { "\($0.place.line):\($0.place.column)" }) ?? []
    }
    #expect(found == [["1:54"], ["2:54"]])
  }

  @Test("a row of a table is warned in its cell, in UTF-8 but not in the encoding of old programs")
  func rows() {
    let table =
      "district,cycle,kind,shared-vision/clear-vision:note\nElm,2023-24,unified,\"EspaÃ±ol\"\n"
    let reader = AssessmentReader(ImportRun.framework)
    let problems = ReadAssessments(table, reader: reader).problems
    #expect(problems.map(\.id) == [.garbledText])
    #expect(problems.first?.place.cell == .row(2, column: "shared-vision/clear-vision:note"))
    let old = table.replacing("Ã±", with: "ñ").unicodeScalars.map { UInt8($0.value) }
    #expect(ReadAssessments(old, reader: reader).problems == [])
  }
}
