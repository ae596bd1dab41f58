/// What people and programs are told about a key.
struct KeyDescription {
  /// Whether the key must be given.
  let isRequired: Bool
  /// Whether it must be given, or what applies if it is not, as shown in the table of keys.
  let presence: String
  /// What the key means, as shown in the table of keys.
  let help: String
  /// What the JSON Schema says about it; `nil` if it says nothing.
  let hint: String?
}
