extension Importer {
  /// The assessment of a district that has a name and a kind.
  ///
  /// - Returns: The assessment, and how many figures are left out because they are for other kinds.
  func assessment(
    of district: ImportedDistrict
  ) -> (imported: ImportedAssessment, otherKindCount: Int)? {
    guard let name = district.name, let kind = district.kind else { return nil }
    let files = FileList(inputs: inputs, cells: cells(of: district, kind: kind.value))
    let lowIncome = lowIncome(of: district)
    let origins = ImportedAssessment.Origins(
      name: files.name(of: name.cell),
      kind: files.name(of: kind.cell),
      enrollment: district.enrollment.map { files.name(of: $0.cell) },
      lowIncome: lowIncome.flatMap { _ in district.lowIncome ?? district.lowIncomePart }
        .map { files.name(of: $0.cell) }
    )
    let kindID = framework.districtKinds[kind.value].id
    let ratings = ratings(of: district, files)
    var otherKindCount = 0
    var values = [[MetricValue]](repeating: [], count: framework.metrics.count)
    let figures = district.figures.sorted {
      ($0.metric, $0.year.start, $0.group) < ($1.metric, $1.year.start, $1.group)
    }
    let smallGroups = SmallGroups(framework.groups)
    for (position, metric) in framework.metrics.enumerated() {
      let own = figures.filter { $0.metric == position }
      guard metric.kinds.contains(kindID) else {
        otherKindCount += own.count
        continue
      }
      values[position] = smallGroups.withholdingCounts(
        own.map {
          SmallGroups.Row(
            group: $0.group,
            year: $0.year,
            state: $0.state,
            line: 0,
            imported: files.use($0.cell)
          )
        }
      )
    }
    let assessment = Assessment(
      framework: framework,
      district: District(
        name: name.value,
        cds: CDSCode(district.digits),
        kind: kindID,
        enrollment: district.enrollment.map { Int($0.value.rounded(.toNearestOrAwayFromZero)) },
        lowIncome: lowIncome,
        charterSchools: charterSchools(of: district, lowIncome: lowIncome),
        isInvented: false
      ),
      cycle: cycle,
      ratings: ratings,
      values: values,
      publishedRatings: published(of: district),
      file: nil,
      imported: files.files
    )
    let imported = ImportedAssessment(
      assessment: assessment,
      file: "\(district.digits).yml",
      origins: origins
    )
    return (imported, otherKindCount)
  }

  /// The cells that an assessment of the district rests on.
  private func cells(of district: ImportedDistrict, kind: Int) -> [ImportedDistrict.Cell] {
    let kind = framework.districtKinds[kind].id
    let facts = [district.name?.cell, district.kind?.cell, district.enrollment?.cell]
    let shares = [district.lowIncome?.cell, district.lowIncomePart?.cell]
    let answers = district.answers.flatMap { $0?.items.map { $0?.cell } ?? [] }
    let figures = district.figures.filter { framework.metrics[$0.metric].kinds.contains(kind) }
    return (facts + shares + answers).compactMap { $0 } + figures.map { $0.cell }
  }

  /// The share of low-income students in percent: as a file gives it, otherwise worked out.
  private func lowIncome(of district: ImportedDistrict) -> Double? {
    if let share = district.lowIncome { return share.value }
    guard let part = district.lowIncomePart?.value, let whole = district.lowIncomeWhole?.value,
      whole > 0, part <= whole
    else { return nil }
    return (100 * part / whole).toNineDecimals
  }

