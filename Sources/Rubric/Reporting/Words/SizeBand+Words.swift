extension SizeBand {
  /// What the band is called in a report.
  package var title: String {
    switch self {
    case .under300: "under 300 students"
    case .from300: "300 to 999 students"
    case .from1000: "1,000 to 2,499 students"
    case .from2500: "2,500 to 9,999 students"
    case .from10000: "10,000 students or more"
    case .unknown: "enrollment not known"
    }
  }
}
