extension Stylesheet {
  /// The look of a batch's page: a long table whose headings stay in sight and can be pressed.
  static let batch: StaticString = """
    .whole{white-space:nowrap}
    .batch td.k,.batch td.c{white-space:nowrap}
    .batch th.domain{max-width:9rem}
    .batch thead th{position:sticky;top:0;background:var(--page)}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;\
    text-align:inherit;text-decoration:underline dotted;text-underline-offset:3px}
    th button:focus-visible{outline:3px solid var(--mark);outline-offset:3px}
    th[aria-sort=ascending] button::after{content:" ↑"}
    th[aria-sort=descending] button::after{content:" ↓"}
    @media screen and (min-width:44.01rem),print{
    .many{font-size:.85rem}.many th,.many td{padding-left:.3rem;padding-right:.3rem}
    .many td.k{white-space:normal}}
    @media screen and (min-width:80rem){
    .many{width:calc(100vw - 4rem);margin-left:calc(50% - 50vw + 2rem)}}
    @media screen and (min-width:44.01rem) and (max-width:79.99rem),print{
    .many .k,.many .p1,.many .a1{display:none}}
    @media screen and (min-width:44.01rem) and (max-width:63.49rem),print{
    .many{font-size:.75rem}.many th,.many td{padding-left:.15rem;padding-right:.15rem}
    .many .p2,.many .a2{display:none}}
    @media screen and (max-width:44rem){
    .batch thead{display:block}
    .batch thead tr{border-bottom:1px solid var(--ink)}
    .batch thead th{position:static;border:0;padding:.35rem 0;text-align:left}
    .batch th.domain{max-width:none}
    .batch tbody tr{gap:.1rem .9rem;font-size:.85rem}
    .batch tbody th{font-size:.95rem}
    .batch td.k{flex:1 0 100%}
    .batch:not(.many) td[data-label]::before{content:"domain " attr(data-label) " "}
    .batch td.p0::before{content:"practices ";color:var(--soft)}
    .batch td.p2::before{content:"practices rated ";color:var(--soft)}
    .batch td.a0::before{content:"policy areas ";color:var(--soft)}
    .batch td.a2::before{content:"policy areas rated ";color:var(--soft)}
    .batch td.p1::before,.batch td.a1::before{content:"if all rated ";color:var(--soft)}
    .batch td.x::before{content:"parted ";color:var(--soft)}}
    @media print{.batch thead th{position:static}th button{text-decoration:none}
    th[aria-sort] button::after{content:none}
    .batch{font-size:.72rem}.batch thead th{font-size:.72rem}
    .batch th,.batch td{padding-top:.1rem;padding-bottom:.1rem}}

    """
}
