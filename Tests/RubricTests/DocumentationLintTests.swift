import Testing

@Suite struct DocumentationLintTests {
  @Test("every public declaration of the library has a doc comment")
  func documentation() throws {
    let bare = try SourceFile.all().filter { $0.path.hasPrefix("Rubric/") }.flatMap { file in
      SourceFile.undocumented(in: file.text).map { "\(file.path): \($0)" }
    }
    #expect(bare == [])
  }

  @Test(
    "a public declaration without a doc comment is caught, with or without attributes in between"
  )
  func declarations() {
    let code = """
      /// A.
      @frozen
      public struct A {
        public let bare: Int
        // Not a doc comment.
        public init() {}
        /// B.
        public var b: Int
        var inner: Int
        public static func made() -> A { public(1) }
      }
      """
    #expect(
      SourceFile.undocumented(in: code) == [
        "public let bare: Int", "public init() {}", "public static func made() -> A { public(1) }",
      ]
    )
  }

  @Test("a case of a public enum without a doc comment is caught, several on one line only once")
  func cases() {
    let code = """
      /// A.
      public enum A: String {
        /// One.
        case one
        case two = "a, b"
        case three(Int, b: Int), four
        indirect case five(A)
        var b: Int {
          switch self {
          case .one: 1
          case .two: 2
          }
        }
        /// Marks, which only the library sees.
        enum Mark { case faint }
      }
      enum B { case b }
      private enum C { case c }
      """
    #expect(
      SourceFile.undocumented(in: code) == [
        "case two = \"a, b\"", "case three(Int, b: Int), four", "indirect case five(A)",
      ]
    )
  }

  @Test("a requirement of a public protocol without a doc comment is caught")
  func requirements() {
    let code = """
      /// A.
      public protocol A {
        /// One.
        var one: Int { get }
        func two() -> Int
        associatedtype Three
      }
      protocol B { var b: Int { get } }
      """
    #expect(
      SourceFile.undocumented(in: code) == ["func two() -> Int", "associatedtype Three"]
    )
  }

  @Test("a member of a public extension without a doc comment is caught, but not a hidden one")
  func extensions() {
    let code = """
      public extension A {
        /// One.
        var one: Int { 1 }
        func two() -> Int { let three = 3; return three }
        private func four() {}
        internal func five() {}
      }
      extension A {
        public var six: Int { 6 }
        var seven: Int { 7 }
      }
      """
    #expect(
      SourceFile.undocumented(in: code) == [
        "func two() -> Int { let three = 3; return three }", "public var six: Int { 6 }",
      ]
    )
  }
}
