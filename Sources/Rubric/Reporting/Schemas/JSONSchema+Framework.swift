extension JSONSchema {
  static func citations(_ framework: Framework) -> JSONSchema {
    ListKind.citations(Bibliography(framework.sources)).schema
  }
}
