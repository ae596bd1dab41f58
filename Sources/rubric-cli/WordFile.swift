import RubricWeb

/// A page as a Word file, which the program pandoc makes.
enum WordFile {
  /// The date inside the file, unless `SOURCE_DATE_EPOCH` sets one, so that the same notes give the same
  /// bytes: the first that a Word file can carry, January 1, 1980.
  private static let date = "315532800"
  private static let (page, look, drawing, result) = (
    "page.html", "reference.docx", "picture.svg", "page.docx"
  )

  /// Turns a page into a Word file.
  ///
  /// - Parameter source: The page, with its picture if it has one.
  /// - Returns: The file's bytes.
  /// - Throws: `FileFailure` if pandoc or rsvg-convert is missing or fails.
  static func bytes(of source: WordSource) throws -> [UInt8] {
    let picture = WordSource.pictureName
    return try WorkFolder.with(files: [page, look, drawing, picture, result]) { folder in
      try FileSystem.writeNew(Array(source.html.utf8), to: "\(folder)/\(page)")
      try FileSystem.writeNew(WordReference.bytes, to: "\(folder)/\(look)")
      if let svg = source.picture {
        // Word shows an SVG picture only together with a PNG one, which pandoc does not make.
        try FileSystem.writeNew(Array(svg.utf8), to: "\(folder)/\(drawing)")
        let size = ["--zoom=2", "--dpi-x=192", "--dpi-y=192"]
        try run("rsvg-convert", size + ["--output=\(folder)/\(picture)", "\(folder)/\(drawing)"])
      }
      // The picture is found by its bare name, since pandoc writes the name into the file.
      let places = ["--resource-path=\(folder)", "--reference-doc=\(folder)/\(look)"]
      try run(
        "pandoc",
        ["--from=html", "--to=docx"] + places
          + ["--output=\(folder)/\(result)", "\(folder)/\(page)"]
      )
      return try FileSystem.read("\(folder)/\(result)", limit: .max - 1)
    }
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    switch ChildProcess.run(program, arguments, setting: ["SOURCE_DATE_EPOCH": date]) {
    case .ended(0): return
    case .ended(let status): throw FileFailure(path: program, reason: "ended with status \(status)")
    case .failed(let reason): throw FileFailure(path: program, reason: reason)
    case .notFound:
      throw FileFailure(
        path: program,
        reason: """
          is not installed, and Word files need it (apt-get install pandoc librsvg2-bin); \
          --format html works without it, and its tables paste into Word
          """
      )
    }
  }
}
