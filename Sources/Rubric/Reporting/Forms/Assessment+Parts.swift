// What is written for each part of an assessment, by the names of the columns of a wide table. Forms and rows
// both take it from here, and each goes through all cases: so a new part cannot be forgotten in one of them,
// and a number has the same digits in both.

extension Assessment {
  /// What is written for the district or for the whole row; `nil` for what is not known.
  func text(of part: TableColumns.Fixed) -> String? {
    switch part {
    case .cds: district.cds?.description
    case .district: district.name
    case .cycle: cycle.description
    case .kind: district.kind.description
    case .enrollment: district.enrollment.map { "\($0)" }
    case .lowIncome: district.lowIncome?.plain
    case .charterSchools: district.charterSchools?.rawValue
    case .invented: district.isInvented ? "true" : nil
    case .date: commonDate?.description
    }
  }

  /// The date of all answers, where they have the same one.
  var commonDate: CalendarDate? {
    let answered = ratings.filter { $0.isAnswered }
    let first = answered.first?.date
    return answered.allSatisfy { $0.date == first } ? first : nil
  }
}

extension TableColumns.Fixed {
  /// The key under `district` of a form that holds it; `nil` for what does not describe the district.
  var districtKey: String? {
    switch self {
    case .district: "name"
    case .cds, .kind, .enrollment, .lowIncome, .charterSchools, .invented: rawValue
    case .cycle, .date: nil
    }
  }
}

extension Rating {
  /// What is written for a part: one text, or as many as there are pieces of evidence; empty if it is not said.
  func texts(of part: TableColumns.RatingPart) -> [String] {
    switch part {
    case .date: (date?.description).map { [$0] } ?? []
    case .confidence: (confidence?.rawValue).map { [$0] } ?? []
    case .evidence: evidence
    case .note: note.map { [$0] } ?? []
    }
  }
}

extension PublishedRatings {
  /// What is written for a part.
  func text(of part: TableColumns.PublishedPart) -> String {
    switch part {
    case .items: "\(itemCount)"
    case .lowest: lowest.plain
    case .highest: highest.plain
    }
  }
}

extension MetricValue.Count {
  /// What is written for it.
  ///
  /// - Parameter limit: The number below which a value for the group is not used, such as 30.
  /// - Returns: The number, or `30+` and `<30` where it is withheld; `nil` if it is not given.
  func text(markedUnder limit: Int) -> String? {
    switch self {
    case .known(let count): "\(count)"
    case .withheld(let isLargeEnough): isLargeEnough ? "\(limit)+" : "<\(limit)"
    case .notGiven: nil
    }
  }
}
