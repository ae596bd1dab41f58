private import CRubrics

/// The Word file that gives planning notes their look: page, type, tables and marks.
package enum WordReference {
  /// The file, as `.ci/reference-docx` makes it.
  package static var bytes: [UInt8] {
    unsafe Array(
      UnsafeBufferPointer(
        start: rubric_word_reference_bytes(),
        count: rubric_word_reference_size()
      )
    )
  }
}
