/// What one row of a file says, read whole before anything of it is kept.
struct RowFacts {
  var district: UInt64
  var year: SchoolYear?
  var name: (String, column: Int)?
  var kind: (Int, column: Int)?
  var otherKind: (String, column: Int)?
  var enrollment: (Double, column: Int)?
  var lowIncome: (Double, column: Int)?
  var part: (Double, column: Int)?
  var whole: (Double, column: Int)?
  var date: CalendarDate?
  var answers: [(item: Int, ImportedDistrict.Answer, column: Int)] = []
  var figures: [(metric: Int, group: Int, SchoolYear, MetricValue.State, column: Int)] = []
  /// Codes that the map does not know.
  var unknownCodes: [(code: String, column: Int)] = []
  /// Whether the row has a code that the map knows but does not read.
  var isIgnored = false
  /// Whether the row has cells for what the map reads, empty or not.
  var isRead = false
}

/// Why a row says nothing.
enum RowDrop: Hashable {
  /// The position among the map's conditions, and what the row has there.
  case condition(Int, String)
  /// A school, charter schools among them.
  case school
  /// The state, or a county as a whole.
  case area
  /// Its ratings are from another school year.
  case otherYear(SchoolYear)
  /// A second header, a total or a remark.
  case ornament
  case ignoredCode
  case unknownCode
  /// It meets the conditions of no entry in the map.
  case nothing
}
