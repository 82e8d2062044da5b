"""What an inspector measures on a page: functions of the DevTools, for pages themselves run no script."""

VISIBLE = """
const seen = e => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height > 0 &&
  getComputedStyle(e).visibility !== 'hidden'; };
const name = e => e.tagName.toLowerCase() + '.' + (e.getAttribute('class') || '') + ' ' + e.textContent.slice(0, 40);
"""

SIDEWAYS = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"

CLIPPED = (
    VISIBLE
    + """
return [...document.querySelectorAll('main *, header *')].filter(e => seen(e) && !e.closest('svg') &&
  e.getBoundingClientRect().right > innerWidth + 1 | e.getBoundingClientRect().left < -17).map(name)"""
)

SMALL = (
    VISIBLE
    + """
return [...document.querySelectorAll('a, button, summary')].filter(seen).filter(e => {
  const r = e.getBoundingClientRect(); return r.width < 44 || r.height < 44 }).map(name)"""
)

PALE = (
    VISIBLE
    + """
const parts = c => c.match(/[0-9.]+/g).map(Number);
const light = c => { const [r, g, b] = parts(c).map(x => { x /= 255;
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4 }); return .2126 * r + .7152 * g + .0722 * b };
const solid = c => !(parts(c).length === 4 && parts(c)[3] === 0);
const ground = e => { while (e && !solid(getComputedStyle(e).backgroundColor)) e = e.parentElement;
  return e ? getComputedStyle(e).backgroundColor : 'rgb(255, 255, 255)' };
const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
return [...document.querySelectorAll('body *')].filter(e => seen(e) && words(e)).filter(e => {
  const [a, b] = [light(getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x);
  return (a + .05) / (b + .05) < 4.5 }).map(name)"""
)

UNNAMED = """
return [...document.querySelectorAll('a, button, summary, svg[role=img]')].filter(e =>
  !(e.getAttribute('aria-label') || e.innerText || '').trim()).length
  + [...document.querySelectorAll('img:not([alt]), svg:not([role]):not([aria-hidden])')].length"""

BROKEN = """
return [...document.images].filter(i => i.loading !== 'lazy' && !(i.complete && i.naturalWidth)).map(i => i.src)"""

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
