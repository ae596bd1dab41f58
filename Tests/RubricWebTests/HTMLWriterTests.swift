import Testing

@testable import Rubric
@testable import RubricWeb

@Suite struct HTMLWriterTests {
  @Test("text that looks like markup is escaped between tags and in attributes")
  func escapes() {
    var html = HTMLWriter()
    html.element(
      "p",
      .init("aria-label", "a \"quote\" & 'more'"),
      text: "<script>alert(1)</script> & \"x\""
    )
    #expect(
      html.text == """
        <p aria-label="a &quot;quote&quot; &amp; &#39;more&#39;">&lt;script&gt;alert(1)&lt;/script&gt; \
        &amp; &quot;x&quot;</p>
        """
    )
  }

  @Test("text in any script is written as it is")
  func scripts() {
    var html = HTMLWriter()
    html.text("学区 · منطقة · Peña 👩‍🏫")
    #expect(html.text == "学区 · منطقة · Peña 👩‍🏫")
  }

  @Test("every character of markup is escaped, wherever it is between others")
  func runs() {
    var html = HTMLWriter()
    for text in ["", "&", "<>", "a&", "&a", "·<·", "''\""] { html.element("i", text: text) }
    #expect(
      html.text
        == "<i></i><i>&amp;</i><i>&lt;&gt;</i><i>a&amp;</i><i>&amp;a</i><i>·&lt;·</i><i>&#39;&#39;&quot;</i>"
    )
  }

  @Test(
    "line feeds become breaks, marks are marked, what looks like a mark is not, and all is escaped",
    arguments: [
      ("One & two", "One &amp; two"),
      ("One\n\n<two>", "One<br><br>&lt;two&gt;"),
      (
        "Say \(Prose.toComplete("a < b")), é\nor \(Prose.toComplete("c\nd]"))\(Prose.toComplete("e")).",
        """
        Say <mark>[to complete: a &lt; b]</mark>, é<br>or <mark>[to complete: c<br>d]]</mark>\
        <mark>[to complete: e]</mark>.
        """
      ),
      ("[to complete: a] and [to complete]", "[to complete: a] and [to complete]"),
    ] as [(Prose, String)]
  )
  func prose(text: Prose, markup: String) {
    var html = HTMLWriter()
    html.prose(text)
    let open = "<mark data-custom-style=\"To complete\">"
    #expect(html.text == markup.replacing("<mark>", with: open))
  }

  @Test("elements nest, with classes before other attributes, and an attribute may have no value")
  func nests() {
    var html = HTMLWriter()
    html.element("section", class: "a b", .id("x"), .init("hidden", nil)) { html in
      html.element("h2", text: "One")
      html.literal("<hr>")
    }
    #expect(html.text == "<section class=\"a b\" id=\"x\" hidden><h2>One</h2><hr></section>")
  }

  @Test(
    "places in a picture have at most two decimals, halves away from zero, and no zeros at the end",
    arguments: [
      (0, "0"), (12, "12"), (33.333, "33.33"), (0.125, "0.13"), (-0.125, "-0.13"), (99.999, "100"),
      (5.5, "5.5"), (7.05, "7.05"), (-20, "-20"), (-0.001, "0"),
    ] as [(Double, String)]
  )
  func numbers(value: Double, text: String) {
    var html = HTMLWriter()
    html.number(value)
    #expect(html.text == text)
  }
}
