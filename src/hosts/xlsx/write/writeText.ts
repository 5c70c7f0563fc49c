/** Text as it stands in SpreadsheetML: XML escapes, and `_xHHHH_` for what XML cannot hold (ECMA-376 §22.9.2.19). */

/** Excel's own limit for one cell. */
const MOST_CHARACTERS = 32_767

/** What needs care: markup, control characters, lone halves of surrogate pairs and whatever reads like an escape. */
const RISKY = /[&<>\p{Cc}\p{Cs}\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/u
const UNWRITABLE = /(?![\t\n\u007f-\u009f])\p{Cc}|[\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text of a cell, ready for an element. Throws a plain Error where it is longer than a cell can be. */
export function cellText(text: string): string {
  if (text.length > MOST_CHARACTERS) throw new Error(`text of ${text.length} characters in one cell`)
  return RISKY.test(text) ? elementText(text) : text
}

/** Any text, ready for an element whose content Excel reads with its `_xHHHH_` escapes. */
export function elementText(text: string): string {
  return text.replace(UNWRITABLE, escaped).replace(/[&<>]/g, (character) => MARKUP[character]!)
}

/** Any text, ready for an attribute in double quotes: line breaks survive as references. */
export function attributeText(text: string): string {
  return text
    .replace(UNWRITABLE, escaped)
    .replace(/[&<>"]/g, (character) => MARKUP[character]!)
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
