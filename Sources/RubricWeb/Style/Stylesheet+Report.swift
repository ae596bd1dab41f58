extension Stylesheet {
  /// The look of a district's report: its opening, its pictures and their words.
  static let report: StaticString = """
    nav ul{list-style:none;margin:2rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem 1.4rem}
    .short{display:grid;gap:1.5rem 2.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
    .short h3{margin-top:.75rem;color:var(--soft);font-size:.95rem}
    .short .figure{font-size:1.1rem;margin:.3rem 0 .6rem}
    .short .figure strong{font-size:2.4rem;line-height:1;color:var(--mark)}
    .plain{margin:.3rem 0;padding:0;list-style:none}
    ol.plain{padding-left:1.2rem;list-style:decimal}
    .plain li{margin:.45rem 0}
    .kind{font-weight:600;margin:.5rem 0 0}
    #short h2{margin-top:2rem}
    .message{font-size:1.12rem;font-weight:600;max-width:48rem;margin:.9rem 0}
    figure{margin:1rem 0}
    svg{display:block;overflow:visible;max-width:100%}
    svg text{font:500 .8rem system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;\
    fill:var(--ink)}
    svg .tick{fill:var(--soft);font-size:.75rem}
    svg .corner{fill:var(--soft);font-weight:600}
    .axis{stroke:var(--soft);stroke-width:1}
    .band{fill:var(--band);stroke:var(--edge);stroke-width:1}
    .rated{fill:var(--mark);stroke:var(--page);stroke-width:1.5}
    .group{fill:var(--page);stroke:var(--mark);stroke-width:1.75}
    .reference{fill:var(--reference);stroke:var(--page);stroke-width:1.5}
    .state{stroke:var(--state);stroke-width:3}
    .field{fill:none;stroke:var(--soft)}
    svg .pin{fill:var(--page);font-weight:700}
    svg .onrated{fill:var(--mark);font-weight:700}
    svg .onreference{fill:var(--reference)}
    svg .onstate{fill:var(--state)}
    .cell{stroke:var(--edge);stroke-width:1}
    .open{fill:none;stroke-dasharray:2 3}
    .off{fill:var(--panel);stroke-dasharray:2 3}
    .level1{fill:var(--level1)}.level2{fill:var(--level2)}.level3{fill:var(--level3)}
    .level4{fill:var(--level4)}.level5{fill:var(--level5)}
    svg .onlevel1{fill:var(--onlevel1)}svg .onlevel2{fill:var(--onlevel2)}
    svg .onlevel3{fill:var(--onlevel3)}svg .onlevel4{fill:var(--onlevel4)}
    svg .onlevel5{fill:var(--onlevel5)}
    .legend{list-style:none;margin:1rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;\
    font-size:.875rem}
    .legend li{display:flex;align-items:center;gap:.45rem}
    .swatch{width:1.4rem}
    .strips tbody th,.strips td{vertical-align:middle}.strips th:first-child{width:29%}
    td.strip{width:30%;min-width:9rem;vertical-align:middle}
    th.strip span{display:inline-block;width:33.3%;text-align:center}
    th.strip span:first-child{text-align:left}th.strip span:last-child{text-align:right}
    .heat th{width:38%}.heat td.strip{width:62%}.heat th,.heat td{border:0;padding-top:.15rem;\
    padding-bottom:.15rem;vertical-align:middle}
    tr.kind th{font-weight:700;padding-top:1.1rem;border-bottom:1px solid var(--ink)}
    summary{cursor:pointer;color:var(--mark);font-size:.9rem}
    .written{font-size:.9rem}.written dd{overflow-wrap:anywhere}
    .metric{margin-top:2.5rem}
    @media screen and (min-width:44.01rem),print{.metric{display:grid;column-gap:2.5rem;align-items:start;\
    grid-template-columns:minmax(0,1.2fr) minmax(0,1fr)}
    .metric h3{grid-column:1/-1;margin:0}.metric .groups{margin-top:.4rem}}
    .groups th,.groups td{padding-top:.3rem;padding-bottom:.3rem}
    .digests dt{font-weight:600;margin-top:.6rem}.digests dd{margin:.1rem 0;overflow-wrap:anywhere}
    .sources{padding-left:1.1rem;font-size:.9rem}
    @media screen and (max-width:44rem){
    .strips td.strip,.heat td.strip,.heat th{flex:0 0 100%;width:100%}
    .heat tr{border:0;padding:.3rem 0}
    .strips .kind{border:0;padding-bottom:0}
    .groups{font-size:.85rem}.groups th,.groups td{padding-left:.25rem;padding-right:.25rem}}
    @media print{
    details:not([open]){display:none}
    .domain,.metric,.short{break-inside:avoid}
    #short .reading{break-after:auto}
    .strips th,.strips td{padding-top:.15rem;padding-bottom:.15rem}
    #questions,#domains,#indicators,#metrics{break-before:page}
    #foundations{break-inside:avoid}
    .metric{margin-top:1.2rem;column-gap:1.5rem}
    .short{grid-template-columns:1.1fr 1fr 1fr;gap:1rem 1.5rem}
    .short .figure strong{font-size:1.9rem}
    svg text{font-size:7.5pt}svg .tick{font-size:7pt}}

    """
}
