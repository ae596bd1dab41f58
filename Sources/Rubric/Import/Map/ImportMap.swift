/// How the rows of a published file become ratings, figures and facts of districts.
///
/// A map was checked against one framework, so its metrics, groups and kinds are places in it. Its columns are numbers,
/// by which ``ColumnPlaces`` finds them in a file.
package struct ImportMap: Sendable, Hashable {
  /// A map's name.
  package typealias ID = Identifier<ImportMap>

  /// The map's name, as the command line gives it.
  package let id: ID
  /// What the file is called.
  package let title: String
  /// Where it is published.
  package let citations: [Citation]
  /// The columns that it names.
  let columns: MapColumns
  /// What cells contain in place of a value.
  let marks: Marks
  /// Conditions that show that a file is one of the map.
  let holds: [Condition]
  /// Conditions that a row must meet to count.
  let rows: [Condition]
  /// Which part of a column's cells counts.
  let cleanUps: [CleanUp]
  /// What the file says about the district itself.
  let district: DistrictColumns
  /// Which school year a row is about; `nil` for a file without ratings, whose figures have years of their own.
  let year: Year?
  /// The ratings that it holds.
  let ratings: RatingColumns?
  /// The figures that it holds.
  let values: [ValueColumns]
}
