extension Stylesheet {
  /// The look of a batch's page: a long table whose headings stay in sight and can be pressed.
  static let batch: StaticString = """
    .whole{white-space:nowrap}
    .batch th:first-child{width:24%}.batch td:nth-child(3){white-space:nowrap}
    .batch thead th{position:sticky;top:0;background:var(--page)}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;\
    text-align:inherit;text-decoration:underline dotted;text-underline-offset:3px}
    th button:focus-visible{outline:3px solid var(--mark);outline-offset:3px}
    th[aria-sort=ascending] button::after{content:" ↑"}
    th[aria-sort=descending] button::after{content:" ↓"}
    @media screen and (min-width:63.5rem),print{.batch{table-layout:fixed}
    .batch th:first-child{width:21%}.batch th:nth-child(2){width:16.2%}.batch th:nth-child(3){width:7.5%}
    .batch th:nth-child(4),.batch th:nth-child(6){width:8.5%}
    .batch th:nth-child(5),.batch th:nth-child(8){width:10%}
    .batch th:nth-child(7),.batch th:nth-child(9){width:6%}}
    @media screen and (max-width:44rem){
    .batch thead{display:block}
    .batch thead tr{border-bottom:1px solid var(--ink)}
    .batch thead th{position:static;border:0;padding:.35rem 0;text-align:left}
    .batch th:first-child{width:auto}
    .batch tbody tr{display:grid;grid-template-columns:1.1fr 1.5fr .8fr;gap:.1rem .5rem;font-size:.8rem}
    .batch tbody th{grid-column:1/-1;font-size:.95rem}
    .batch tbody td:nth-child(2){grid-column:1/3}
    .batch tbody td:nth-child(10){grid-column:1/-1}
    .batch tbody td:nth-child(4)::before{content:"practices ";color:var(--soft)}
    .batch tbody td:nth-child(5)::before{content:"if all rated ";color:var(--soft)}
    .batch tbody td:nth-child(6)::before{content:"rated ";color:var(--soft)}
    .batch tbody td:nth-child(7)::before{content:"policy areas ";color:var(--soft)}
    .batch tbody td:nth-child(8)::before{content:"if all rated ";color:var(--soft)}
    .batch tbody td:nth-child(9)::before{content:"rated ";color:var(--soft)}
    .batch tbody td:nth-child(10)::before{content:"parted ";color:var(--soft)}}
    @media print{.batch thead th{position:static}th button{text-decoration:none}
    th[aria-sort] button::after{content:none}
    .batch{font-size:.72rem}.batch thead th{font-size:.72rem}
    .batch th,.batch td{padding-top:.1rem;padding-bottom:.1rem}}

    """
}
