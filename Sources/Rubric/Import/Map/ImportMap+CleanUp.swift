extension ImportMap {
  /// Which part of a column's cells counts.
  struct CleanUp: Sendable, Hashable {
    let column: Int
    /// What precedes the part, in UTF-8; empty if it begins with the cell.
    let after: [UInt8]
    /// What follows the part; empty if it ends with the cell.
    let before: [UInt8]
  }
}

extension ImportMap.CleanUp: Shaped {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())

  /// An entry of `clean-up`.
  init(_ c: inout some ShapeVisitor, _ columns: ColumnNumbers) {
    let column = c.required("column", .looseText, "the column")
    let (afterKey, beforeKey) = (c.key("after"), c.key("before"))
    let after = c.optional(
      afterKey,
      .looseText,
      "text after which the part that counts begins, such as `CA-` in `CA-0475507`"
    )
    let before = c.optional(
      beforeKey,
      .looseText,
      "text before which it ends, such as `:` in `TA: Total`"
    )
    (self.after, self.before) = (Array((after ?? "").utf8), Array((before ?? "").utf8))
    if self.after.isEmpty, self.before.isEmpty, !c.isCutShort, !c.holdsStrangers {
      c.isIncomplete = true
      c.report(.missingKey, at: nil, "a clean-up needs 'after' or 'before'")
    }
    // Whatever reads the column decides whether a file must have it.
    self.column = c.isIncomplete ? 0 : columns.number(of: column, isNeeded: false)
  }
}

extension TableCell {
  /// The part of the cell that counts.
  func cleaned(by cleanUp: ImportMap.CleanUp) -> TableCell {
    part(after: cleanUp.after, before: cleanUp.before)
  }
}
