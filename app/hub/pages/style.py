"""How the phone pages look: paper and ink, in the colours of the theme; from 320 px, at any size of text.

Colours and corners are CSS variables of the theme's names. On a phone picture, facts and action follow each other, on
a wide screen the picture stands beside them; the bar with the action stays in reach where there is room for it.
"""

from typing import Final

COLOURS: Final = {
    "paper": "#FAF8F4",
    "card": "#FFFFFF",
    "sunken": "#F1EEE7",
    "ink": "#1D1F1E",
    "muted": "#5F635F",
    "line": "#E3DED4",
    "controlLine": "#8B8F8A",
    "brand": "#0F5C4D",
    "brandInk": "#FFFFFF",
    "brandText": "#0F5C4D",
    "brandSoft": "#E4EEEA",
    "brandSoftInk": "#0F5C4D",
    "positive": "#1B7A4B",
    "positiveSoft": "#E6F2EA",
    "caution": "#8A5A00",
    "cautionSoft": "#F8EFDC",
    "negative": "#B3261E",
    "negativeSoft": "#FAEAE8",
    "pictureTile": "#F1EEE7",
    "shadow": "#1D1F1E",
}
"""Names and values of the theme's light colours."""

RADII: Final = {"radius": 16, "cardRadius": 24}
"""Corners of buttons and of cards, in logical pixels, where a theme names none."""

ARABIC: Final = "U+0600-06FF"
"""Letters for which phones load the Arabic typeface."""

