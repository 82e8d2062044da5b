"""How the phone pages look: paper and ink, in the colours of the kiosk's theme; from 320 px, at any size of text."""

import re
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
    "positive": "#1B7A4B",
    "positiveSoft": "#E6F2EA",
    "caution": "#8A5A00",
    "cautionSoft": "#F8EFDC",
    "negative": "#B3261E",
    "negativeSoft": "#FAEAE8",
}
"""Names and values of the theme's light colours."""

_RULES = """
*{box-sizing:border-box}
body{margin:0;background:paper;color:ink;font:1.0625rem/1.5 Inter,system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:34rem;margin:0 auto;padding:0 1rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5rem 1rem;padding-top:1rem}
.brand{margin:0;color:brand;font-weight:700}
nav a{display:inline-block;padding:.625rem .5rem;min-width:2.75rem;text-align:center}
main{padding-bottom:2rem}
footer{padding-bottom:2rem}
h1{font-size:1.75rem;line-height:1.15;letter-spacing:-.02em;margin:1rem 0 .75rem}
h2{font-size:1.25rem;line-height:1.2;margin:2rem 0 .5rem}
p{margin:.5rem 0}
a{color:brand}
.muted{color:muted}
.card{background:card;border:1px solid line;border-radius:1.5rem;padding:1rem;margin:1rem 0}
ul.lines{list-style:none;margin:0;padding:0}
ul.lines li{display:flex;gap:.75rem;padding:.75rem 0;border-bottom:1px solid line}
ul.lines li:last-child{border-bottom:0}
ul.lines img{width:4rem;height:4rem;object-fit:contain;background:sunken;border-radius:1rem;flex:none}
ul.lines div{flex:1;min-width:0}
ul.lines p{margin:0}
@media (max-width:24rem){ul.lines li{flex-wrap:wrap}ul.lines div{flex:1 1 calc(100% - 5rem)}
 ul.lines .price{margin-inline-start:auto}}
.name{font-weight:600}
.sum{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem;font-size:1.25rem;font-weight:700}
.sum b,.price{font-variant-numeric:tabular-nums;white-space:nowrap}
.notice{border-radius:1rem;padding:.75rem 1rem;margin:1rem 0;background:cautionSoft;
 border-inline-start:.375rem solid caution}
.notice.good{background:positiveSoft;border-color:positive}
.notice.bad{background:negativeSoft;border-color:negative}
.notice b{display:block}
button,.button{display:block;width:100%;min-height:3.5rem;margin:.75rem 0 0;padding:.75rem 1rem;border-radius:1rem;
 font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer;
 color:brandInk;background:brand;border:2px solid brand}
.secondary{color:brand;background:card;border-color:controlLine}
:focus-visible{outline:3px solid ink;outline-offset:3px}
.code{display:block;width:100%;max-width:26rem;height:auto;margin:1rem auto;background:#FFFFFF;border-radius:1rem}
@media (prefers-contrast:more){.muted{color:ink}.card,button,.button{border-color:ink}}
"""


def _painted(rules: str) -> str:
    """Return the rules with every colour's name replaced; longer names first, for one begins another."""
    names = "|".join(sorted(COLOURS, key=len, reverse=True))
    rule = re.compile(rf"(?<=[: ])({names})(?=[;}} \n])")
    return rule.sub(lambda found: COLOURS[found[1]], rules)


STYLE: Final = _painted(_RULES)
