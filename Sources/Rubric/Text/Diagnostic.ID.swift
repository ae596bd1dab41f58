extension Diagnostic {
  /// The kinds of problem; each is explained in `Documentation/DIAGNOSTICS.md`, and none is ever renamed.
  public enum ID: String, Sendable, Hashable, CaseIterable {
    // The file as a whole
    /// The file is not UTF-8.
    case encoding
    /// The file is not text but a workbook, a picture or the like.
    case notText = "not-text"
    /// A character that text does not contain, such as NUL.
    case controlCharacter = "control-character"
    /// The file is larger than 8 MiB.
    case tooLarge = "too-large"
    /// Lists or blocks are nested more than 64 levels deep.
    case tooDeep = "too-deep"
    /// The file is empty, or contains only comments.
    case emptyFile = "empty-file"
    /// The text is not YAML.
    case syntax
    /// A text begins with `&` and is not in quotes.
    case anchor
    /// A text begins with `*` and is not in quotes.
    case alias
    /// A text begins with `!` and is not in quotes.
    case tag
    /// A line `---` begins a second document.
    case secondDocument = "second-document"
    // Tables
    /// A byte does not fit the encoding that the table began with.
    case mixedEncodings = "mixed-encodings"
    /// No quote closes a cell.
    case openQuote = "open-quote"
    /// Text follows the quote that closes a cell.
    case strayQuote = "stray-quote"
    /// A row has more or fewer cells than the header.
    case raggedRow = "ragged-row"
    /// The header lacks a column that is needed.
    case missingColumn = "missing-column"
    /// A column's name means nothing here.
    case unknownColumn = "unknown-column"
    /// A title line, a second header, a total, a remark or a column without a name is not used; a warning.
    case passedOver = "passed-over"
    /// Two columns mean the same.
    case repeatedColumn = "repeated-column"
    // Keys and shapes
    /// A key is not known in its place.
    case unknownKey = "unknown-key"
    /// A key is given twice in one block.
    case repeatedKey = "repeated-key"
    /// Something required is not given.
    case missingKey = "missing-key"
    /// There is text where a list or a block is expected, or the reverse.
    case wrongKind = "wrong-kind"
    /// Two answers exclude each other.
    case contradiction
    // Values
    /// A number is expected.
    case notANumber = "not-a-number"
    /// A number is outside the possible range.
    case outOfRange = "out-of-range"
    /// The word is not one of those allowed here.
    case unknownChoice = "unknown-choice"
    /// A word has another name now, and the file uses the former one; a warning.
    case formerName = "former-name"
    /// A word is read as the only thing that it can mean; a warning.
    case readAs = "read-as"
    /// A level is not a number from 1 to the highest of the scale.
    case notALevel = "not-a-level"
    /// There is evidence or a note about an indicator, but no level; a warning.
    case noLevel = "no-level"
    /// Words after ` #` are a comment to YAML and are not read; a warning.
    case lostText = "lost-text"
    /// Square brackets without quotes make several texts of one; a warning.
    case splitText = "split-text"
    /// A date is not written as year, month and day, or there is no such day.
    case notADate = "not-a-date"
    /// A school year is not written as `2024-25`, or lies outside of 1900 to 2100.
    case notASchoolYear = "not-a-school-year"
    /// A CDS code has neither 14 nor 7 digits.
    case notACDSCode = "not-a-cds-code"
    /// An id has characters other than lowercase letters, digits and single hyphens.
    case notAnIdentifier = "not-an-identifier"
    // Plausible, or asked about; all are warnings
    /// A percentage between 0 and 1, which may be a fraction of 1.
    case fraction
    /// A value is far from what districts of the kind show.
    case unusualValue = "unusual-value"
    /// More students are behind a figure than there are.
    case tooManyStudents = "too-many-students"
    /// A school year or day has not come yet.
    case future
    /// Letters look as if a text had been read in the wrong encoding.
    case garbledText = "garbled-text"
    // Names of the framework
    /// The file answers another framework.
    case otherFramework = "other-framework"
    /// The file was written for a newer version of the framework.
    case newerVersion = "newer-version"
    /// There is no practice or policy area of this name.
    case unknownDomain = "unknown-domain"
    /// The domain has no indicator of this name.
    case unknownIndicator = "unknown-indicator"
    /// There is no metric of this name.
    case unknownMetric = "unknown-metric"
    /// There is no student group of this name.
    case unknownGroup = "unknown-group"
    /// A metric has two rows for one group and year, or a list of grades has one twice.
    case repeatedValue = "repeated-value"
    /// A metric is not meant for districts of this kind; a warning.
    case otherKind = "other-kind"
    // Many districts in one run
    /// A file exists but cannot be read.
    case unreadable
    /// A district occurs twice in a run.
    case repeatedDistrict = "repeated-district"
    /// Two districts have one name and nearly the same code; a warning.
    case sameName = "same-name"
    // The framework's own files
    /// A file that the framework must have, or lists, is not there.
    case missingFile = "missing-file"
    /// A practice or policy area is not listed, or is listed differently from what its file says.
    case unlistedFile = "unlisted-file"
    /// Two things of one list have the same id, or one is named twice.
    case repeatedID = "repeated-id"
    /// Levels are not 1, 2, 3 … in order, each with a text.
    case levels
    /// The values at which levels begin are wrong in number or order.
    case cutScores = "cut-scores"
    /// A citation names a source that is not listed.
    case unknownSource = "unknown-source"
    /// A citation names a heading that its source does not have.
    case unknownHeading = "unknown-heading"
    /// The profile names a district that it does not list.
    case unknownDistrict = "unknown-district"
    /// A reference level does not follow from what is said about the districts.
    case referenceLevel = "reference-level"
    /// The profile contains a figure of too few students to be published.
    case smallGroup = "small-group"
    /// Something in `plan.yml` does not add up.
    case planMap = "plan-map"
    /// A worked district states a number that the engine does not produce.
    case vector
    // Imports
    /// A file is not one of the map that it is imported with.
    case otherFile = "other-file"
    /// A map read nothing from its file.
    case nothingRead = "nothing-read"
    /// A column holds a code that its map does not know.
    case unknownCode = "unknown-code"
    /// Two files or rows disagree about one district.
    case conflict
    /// No file gives the name or the kind of a district.
    case incompleteDistrict = "incomplete-district"
    /// A file has more problems than are listed; the rest are counted.
    case moreProblems = "more-problems"
  }
}
