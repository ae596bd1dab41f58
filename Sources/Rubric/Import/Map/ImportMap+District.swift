extension ImportMap {
  /// What a file says about the district itself.
  struct DistrictColumns: Sendable, Hashable {
    let code: Code
    let name: Name?
    let kind: Kind?
    let enrollment: Count?
    let lowIncome: Share?
    /// Whether enrollment and the share of low-income students include charter schools; `nil` if it is not known.
    let charterSchools: CharterSchools?

    /// What replaces a faulty one, for which the map is refused.
    static let unread = DistrictColumns(
      code: .parts([]),
      name: nil,
      kind: nil,
      enrollment: nil,
      lowIncome: nil,
      charterSchools: nil
    )

    /// Whether it tells only which district it is.
    var saysNothing: Bool { kind == nil && enrollment == nil && lowIncome == nil }
  }

}

extension ImportMap.DistrictColumns: Shaped {
  static let keys = NameIndex(of: Self.self, .unread)

  /// `district` of an import map.
  init(_ d: inout some ShapeVisitor, _ context: ImportMapContext) {
    let columns = context.columns
    let code = d.needed(
      "code",
      CodeKind(columns: columns),
      "the column with the CDS code (14 digits, or the 7 for county and district), a list of `{ column, digits }` whose digits are joined, or `{ constant: … }` if all rows are about one district",
      hint: "The CDS code, or its parts."
    )
    if code == nil { d.isIncomplete = true }
    self.code = code ?? .parts([])
    name = d.optional(
      "name",
      .abridged(ImportMap.Name.self, columns),
      "the column with the name, or `{ constant: … }`"
    )
    kind = d.optional(
      "kind",
      .abridged(ImportMap.Kind.self, (context.kind, columns)),
      "a kind of district for all rows, or `column`, `codes` (code and kind of district) and `others` (codes that are not kinds of district, and what they are)"
    )
    enrollment = d.optional(
      "enrollment",
      .abridged(ImportMap.Count.self, columns),
      "a column, or `{ column, where, scale }`: `where` lists conditions, `scale` is what the number is multiplied by"
    )
    lowIncome = d.optional(
      "low-income",
      .abridged(ImportMap.Share.self, columns),
      "the percentage: likewise, or worked out from `part` and `whole`, each a column or `{ column, where }`"
    )
    charterSchools = d.optional(
      "charter-schools",
      .choice(),
      "`counted` or `left-out`: whether enrollment and low-income include charter school students; leave it out if that is not known",
      hint: "Whether enrollment and low-income include charter school students."
    )
  }
}
