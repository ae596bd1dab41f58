extension Double {
  /// A level: whole ones without decimals, others with two at most.
  package var levelText: String { trimmed(to: 2) }

  /// A share from 0 to 1 in whole percent: `74 %`.
  var percentText: String { "\((self * 100).fixed(0)) %" }
}

extension Sequence<String> {
  /// `a, b and c`.
  var listed: String {
    let all = Array(self)
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    return all.dropLast().joined(separator: ", ") + " and " + last
  }
}
