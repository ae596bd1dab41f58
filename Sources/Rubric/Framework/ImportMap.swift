/// How the rows of a published file become ratings, figures and facts of districts.
///
/// A map was checked against one framework, so its metrics, groups and kinds are places in it.
public struct ImportMap: Sendable, Hashable {
  /// A map's name.
  public typealias ID = Identifier<ImportMap>

  /// The map's name, as the command line gives it.
  public let id: ID
  /// What the file is called.
  public let title: String
  /// Where it is published.
  public let citations: [Citation]
  /// Other names that files give to a column.
  let alternatives: [String: [String]]
  /// What stands in cells in place of a value.
  let marks: Marks
  /// What must hold for a row to count.
  let rows: [Condition]
  /// What the file says of the district itself.
  let district: DistrictColumns
  /// Which school year a row speaks of; `nil` for a file without ratings and figures.
  let year: Year?
  /// The ratings that it holds.
  let ratings: RatingColumns?
  /// The figures that it holds.
  let values: [ValueColumns]
}

extension ImportMap {
  /// What stands in cells in place of a value; an empty cell is always absent.
  struct Marks: Sendable, Hashable {
    let absent: [String]
    let suppressed: [String]
    /// The mark, and the reason that a rating then gives.
    let notApplicable: [String: String]

    static let none = Marks(absent: [], suppressed: [], notApplicable: [:])
  }

  /// A column that must hold one of several codes.
  struct Condition: Sendable, Hashable {
    let column: String
    let codes: [String]
    /// Whether a file without the column meets the condition.
    let isOptional: Bool
  }

  /// A column whose codes stand for names of the framework.
  struct CodedColumn: Sendable, Hashable {
    let column: String
    let codes: [String]
    /// The place in the framework that each code stands for; `nil` for one that is known and not read.
    let positions: [Int?]
    /// Why a code is not read, where the map says so; for kinds of district only.
    let reasons: [String?]
  }

  /// One name of the framework for all rows, or a column that gives it.
  enum Choice: Sendable, Hashable {
    case fixed(Int)
    case coded(CodedColumn)
  }

  /// Which school year a row speaks of.
  enum Year: Sendable, Hashable {
    case fixed(SchoolYear)
    case column(String, SchoolYear.PublishedForm)
  }

  /// A part of a code, with zeros put before it until it has its digits.
  struct CodePart: Sendable, Hashable {
    let column: String
    let digits: Int?
  }

  /// A number of the district, from the rows that meet some conditions.
  struct Count: Sendable, Hashable {
    let column: String
    let conditions: [Condition]
    /// What the number is multiplied by.
    let scale: Double
  }

  /// The share of low-income students: given, or worked out from two numbers of students.
  enum Share: Sendable, Hashable {
    case given(Count)
    case parts(part: Count, whole: Count)
  }

  /// What a file says of the district itself.
  struct DistrictColumns: Sendable, Hashable {
    let code: [CodePart]
    let name: String?
    let kind: CodedColumn?
    let enrollment: Count?
    let lowIncome: Share?
    /// Whether enrollment and the share of low-income students count charter schools; `nil` where it is not known.
    let charterSchools: CharterSchools?
  }

  /// Where the ratings of an instrument stand.
  struct RatingColumns: Sendable, Hashable {
    /// A column for each item, or a row for each.
    enum Shape: Sendable, Hashable {
      /// The columns, in the order of the instrument's items.
      case wide([String])
      case long(item: String, level: String)
    }

    let crosswalk: Crosswalk
    /// The instrument's place in the crosswalk.
    let instrument: Int
    let shape: Shape
    let dateColumn: String?
    let dateForm: CalendarDate.PublishedForm
  }

  /// Where the figures of one metric, or of several, stand.
  struct ValueColumns: Sendable, Hashable {
    let metric: Choice
    let group: Choice
    let value: String
    let count: String?
    /// What a value is multiplied by: 100 where the file has fractions and the metric is in percent.
    let scale: Double
    let conditions: [Condition]
    /// The row's value is withheld where all of these hold; none of them: never.
    let suppressed: [Condition]
  }
}
