extension ImportMap {
  /// How a row says which district it is about.
  enum Code: Sendable, Hashable {
    /// The column of a whole code.
    case column(Int)
    /// The columns of its parts, at least one; none only in a map that is refused.
    case parts([CodePart])
    /// All rows are about one district, whose code this is.
    case constant(UInt64)
  }

  /// A part of a code, with zeros put before it until it has its digits.
  struct CodePart: Sendable, Hashable {
    let column: Int
    let digits: Int
  }
}

extension ImportMap.CodePart: Shaped {
  static let keys = NameIndex(of: Self.self, ColumnNumbers())

  /// An entry of `code`.
  init(_ p: inout some ShapeVisitor, _ columns: ColumnNumbers) {
    column = p.required("column", .column(columns), "the column")
    digits = p.required("digits", .whole(1...14), "how many digits it has")
  }
}

/// A code that is the same in all rows.
private struct ConstantCode: Shaped {
  static let keys = NameIndex(of: Self.self, ())
  let code: CDSCode

  /// A mapping in place of the column of the code.
  init(_ c: inout some ShapeVisitor, _: Void) {
    code = c.required("constant", .cdsCode, "the CDS code")
  }
}

/// The column of a code, its parts, or the code itself.
struct CodeKind: ValueKind {
  let columns: ColumnNumbers
  private var whole: ColumnKind {
    ColumnKind(columns: columns, called: "code", schema: .text())
  }
  private var parts: ListKind<MappingKind<ImportMap.CodePart>> {
    .list(of: .mapping(ImportMap.CodePart.self, columns), atLeast: 1)
  }
  private var constant: MappingKind<ConstantCode> { .mapping(ConstantCode.self, ()) }
  var schema: JSONSchema { .any([whole.schema, parts.schema, constant.schema]) }

  func read(
    _ node: YAMLNode,
    _ subject: ValueSubject,
    in reader: inout ShapeReader
  ) -> ImportMap.Code? {
    switch node.kind {
    case .sequence:
      let parts = parts.read(node, subject, in: &reader) ?? []
      return parts.isEmpty ? nil : .parts(parts)
    case .mapping:
      let constant = constant.read(node, subject, in: &reader)
      return constant.map { .constant(UInt64($0.code.description) ?? 0) }
    default: return whole.read(node, subject, in: &reader).map { .column($0) }
    }
  }
}
