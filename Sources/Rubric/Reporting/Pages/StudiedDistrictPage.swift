extension Framework {
  /// One of the districts studied with what the sources say about it, for a terminal.
  ///
  /// - Parameters:
  ///   - id: The district's name in the profile.
  ///   - isColored: Whether the terminal supports color.
  /// - Returns: Text for a terminal of 80 columns; `nil` for a district that the profile does not have, or where it was
  ///   not read.
  public func page(
    ofStudiedDistrict id: OutlierProfile.StudiedDistrict.ID,
    isColored: Bool = false
  ) -> String? {
    guard let district = profile.districts.first(where: { $0.id == id }) else { return nil }
    let kind = districtKinds.first { $0.id == district.kind }?.title ?? "\(district.kind)"
    var blocks: [Document.Block] = [
      .title("\(district.name) (\(district.id))"),
      .paragraph("\(kind) · CDS\u{A0}\(district.cds)"),
      .heading("What the sources say of it"),
      .entries(
        district.facts.enumerated().map { number, fact in
          Document.Entry(
            label: "\(number + 1)",
            lead: fact.text,
            details: [[fact.citation].text(in: self)]
          )
        }
      ),
    ]
    let named = indicators.filter {
      profile.references[$0.position]?.seenIn.contains(district.id) ?? false
    }
    if !named.isEmpty {
      blocks.append(.heading("Named for"))
      blocks.append(.paragraph(Prose(named.map { $0.title }.joined(separator: " · "))))
    }
    return Document(blocks: blocks).text(isColored: isColored)
  }
}
