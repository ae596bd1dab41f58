/// What the files say about one district, before it becomes an assessment.
struct ImportedDistrict: Sendable {
  /// A cell of one of the files.
  struct Cell {
    /// The file's place in the order of the command line.
    let file: Int32
    let line: Int32
    /// The column's position in its table.
    let column: Int32
  }

  /// Something that a file says about the district, and where.
  struct Fact<Value: Sendable>: Sendable {
    let value: Value
    let cell: Cell
  }

  /// A figure, its metric and group as places in the framework.
  struct Figure {
    let metric: Int
    let group: Int
    let year: SchoolYear
    let state: MetricValue.State
    let cell: Cell

    /// The same for two figures of one metric, group and year.
    var key: Int64 { Int64(metric) << 32 | Int64(group) << 16 | Int64(year.start) }
  }

  /// What a district answered to one item of an instrument.
  enum Answer: Equatable, Sendable {
    case level(Double)
    case notApplicable(reason: String)
  }

  /// A district's answers to an instrument.
  struct Answers {
    /// One for each item; `nil` if there is none.
    var items: [Fact<Answer>?]
    var date: CalendarDate?
  }

  /// The 14 digits of its code as one number.
  let code: UInt64
  /// Where it was first named.
  let cell: Cell
  var name: Fact<String>?
  /// The file whose other name for the district was last reported, so that there is only one warning per file.
  var otherNameFile: Int32?
  /// A position among the framework's kinds.
  var kind: Fact<Int>?
  /// Why it is not one of the framework's kinds of district.
  var otherKind: Fact<String>?
  var enrollment: Fact<Double>?
  var lowIncome: Fact<Double>?
  /// The two numbers of a share that is worked out.
  var lowIncomePart: Fact<Double>?
  var lowIncomeWhole: Fact<Double>?
  /// One for each instrument of the run.
  var answers: [Answers?] = []
  var figures: [Figure] = []
  /// Where each figure is in ``figures``, by its key.
  var figureIndex: [Int64: Int] = [:]

  init(code: UInt64, cell: Cell) {
    self.code = code
    self.cell = cell
  }

  /// Whether a file gives it a rating or a figure; a directory alone does not make an assessment.
  var saysSomething: Bool {
    !figures.isEmpty || answers.contains { $0?.items.contains { $0 != nil } ?? false }
  }

  /// Its code in 14 digits.
  var digits: String { Self.digits(of: code) }

  static func digits(of code: UInt64) -> String {
    let digits = String(code)
    return String(repeating: "0", count: max(0, 14 - digits.count)) + digits
  }
}
