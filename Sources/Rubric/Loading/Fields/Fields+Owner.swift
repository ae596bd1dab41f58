extension Fields {
  /// Reports a file whose `framework` is missing, or is another one.
  ///
  /// - Parameters:
  ///   - id: The framework that the file stands in; `nil` where that could not be read.
  ///   - problems: Where the fault is noted.
  ///   - contrast: What a message says of the framework that the file stands in.
  func checkOwner(
    _ id: String?,
    into problems: inout Problems,
    contrast: (String) -> String = { "not for '\($0)'" }
  ) {
    guard let name = requiredText("framework", into: &problems), let id, name != id,
      let node = self["framework"]
    else { return }
    problems.report(
      Diagnostic(
        .otherFramework,
        at: node.place,
        "this file is for '\(name.inOneLine)', \(contrast(id))"
      )
    )
  }
}
