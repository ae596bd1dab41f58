/// Which of two lines with different indents is the wrong one.
extension YAMLTree {
  /// How far lines are looked at that are near a wrongly indented one.
  private static let neighborhood = 1_000

  /// A line whose indent fits in nowhere, or the lines above it whose indent is the wrong one.
  mutating func misplacedLine(
    _ at: Diagnostic.Place,
    _ noticed: Int,
    _ lines: YAMLLines
  ) -> YAMLFault {
    let own = lines.indent(of: noticed) ?? 0
    if let text = entries.last, text.kind == .scalar, text.isPlain, Int(text.column) == own,
      Int(text.line) < noticed, lines.indent(of: Int(text.line)) == own
    {
      // It was taken for the value of the key above it, and is a line like this one without its colon.
      return missingColon(lines.mark(of: Int(text.line), column: own), before: noticed, lines)
    }
    let chain = openChain().filter { !entries[$0].isFlow }
    if chain.contains(where: { column(of: $0) == own }) {
      return YAMLFault(.misplaced(at: at), spoils: lines.block(from: noticed))
    }
    guard let inner = chain.first(where: { column(of: $0) > own }) else {
      return lineBelowValue(at, noticed, chain.last.map { column(of: $0) } ?? 0, lines)
    }
    let innerColumn = column(of: inner)
    let outer = chain.last { column(of: $0) < own }.map { column(of: $0) } ?? -1
    let above = Int(entries[inner].line)
    let before = (above..<noticed).suffix(Self.neighborhood).filter {
      lines.indent(of: $0) == innerColumn
    }
    var (like, unlike) = (0, before.count)
    var next = noticed
    while let line = lines.content(from: next), line < noticed + Self.neighborhood,
      let indent = lines.indent(of: line), indent > outer
    {
      if indent == own { like += 1 }
      if indent == innerColumn { unlike += 1 }
      next = line + 1
    }
    if like > unlike || like == unlike && isStep(own, after: chain.map { column(of: $0) }) {
      recovery?.adopt(inner, column: own)
      let problems = before.map { line in
        let at = place(lines.mark(of: line, column: innerColumn))
        return Diagnostic.wrongIndent(at: at, spaces: innerColumn, is: own)
      }
      return YAMLFault(problems, spoils: noticed..<noticed)
    }
    // The lines below a key without a value are its own; those below a value are its neighbors.
    let hasValue = lines.text(of: noticed).last != ":"
    var fault = YAMLFault(
      .wrongIndent(at: at, spaces: own, is: innerColumn),
      spoils: hasValue ? noticed..<(noticed + 1) : lines.block(from: noticed)
    )
    fault.endsBlocks = true
    return fault
  }

  /// Whether an indent is as far in from the block around it as that is from the next one.
  private func isStep(_ indent: Int, after columns: [Int]) -> Bool {
    let outer = columns.filter { $0 < indent }.suffix(2)
    guard let first = outer.first, let last = outer.last, first < last else { return false }
    return indent - last == last - first
  }

  /// A line that is further in than the last key, which has a value.
  private mutating func lineBelowValue(
    _ at: Diagnostic.Place,
    _ noticed: Int,
    _ wanted: Int,
    _ lines: YAMLLines
  ) -> YAMLFault {
    let above = (0..<noticed).last { lines.indent(of: $0) != nil }
    if let above, let sign = Lookalike.first(in: lines.text(of: above)), sign.offset == 0 {
      let mark = lines.mark(of: above, column: lines.indent(of: above) ?? 0)
      return YAMLFault(
        .lookalike(sign, at: place(mark)),
        spoils: above..<(above + 1),
        resume: above
      )
    }
    // Of the two, the value and the lines below it, one is told.
    if entries.last?.kind == .scalar { entries[entries.count - 1].kind = .unread }
    return YAMLFault(.belowValue(at: at, spaces: wanted), spoils: lines.block(from: noticed))
  }
}
