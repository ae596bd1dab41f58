/// What people and programs are told of a key.
struct KeyDescription {
  /// Whether the key must be given.
  let isRequired: Bool
  /// Whether it must be given, or what holds where it is not, as the table of keys has it.
  let presence: String
  /// What the key means, as the table of keys has it.
  let help: String
  /// What the JSON Schema says of it; `nil` where it says nothing.
  let hint: String?
}
