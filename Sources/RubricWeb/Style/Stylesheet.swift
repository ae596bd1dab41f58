/// The look of every page: colors for light and dark, type, tables, and paper.
enum Stylesheet {
  /// Colors with their contrast against the page at least 4.5 for text and 3 for marks (WCAG 2.1 AA), held by
  /// a test; `--levelN` carries `--onlevelN`.
  static let page: StaticString = """
    :root{color-scheme:light;--page:#fff;--panel:#f4f6f9;--ink:#18212c;--soft:#505c6a;--line:#cfd6de;\
    --mark:#0b5687;--band:#d3e4f1;--edge:#5585a8;--reference:#a44a07;--state:#5a4a86;--warn:#a44a07;\
    --level1:#eaf2f8;--level2:#c5deef;--level3:#8fc0e0;--level4:#25709f;--level5:#083d61;\
    --onlevel1:#18212c;--onlevel2:#18212c;--onlevel3:#18212c;--onlevel4:#fff;--onlevel5:#fff}
    @media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--page:#11161c;--panel:#1a2129;\
    --ink:#e9edf2;--soft:#aeb8c4;--line:#38434f;--mark:#74bdea;--band:#1f3f56;--edge:#6f9fc2;\
    --reference:#f2a65f;--state:#bcaaf0;--warn:#f2a65f;\
    --level1:#1c2a36;--level2:#1f4660;--level3:#27678f;--level4:#74bdea;--level5:#cfe9fb;\
    --onlevel1:#e9edf2;--onlevel2:#e9edf2;--onlevel3:#fff;--onlevel4:#0d141b;--onlevel5:#0d141b}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--page);color:var(--ink);\
    font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;\
    overflow-wrap:break-word;font-variant-numeric:tabular-nums}
    body>header,body>main,body>footer,body>nav{max-width:61rem;margin:0 auto;padding:0 1.25rem}
    body>header{padding-top:2.25rem}
    body>footer{padding-top:1.5rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
    h1,h2,h3,h4{line-height:1.2;margin:0;text-wrap:balance}
    h1{font-size:clamp(1.9rem,1.4rem + 2.4vw,2.8rem);letter-spacing:-.02em}
    h2{font-size:1.5rem;letter-spacing:-.012em;margin-top:3.5rem;padding-top:1rem;\
    border-top:3px solid var(--ink)}
    h3{font-size:1.12rem;margin-top:2.25rem}
    h4{font-size:1rem;margin-top:1.5rem}
    p{margin:.7rem 0;max-width:44rem}
    a{color:var(--mark)}
    a:focus-visible,summary:focus-visible,pre:focus-visible{outline:3px solid var(--mark);\
    outline-offset:3px}
    .skip{position:absolute;left:-999rem}
    .skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem 1rem;z-index:1}
    .eyebrow{margin:0 0 .5rem;color:var(--soft);font-size:.875rem;font-weight:600;\
    letter-spacing:.06em;text-transform:uppercase}
    .facts{font-size:1.06rem;margin:.8rem 0 0;max-width:none}
    .note,.reading{color:var(--soft);font-size:.9rem}
    .alert{border-left:4px solid var(--warn);padding-left:.75rem;font-weight:600}
    pre{background:var(--panel);padding:.75rem 1rem;overflow-x:auto;border-radius:4px}
    code{font:.875rem/1.5 ui-monospace,"Liberation Mono",Menlo,monospace}
    table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.9rem;line-height:1.4}
    caption{text-align:left;font-weight:600;padding-bottom:.4rem}
    th,td{text-align:left;padding:.42rem .5rem;vertical-align:baseline;\
    border-bottom:1px solid var(--line)}
    th:first-child,td:first-child{padding-left:0}
    th:last-child,td:last-child{padding-right:0}
    thead th,thead td{color:var(--soft);font-size:.8rem;font-weight:600;\
    border-bottom:1px solid var(--ink);vertical-align:bottom}
    tbody th{font-weight:500}
    .number{text-align:right;white-space:nowrap}
    thead .number{white-space:normal}
    dl.points{margin:1rem 0;max-width:48rem}
    .points dt{font-weight:700;margin-top:1.1rem}
    .points dd{margin:.25rem 0 0}
    ol.ranked{padding:0;margin:1rem 0;list-style:none;display:grid;gap:.9rem;\
    grid-template-columns:repeat(auto-fill,minmax(min(100%,25rem),1fr))}
    .ranked li{border-top:1px solid var(--line);padding:.7rem 0 0 2.2rem;position:relative}
    .ranked .rank{position:absolute;left:0;top:.45rem;font-size:1.5rem;font-weight:700;\
    color:var(--mark)}
    .ranked strong{display:block;font-size:1.05rem}
    .detail{display:block;font-size:.9rem;color:var(--soft)}
    @media screen and (max-width:44rem){
    body{font-size:1.03rem}
    table.data,.data tbody,.data tr,.data th,.data td{display:block}
    .data thead{display:none}
    .data tr{display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding:.6rem 0;\
    border-bottom:1px solid var(--line)}
    .data tbody th,.data td{border:0;padding:0;text-align:left}
    .data tbody th{flex:0 0 100%}
    .data td:empty{display:none}
    .data td[data-label]::before{content:attr(data-label) " ";color:var(--soft);font-size:.85em}
    .data caption{display:block}}
    @page{margin:16mm 14mm}
    @media print{
    html{font-size:9.5pt}
    body>header,body>main,body>footer{max-width:none;padding:0}
    body>header{padding-top:0}
    nav,.skip{display:none}
    h2{margin-top:1.6rem;padding-top:.6rem}
    h3{margin-top:1.1rem}
    h1,h2,h3,h4,caption,thead,.reading{break-after:avoid}
    tr,li,dt,dd,figure,.reading,.note{break-inside:avoid}
    dt{break-after:avoid}
    table{margin:.6rem 0;font-size:.85rem}th,td{padding:.28rem .4rem}
    ol.ranked{grid-template-columns:1fr 1fr}
    .points{font-size:.92rem}
    p,dd{orphans:3;widows:3}
    thead{display:table-header-group}
    a{color:inherit;text-decoration:none}
    svg,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    pre{white-space:pre-wrap}}

    """
}
