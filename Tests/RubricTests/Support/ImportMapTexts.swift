/// Import maps for tests.
enum ImportMapTexts {
  /// A code, a value of one metric and its number, and the year in which the school year ends.
  static let small = """
    import: small
    framework: positive-outliers
    title: A small file
    sources: [ { source: cde-suspension, where: Rates } ]
    marks: { absent: [NA, "-9"], suppressed: ["*"] }
    district: { code: cds }
    year: { column: y, reads: end }
    values:
      - { metric: suspension-rate, group: all, value: n }

    """

  /// The same with a number of pupils, a group, a condition, and fractions for percents.
  static let wider = """
    import: wider
    framework: positive-outliers
    title: A wider file
    sources: [ { source: cde-suspension, where: Rates } ]
    also-called: { Students: [Enrolled] }
    marks: { absent: [NA, "-9"], suppressed: ["*"] }
    rows:
      - { column: Level, is: [D] }
      - { column: Charter, is: [All], if-there: true }
    district: { code: CDS Code, name: District, kind: { column: Kind, codes: { U: unified, E: elementary } }, enrollment: Students, low-income: { column: Poor, scale: 100 } }
    year: 2023-24
    values:
      - metric: suspension-rate
        group: { column: Group, codes: { T: all, SD: students-with-disabilities, F: foster }, ignore: [X] }
        value: Rate
        n: Students
        scale: 100

    """

  /// Ratings with a row for each item.
  static let long = """
    import: long-ratings
    framework: positive-outliers
    title: Ratings, a row an item
    sources: [ { source: cde-local-indicators, where: "Priority 3" } ]
    marks: { not-applicable: { "N": "No families meet" } }
    district: { code: cds }
    year: { column: year, reads: school-year }
    ratings:
      crosswalk: cde-local-indicators
      instrument: cde-priority-3
      item: item
      level: level
      date: day
      date-reads: month/day/year

    """
}
