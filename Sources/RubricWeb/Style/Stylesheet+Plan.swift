extension Stylesheet {
  /// The look of planning notes: wide tables with lines between all cells, as the state's template has them.
  static let plan: StaticString = """
    body>main{max-width:80rem;padding-top:2rem;padding-bottom:3rem}
    table.data{border:1px solid var(--edge)}
    table.data th,table.data td{border:1px solid var(--line);padding:.4rem .5rem;vertical-align:top}
    mark{background:var(--band);color:var(--ink);padding:0 .15em;border-radius:2px;font-style:italic}
    img{max-width:100%;height:auto;background:#fff}
    @media screen and (max-width:44rem){table.data th,table.data td{overflow-wrap:anywhere;min-width:0}}
    @media print{@page{size:landscape}h2{break-before:auto}tr{break-inside:avoid}}

    """
}
