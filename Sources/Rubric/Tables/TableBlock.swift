/// Some whole records of a table, which can be read independently of all others.
///
/// A class, because every cell that is checked holds it: as a value it would cost a reference for each of its lists.
package final class TableBlock: Sendable {
  let layout: TableLayout
  /// The records, followed by ``TableScan/padding``.
  let bytes: [UInt8]
  /// The table's encoding as far as the block's end; `nil` while all is ASCII.
  let encoding: TableEncoding?
  /// Invalid bytes, in order.
  let faults: [TableEncoding.Fault]
  /// The number of the first record, as a spreadsheet counts rows: the header is row 1.
  package let firstRow: Int
  /// The line on which the first record begins, counted from 1.
  package let firstLine: Int
  /// How many records there are, blank lines among them.
  package let rowCount: Int

  init(
    layout: TableLayout,
    bytes: [UInt8],
    encoding: TableEncoding?,
    faults: [TableEncoding.Fault],
    firstRow: Int,
    firstLine: Int,
    rowCount: Int
  ) {
    (self.layout, self.bytes, self.encoding, self.faults) = (layout, bytes, encoding, faults)
    (self.firstRow, self.firstLine, self.rowCount) = (firstRow, firstLine, rowCount)
  }

  /// The file's name as the user gave it.
  package var file: String { layout.file }

  /// Bytes of the records.
  var byteCount: Int { bytes.count - TableScan.padding.count }
}
