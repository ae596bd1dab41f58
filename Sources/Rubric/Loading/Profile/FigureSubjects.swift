/// What the figures of one metric are of, and the row that first said so.
struct FigureSubjects {
  private var first: [Int64: Int] = [:]
  private var districts: [String]
  private var groups: [String]

  init(districts: NameIndex?, groups: NameIndex?) {
    self.districts = districts?.names ?? []
    self.groups = groups?.names ?? []
    first.reserveCapacity(64)
  }

  /// Notes a subject by its names' positions; answers whether it is new, and changes nothing if not.
  mutating func isNew(
    _ district: Int?,
    _ group: Int,
    _ year: SchoolYear,
    at index: Int
  ) -> Bool {
    let key = Self.key(district, group, year)
    guard first[key] == nil else { return false }
    first[key] = index
    return true
  }

  /// Notes a subject; answers which row gave it before.
  mutating func add(_ figure: OutlierProfile.Figure, at index: Int) -> Int? {
    let district = figure.district.map { Self.position(of: $0.description, in: &districts) }
    let group = Self.position(of: figure.group.description, in: &groups)
    return first.updateValue(index, forKey: Self.key(district, group, figure.year))
  }

  /// One number for each subject: years lie under 2^16, and a file holds no 2^16 names.
  private static func key(_ district: Int?, _ group: Int, _ year: SchoolYear) -> Int64 {
    (Int64(district.map { $0 + 1 } ?? 0) << 23 | Int64(group)) << 16 | Int64(year.start)
  }

  /// A name's position; one that the framework does not have gets the next.
  private static func position(of name: String, in names: inout [String]) -> Int {
    if let position = names.firstIndex(of: name) { return position }
    names.append(name)
    return names.count - 1
  }
}