  /// Whether enrollment and the share of low-income students include charter schools; `nil` if one of them may do so
  /// and the other not.
  private func charterSchools(
    of district: ImportedDistrict,
    lowIncome: Double?
  ) -> CharterSchools? {
    let share =
      district.lowIncome == nil
      ? [district.lowIncomePart, district.lowIncomeWhole] : [district.lowIncome]
    let facts = [district.enrollment] + (lowIncome == nil ? [] : share)
    let said = facts.compactMap { $0.map { inputs[Int($0.cell.file)].map.district.charterSchools } }
    guard let first = said.first, said.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// What the items of each instrument said before they were averaged.
  private func published(of district: ImportedDistrict) -> [PublishedRatings] {
    zip(instruments, district.answers).compactMap { use, answers in
      let levels = answers?.items.compactMap { $0?.value.level } ?? []
      guard let lowest = levels.min(), let highest = levels.max() else { return nil }
      return PublishedRatings(
        instrument: use.crosswalk.instruments[use.instrument].title,
        itemCount: levels.count,
        lowest: lowest,
        highest: highest,
        line: 0
      )
    }
  }

  /// One rating for each indicator; of two instruments that answer one, the first is used.
  private func ratings(of district: ImportedDistrict, _ files: FileList) -> [Rating] {
    var ratings = [Rating](repeating: .absent, count: framework.indicatorCount)
    for (use, answers) in zip(instruments, district.answers) {
      guard let answers else { continue }
      let instrument = use.crosswalk.instruments[use.instrument]
      for answer in use.crosswalk.answers where answer.instrument == instrument.id {
        guard ratings[answer.indicator].state == .notRated,
          let rating = rating(answer, answers, instrument, files)
        else { continue }
        ratings[answer.indicator] = rating
      }
    }
    return ratings
  }

  /// The rating that some items result in; `nil` if none of them is answered.
  private func rating(
    _ answer: Crosswalk.Answer,
    _ answers: ImportedDistrict.Answers,
    _ instrument: Crosswalk.Instrument,
    _ files: FileList
  ) -> Rating? {
    var rated: [(title: String, level: Double)] = []
    var unrated: [String] = []
    var reason: String?
    var cell: ImportedDistrict.Cell?
    for (item, fact) in zip(instrument.items, answers.items) where answer.items.contains(item.id) {
      cell = cell ?? fact?.cell
      switch fact?.value {
      case .level(let level): rated.append((item.title, level))
      case .notApplicable(let words):
        reason = reason ?? words
        unrated.append(item.title)
      case nil: unrated.append(item.title)
      }
    }
    guard let cell else { return nil }
    let state: Rating.State
    if let level = answer.combination.level(of: rated.map { $0.level }) {
      state = .rated(level)
    } else if let reason {
      state = .notApplicable(reason: reason)
    } else {
      return nil
    }
    return Rating(
      state: state,
      confidence: nil,
      date: answers.date,
      evidence: [],
      note: rated.isEmpty
        ? nil : note(rated, unrated, answer.combination, instrument, answers.date),
      line: 0,
      imported: files.use(cell)
    )
  }

  /// The items that resulted in a level, in words.
  private func note(
    _ rated: [(title: String, level: Double)],
    _ unrated: [String],
    _ combination: Crosswalk.Combination,
    _ instrument: Crosswalk.Instrument,
    _ date: CalendarDate?
  ) -> String {
    let count = rated.count + unrated.count
    let items =
      rated.count == 1 && count == 1
      ? "The one item"
      : "\(combination.title) of \(rated.count == count ? "the \(count)" : "\(rated.count) of the \(count)") items"
    let adopted = date.map { ", adopted \($0)" } ?? ""
    let levels = rated.map { "\($0.title) \($0.level.plain)" }.joined(separator: "; ")
    let rest = unrated.isEmpty ? "" : " Not rated: \(unrated.joined(separator: "; "))."
    return "\(items) of the \(instrument.title)\(adopted): \(levels).\(rest)"
  }
}

/// The files that an assessment rests on, in the order of the command line.
struct FileList {
  /// The files that are used.
  let files: [ImportedFile]
  /// The place of each file of the run among those that are used.
  private let places: [Int?]

  init(inputs: [Importer.Input], cells: [ImportedDistrict.Cell]) {
    let used = Set(cells.map { $0.file })
    var counts: [String: Int] = [:]
    var files: [ImportedFile] = []
    var places: [Int?] = []
    for (index, input) in inputs.enumerated() {
      let map = input.map.id.description
      counts[map, default: 0] += 1
      let number = counts[map, default: 1]
      guard used.contains(Int32(index)) else {
        places.append(nil)
        continue
      }
      places.append(files.count)
      files.append(
        ImportedFile(
          id: number == 1 ? map : "\(map)-\(number)",
          map: map,
          file: String(input.file.split(separator: "/").last ?? input.file[...]),
          sha256: input.sha256
        )
      )
    }
    (self.files, self.places) = (files, places)
  }

  /// The place of a cell's file among those that are used.
  func use(_ cell: ImportedDistrict.Cell) -> UInt16? { places[Int(cell.file)].map { UInt16($0) } }

  /// The name of a cell's file.
  func name(of cell: ImportedDistrict.Cell) -> String {
    places[Int(cell.file)].map { files[$0].id } ?? ""
  }
}

extension ImportedDistrict.Answer {
  fileprivate var level: Double? {
    switch self {
    case .level(let level): level
    case .notApplicable: nil
    }
  }
}

extension Crosswalk.Combination {
  /// One level from several, to nine decimals if it is their mean; `nil` if there are none.
  func level(of levels: [Double]) -> Double? {
    guard !levels.isEmpty else { return nil }
    return switch self {
    case .mean: (levels.reduce(0, +) / Double(levels.count)).toNineDecimals
    case .lowest: levels.min()
    }
  }

  fileprivate var title: String {
    switch self {
    case .mean: "Mean"
    case .lowest: "Lowest"
    }
  }
}
