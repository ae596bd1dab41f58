extension BatchPage {
  /// Lets a reader sort the table by a column: once up, once down, once back to the order of the input.
  ///
  /// Rows without a number come last either way. Without scripts the table stays as it is.
  static let sorting: StaticString = """
    "use strict";
    (() => {
      const table = document.getElementById("batch");
      const body = table.tBodies[0];
      const rows = Array.from(body.rows);
      const heads = Array.from(table.tHead.rows[0].cells);
      const words = new Intl.Collator("en", { numeric: true });
      const text = (row, column) => row.cells[column].textContent;
      const value = (row, column) => parseFloat(text(row, column));
      const order = (column, isNumber, way) => (a, b) => {
        if (!isNumber) return way * words.compare(text(a, column), text(b, column));
        const [x, y] = [value(a, column), value(b, column)];
        if (isNaN(x) || isNaN(y)) return isNaN(x) - isNaN(y);
        return way * (x - y);
      };
      heads.forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = head.textContent;
        head.replaceChildren(button);
        button.addEventListener("click", () => {
          const before = head.getAttribute("aria-sort");
          const way = before === null ? 1 : before === "ascending" ? -1 : 0;
          heads.forEach((other) => other.removeAttribute("aria-sort"));
          if (way) head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
          const isNumber = head.classList.contains("number");
          body.append(...(way ? rows.toSorted(order(column, isNumber, way)) : rows));
        });
      });
    })();

    """
}
