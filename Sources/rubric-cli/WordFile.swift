import RubricWeb

/// A page as a Word file, which the program pandoc makes.
enum WordFile {
  /// The date inside the file, unless `SOURCE_DATE_EPOCH` gives one, so that the same notes give the same
  /// bytes: the first that a Word file can carry, 1 January 1980.
  private static let date = "315532800"

  /// Turns a page into a Word file.
  ///
  /// - Parameters:
  ///   - html: The page.
  ///   - other: The form to use without pandoc, such as `html`.
  /// - Returns: The file's bytes.
  /// - Throws: `FileFailure` where pandoc is missing or fails.
  static func bytes(of html: String, orElse other: String) throws -> [UInt8] {
    let (page, reference, result) = ("notes.html", "reference.docx", "notes.docx")
    return try WorkFolder.with(files: [page, reference, result]) { folder in
      try FileSystem.write(Array(html.utf8), to: "\(folder)/\(page)")
      try FileSystem.write(WordReference.bytes, to: "\(folder)/\(reference)")
      let outcome = ChildProcess.run(
        "pandoc",
        [
          "--from=html", "--to=docx", "--reference-doc=\(folder)/\(reference)",
          "--output=\(folder)/\(result)", "\(folder)/\(page)",
        ],
        setting: ["SOURCE_DATE_EPOCH": date]
      )
      switch outcome {
      case .ended(0): return try FileSystem.read("\(folder)/\(result)", limit: .max - 1)
      case .ended(let status): throw FileFailure(path: "pandoc", reason: "ended with \(status)")
      case .failed(let reason): throw FileFailure(path: "pandoc", reason: reason)
      case .notFound:
        throw FileFailure(
          path: "pandoc",
          reason: """
            is not installed, and Word files need it: apt-get install pandoc librsvg2-bin, or \
            pandoc.org; --format \(other) works without it, and its tables paste into Word
            """
        )
      }
    }
  }
}
