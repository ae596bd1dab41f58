private import CRubrics

/// The Word file that gives planning notes their look: page, type, tables and marks.
public enum WordReference {
  /// The file, as `.ci/reference-docx` makes it.
  public static var bytes: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(
        start: rubric_word_reference_bytes(),
        count: rubric_word_reference_size()
      )
    )
  }
}
