/// A name that was replaced by another, and is still read.
package struct FormerName<Value: RawRepresentable<String> & Sendable>: Sendable {
  /// The name that earlier versions used.
  package let text: String
  /// What it means, by the name that is used now.
  package let value: Value

  init(_ text: String, now value: Value) {
    self.text = text
    self.value = value
  }
}
