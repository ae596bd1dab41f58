extension Int {
  /// The number with commas between thousands.
  package var grouped: String {
    let digits = String(magnitude)
    guard digits.utf8.count > 3 else { return (self < 0 ? "-" : "") + digits }
    let last = Int(magnitude % 1000)
    let zeros = last < 10 ? "00" : last < 100 ? "0" : ""
    return "\((self / 1000).grouped),\(zeros)\(last)"
  }
}
