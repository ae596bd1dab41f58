/// Grades and spans of them, such as `[3-8, 11]`, each grade once.
struct GradesKind: ValueKind {
  var schema: JSONSchema {
    .list(
      .any([.whole(1...12), .text(pattern: "^(K|[1-9]|1[0-2])(-([1-9]|1[0-2]))?$")]),
      atLeast: 1
    )
  }

  func read(_ node: YAMLNode, _ subject: ValueSubject, in reader: inout ShapeReader) -> Grades? {
    let item = ValueSubject(name: subject.name)
    var grades = Grades()
    var isSound = true
    _ = reader.items(of: node, subject, atLeast: 1) { node, reader in
      guard let text = node.text(of: item, in: &reader) else {
        isSound = false
        return
      }
      guard let fault = grades.insert(written: text) else { return }
      reader.problems.report(fault.at(node.place))
      isSound = false
    }
    return isSound && grades.count > 0 ? grades : nil
  }
}

extension ValueKind where Self == GradesKind { static var grades: GradesKind { GradesKind() } }

extension Grades {
  /// Adds the grades that `K`, `7` or `3-8` names, or says what is wrong with them.
  fileprivate mutating func insert(written text: String) -> ValueFault? {
    guard let span = Self.span(text) else {
      return ValueFault(
        id: .unknownChoice,
        words:
          "'\(text.inOneLine)' is not a grade; write K, a grade from 1 to 12, or a span such as K-8"
      )
    }
    for grade in span {
      guard !contains(grade) else {
        return ValueFault(
          id: .repeatedValue,
          words: "grade \(Self.name(of: grade)) is given twice"
        )
      }
      insert(grade)
    }
    return nil
  }

  /// The grades that `K`, `7` or `3-8` names; `nil` if it is none of these.
  private static func span(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { end in
      all.first { name(of: $0) == end }
    }
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
      first < last || ends.count == 1
    else { return nil }
    return first...last
  }
}
