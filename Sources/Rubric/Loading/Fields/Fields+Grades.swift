extension Fields {
  /// Grades, such as `[3-8, 11]`; `nil` when they are not given or have a fault.
  func grades(_ key: String, into problems: inout Problems) -> Grades? {
    guard self[key] != nil else { return nil }
    var grades = Grades()
    var isSound = true
    for node in requiredList(key, into: &problems) {
      guard let text = node.scalarText(of: key, into: &problems) else {
        isSound = false
        continue
      }
      guard let span = Grades.span(text) else {
        problems.report(
          Diagnostic(
            .unknownChoice,
            at: node.place,
            "'\(text.inOneLine)' is no grade; write K, a grade from 1 to 12, or a span such as K-8"
          )
        )
        isSound = false
        continue
      }
      for grade in span {
        if grades.contains(grade) {
          problems.report(
            Diagnostic(
              .repeatedValue,
              at: node.place,
              "grade \(Grades.name(of: grade)) is given twice"
            )
          )
          isSound = false
          break
        }
        grades.insert(grade)
      }
    }
    return isSound && grades.count > 0 ? grades : nil
  }
}

extension Grades {
  /// The grades that `K`, `7` or `3-8` names; `nil` where it is none of these.
  static func span(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { end in
      all.first { name(of: $0) == end }
    }
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
      first < last || ends.count == 1
    else { return nil }
    return first...last
  }
}
