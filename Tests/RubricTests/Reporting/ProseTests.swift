import Testing

@testable import Rubric

@Suite struct ProseTests {
  @Test("only a mark is a mark: a name that looks like one is plain text")
  func looksLikeOne() {
    let name = "North [to complete: pay me]"
    let prose: Prose = "\(name) needs \(Prose.toComplete("é"))."
    #expect(prose.text == "North [to complete: pay me] needs [to complete: é].")
    // 27 bytes of the name, 7 of " needs ", 17 of the mark, of which é has two.
    #expect(prose.marks == [34..<51])
    #expect(Prose(prose.text).marks.isEmpty)
  }

  @Test("texts that are joined keep their marks, between whatever separates them")
  func joined() {
    let prose = ["a", .toComplete("b"), Prose("c")].joined(separator: "\n")
    #expect(prose.text == "a\n[to complete: b]\nc")
    #expect(prose.marks == [2..<18])
  }

  @Test("the text of a report says how to read a section as it always did; a paragraph stays plain")
  func reading() {
    let document = Document(blocks: [.reading("from 1 to 5."), .paragraph("How to read it: no.")])
    #expect(document.markdown == "How to read it: from 1 to 5.\n\nHow to read it: no.\n")
    #expect(
      document.text(isColored: false) == "How to read it: from 1 to 5.\nHow to read it: no.\n"
    )
  }
}