RULES: Final = """
*{box-sizing:border-box}
html{color-scheme:light;-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);
 font:1.0625rem/1.5 Inter,NotoSansArabic,system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{width:100%;max-width:34rem;margin:0 auto;padding:0 1rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.25rem 1rem;padding-top:.75rem}
main{flex:1;display:grid;grid-template-columns:minmax(0,1fr);grid-template-rows:auto auto 1fr;
 grid-template-areas:"head" "stage" "rest"}
main.hero-first{grid-template-areas:"stage" "head" "rest"}
.head{grid-area:head}.stage{grid-area:stage}
.rest{grid-area:rest;display:flex;flex-direction:column;padding-bottom:2rem}
footer{padding-top:1rem;padding-bottom:2rem;font-size:.9375rem}
.brand{display:flex;align-items:center;gap:.625rem;margin:0;font-weight:600}
.brand img{width:2.25rem;height:2.25rem;flex:none}
.icon{width:1.5rem;height:1.5rem;flex:none}
svg[aria-hidden]{fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
nav{margin-inline-start:auto}
details{position:relative}
summary{display:flex;align-items:center;gap:.5rem;min-height:2.75rem;padding:.25rem .5rem;border-radius:var(--radius);
 list-style:none;cursor:pointer;font-size:.9375rem}
summary::-webkit-details-marker{display:none}
.tongues{position:absolute;z-index:2;inset-inline-end:0;min-width:11rem;margin-top:.25rem;padding:.5rem;
 background:var(--card);border:1px solid var(--line);border-radius:var(--radius);
 box-shadow:0 .5rem 1.5rem color-mix(in srgb,var(--shadow) 14%,transparent)}
.tongues a{display:flex;align-items:center;min-height:2.75rem;padding:.25rem .75rem;color:var(--ink);
 text-decoration:none;border-radius:.5rem}
.tongues a:hover{background:var(--sunken)}
h1{font-size:1.9375rem;line-height:1.15;letter-spacing:-.02em;margin:1rem 0 .5rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.2;letter-spacing:-.01em;margin:0 0 .25rem}
:lang(ar) h1,:lang(ar) h2{letter-spacing:0;line-height:1.35}
p{margin:.5rem 0}
a{color:var(--brandText)}
.lead{font-size:1.125rem;margin:0 0 .5rem}
.muted{color:var(--muted)}
.small{font-size:.9375rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:var(--cardRadius);padding:1rem;margin:1rem 0 0}
.mark{display:inline-flex;margin-top:1.5rem;padding:.875rem;border-radius:50%;background:var(--cautionSoft);
 color:var(--caution)}
.mark .icon{width:2.25rem;height:2.25rem}
.mark.good{background:var(--positiveSoft);color:var(--positive)}
.mark.bad{background:var(--negativeSoft);color:var(--negative)}
.hero{display:grid;gap:.5rem;margin-top:.75rem;grid-template-columns:minmax(0,1fr)}
.hero img{display:block;width:100%;height:15rem;object-fit:contain;background:var(--pictureTile);
 border-radius:var(--cardRadius)}
.hero.several{grid-template-columns:2fr 1fr;grid-auto-flow:dense}
.hero.several img{height:100%;min-height:7.25rem;max-height:15rem;aspect-ratio:1}
.hero.several img:first-child{grid-row:span 2}
.hero.several img:first-child:nth-last-child(2)~img{grid-row:span 2}
ul.lines{list-style:none;margin:0;padding:0}
ul.lines li{display:flex;align-items:center;gap:.75rem;padding:.75rem 0;border-bottom:1px solid var(--line)}
ul.lines li:first-child{padding-top:0}
ul.lines img{width:4.5rem;height:4.5rem;object-fit:contain;background:var(--pictureTile);border-radius:var(--radius);
 flex:none}
ul.lines div{flex:1;min-width:0}
ul.lines p{margin:0;line-height:1.35}
.name{font-weight:600}
@media (max-width:22rem){ul.lines li{flex-wrap:wrap}ul.lines div{flex:1 1 calc(100% - 5.25rem)}
 ul.lines .price{margin-inline-start:auto}}
.price{font-weight:600}
.sums p,.sum{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;
 gap:0 1rem;margin:.25rem 0 0}
.lines+.sums{padding-top:.5rem}
.number{margin:.75rem 0 0;text-align:center;font-size:1.5625rem;font-weight:700;letter-spacing:-.01em}
.sum b{font-size:1.9375rem;line-height:1.2;letter-spacing:-.02em}
.sum b,.price,.figure,.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.notice{display:flex;align-items:center;gap:.875rem;border-radius:var(--radius);padding:.875rem 1rem;margin:1rem 0 0;
 background:var(--cautionSoft)}
.notice .icon{box-sizing:content-box;padding:.5rem;border-radius:50%;background:var(--card);color:var(--caution)}
.notice b{display:block;color:var(--caution)}
.notice.good{background:var(--positiveSoft)}.notice.good b,.notice.good .icon{color:var(--positive)}
.notice.bad{background:var(--negativeSoft)}.notice.bad b,.notice.bad .icon{color:var(--negative)}
.notice p{margin:0}
form{margin:0}
button,.button{display:block;width:100%;min-height:3.5rem;margin:.75rem 0 0;padding:.875rem 1rem;
 border-radius:var(--radius);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer;
 color:var(--brandInk);background:var(--brand);border:2px solid var(--brand)}
@media (max-width:16rem){h1{font-size:1.5625rem}.sum b,.number{font-size:1.25rem}.number{white-space:normal}}
button:active,.button:active{filter:brightness(.92)}
.secondary{color:var(--brandSoftInk);background:var(--brandSoft);border-color:var(--brandSoft)}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
.bar{margin-top:auto;padding-top:1rem}
.bar form:first-child button,.bar .button:first-child{margin-top:0}
.bar p{margin:.625rem 0 0;text-align:center}
.code{display:block;width:100%;max-width:22rem;height:auto;margin:.5rem auto 0;background:#FFFFFF;
 border-radius:var(--radius)}
@media (min-height:40rem) and (max-width:59.99rem){
 html{scroll-padding-bottom:11rem}
 .rest:has(.bar){padding-bottom:0}
 .bar{position:sticky;bottom:0;margin:auto -1rem 0;padding:1rem 1rem calc(1rem + env(safe-area-inset-bottom))}
 .bar::before{content:"";position:absolute;z-index:-1;inset:0;background:var(--card);border:1px solid var(--line);
  border-bottom:0;border-radius:var(--cardRadius) var(--cardRadius) 0 0;
  box-shadow:0 -.25rem 1.5rem color-mix(in srgb,var(--shadow) 8%,transparent)}
 main:has(.bar)+footer{background:var(--card)}
 .rest>:has(+.bar){margin-bottom:1.5rem}
}
@media (min-width:60rem){
 header,main,footer{max-width:68rem;padding-inline:2rem}
 main.two{grid-template-columns:minmax(0,1fr) minmax(0,1fr);grid-template-rows:auto 1fr;column-gap:3rem;
  grid-template-areas:"stage head" "stage rest"}
 main:not(.two) .head,main:not(.two) .rest{width:100%;max-width:34rem;margin-inline:auto}
 .hero img{height:30rem}.hero.several img{max-height:30rem;min-height:14.75rem}
 .bar{margin-top:1.5rem}
 h1{font-size:2.4375rem}
}
@media (prefers-contrast:more){.muted{color:var(--ink)}.card,button,.button,summary{border:2px solid var(--ink)}}
@media print{nav,form,.button{display:none}body{background:#FFFFFF}}
"""
