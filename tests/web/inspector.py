"""What an inspector measures on a page: functions of the DevTools, for pages themselves run no script."""

ALL = """
document.querySelector('details').open = true;
const seen = e => e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0;
const name = e => e.tagName.toLowerCase() + '.' + (e.getAttribute('class') || '') + ' ' + e.textContent.slice(0, 40);
const all = css => [...document.querySelectorAll(css)].filter(seen);
const said = (fault, found) => found.map(e => fault + ': ' + name(e));
"""

OUTSIDE = (
    ALL
    + """
const page = document.documentElement, wide = page.scrollWidth > page.clientWidth ? ['scrolls sideways'] : [];
const out = r => r.right > page.clientWidth + 1 || r.left < -1;
return wide.concat(said('outside', all('header *, h1, p, li, img, button, .button, .card, .notice, footer').filter(
  e => out(e.getBoundingClientRect()))))"""
)

FAULTS = (
    ALL
    + """
const parts = c => c.match(/[0-9.]+/g).map(Number);
const light = c => { const [r, g, b] = parts(c).map(x => { x /= 255;
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4 }); return .2126 * r + .7152 * g + .0722 * b };
const solid = c => !(parts(c).length === 4 && parts(c)[3] === 0);
const ground = e => { while (e && !solid(getComputedStyle(e).backgroundColor)) e = e.parentElement;
  return e ? getComputedStyle(e).backgroundColor : 'rgb(255, 255, 255)' };
const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
const pale = e => { const [a, b] = [light(getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x);
  return (a + .05) / (b + .05) < 4.5 };
const small = e => { const r = e.getBoundingClientRect(); return r.width < 44 || r.height < 44 };
return [].concat(
  said('small', all('a, button, summary').filter(small)),
  said('pale', all('body *').filter(e => words(e) && pale(e))),
  said('unnamed', all('a, button, summary, svg[role=img]').filter(
    e => !(e.getAttribute('aria-label') || e.innerText || '').trim())),
  said('unnamed', all('img:not([alt]), svg:not([role]):not([aria-hidden])')),
  said('broken', all('img').filter(i => i.loading !== 'lazy' && !(i.complete && i.naturalWidth))))"""
)

HEAD = """
return [document.title, document.documentElement.lang, document.documentElement.dir,
  document.querySelectorAll('h1').length, document.querySelectorAll('main').length, document.scripts.length,
  document.querySelectorAll('input, textarea, select').length, document.cookie]"""

FOCUSED = """
const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
if (e === document.body) return null;
const top = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
return [e.tagName + e.textContent, s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,
  e === top || e.contains(top)]"""

FACES = "return [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family + ' ' + f.weight)"

LEFT = "return document.querySelector(arguments[0]).getBoundingClientRect().left"

LOOKS = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
