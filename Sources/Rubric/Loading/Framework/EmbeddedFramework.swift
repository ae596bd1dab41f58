private import CRubrics

extension FrameworkFiles {
  /// The framework that is compiled into the library.
  public static var embedded: FrameworkFiles {
    FrameworkFiles(
      (0..<Int(rubric_embedded_count())).map { index in
        let path = unsafe String(cString: rubric_embedded_path(Int32(index)))
        let bytes = unsafe UnsafeBufferPointer(
          start: rubric_embedded_bytes(Int32(index)),
          count: rubric_embedded_size(Int32(index))
        )
        return unsafe File(path: path, bytes: Array(bytes), name: path)
      }
    )
  }
}
