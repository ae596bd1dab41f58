import Testing

@testable import Rubric

@Suite struct DocumentMarkdownTests {
  @Test(
    "a paragraph, a point or a detail that begins like a list or a rule stays text",
    arguments: [
      ("- item", "\\- item"), ("+ x", "\\+ x"), ("1. item", "1\\. item"), ("12) x", "12\\) x"),
      ("---", "\\---"), ("===", "\\==="), ("-", "\\-"), ("  - item", "\\- item"), ("* x", "\\* x"),
      ("> x", "\\> x"), ("# x", "\\# x"),
      // These begin no list.
      ("-5 points", "-5 points"), ("1.5 levels", "1.5 levels"), ("2024 was", "2024 was"),
      ("a - b", "a - b"), ("", ""), ("www.example.org", "www.example.org"),
    ]
  )
  func starts(text: String, markdown: String) {
    #expect(Document(blocks: [.paragraph(Prose(text))]).markdown == "\(markdown)\n")
    #expect(Document(blocks: [.list([Prose(text)])]).markdown == "- \(markdown)\n")
    let entry = Document.Entry(label: "A", lead: "b", details: [text])
    #expect(Document(blocks: [.entries([entry])]).markdown == "- **A** b  \n  \(markdown)\n")
  }

  @Test("within a line, none of it is escaped, and a heading needs no escape")
  func elsewhere() {
    #expect(Document(blocks: [.heading("- item")]).markdown == "## - item\n")
  }
}
