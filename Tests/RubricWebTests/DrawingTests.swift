import Testing

@testable import RubricWeb

@Suite struct DrawingTests {
  @Test("marks come in their order, across in shares of the width and down in pixels")
  func marks() {
    let drawing = Drawing(height: 40, label: "Rated \"3\"") { drawing in
      drawing.line("axis", from: (0.1, 20), to: (0.9, 20.5))
      drawing.bar("range", across: (0.25, 0.75), y: 12, height: 16, radius: 3)
      drawing.dot("rated", at: (0.5, 20), radius: 6, title: ("a", "< b"))
      drawing.text("5 & 6", "value", at: (0.9, 10), anchor: .end)
    }
    #expect(
      drawing.text == """
        <svg width="100%" height="40" role="img" aria-label="Rated &quot;3&quot;">\
        <line class="axis" x1="10%" y1="20" x2="90%" y2="20.5"/>\
        <rect class="range" x="25%" y="12" width="50%" height="16" rx="3"/>\
        <circle class="rated" cx="50%" cy="20" r="6"><title>a: &lt; b</title></circle>\
        <text class="value" x="90%" y="10" text-anchor="end">5 &amp; 6</text></svg>
        """
    )
  }

  @Test("a picture without words of its own is skipped by those who cannot see it")
  func hidden() {
    let drawing = Drawing(height: 8.5, label: nil) {
      $0.text("1", "tick", at: (0, 8), anchor: .middle)
    }
    #expect(
      drawing.text == """
        <svg width="100%" height="8.5" aria-hidden="true">\
        <text class="tick" x="0%" y="8" text-anchor="middle">1</text></svg>
        """
    )
  }

  @Test("text at an edge grows inward")
  func anchors() {
    #expect(Drawing.Anchor.inside(at: 0.1) == .start)
    #expect(Drawing.Anchor.inside(at: 0.5) == .middle)
    #expect(Drawing.Anchor.inside(at: 0.9) == .end)
  }
}
