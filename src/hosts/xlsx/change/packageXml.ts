import { damage } from '../bounds/damage'

/** An attribute and where its value stands in the text, without the quotes. */
export interface XmlAttribute {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** An element and where it stands in its part's text, so that the text can be changed there and nowhere else. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string
  readonly local: string
  /** With its colon: `x:`; '' for none. Children put into this element bear it too. */
  readonly prefix: string
  readonly uri: string
  /** By their names as written. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>
  /** Prefixes (without colon) and their namespaces, here and around. */
  readonly namespaces: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly start: number
  /** Behind the opening tag. */
  readonly openEnd: number
  /** Before the closing tag; `openEnd` where there is none. */
  readonly closeStart: number
  readonly end: number
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const TAG = /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|(\/?)([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*)>)/g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] }

/**
 * The root element of a part's text, with the place of everything in it. Reads what a strict reader has accepted before;
 * throws `WorkbookError` damaged where tags do not match.
 */
export function parseXml(file: string, part: string, text: string): XmlElement {
  const open: Growing[] = []
  let root: XmlElement | undefined
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, name, rest] = match
    if (name === undefined) continue
    const end = match.index + whole.length
    if (slash === '/') {
      const element = open.pop()
      if (element?.name !== name) throw damage(file, part, `</${name}> closes nothing`)
      element.closeStart = match.index
      element.end = end
      continue
    }
    const parent = open.at(-1)
    const element = elementOf(name, rest!, match.index + 1 + name.length, parent)
    element.start = match.index
    element.openEnd = element.closeStart = element.end = end
    if (parent) parent.children.push(element)
    else root ??= element
    if (!whole.endsWith('/>')) open.push(element)
  }
  if (!root || open.length > 0) throw damage(file, part, 'elements left open')
  return root
}

function elementOf(name: string, rest: string, restStart: number, parent: XmlElement | undefined): Growing {
  const attributes = new Map<string, XmlAttribute>()
  for (const match of rest.matchAll(ATTRIBUTE)) {
    const raw = match[2] ?? match[3]!
    const end = restStart + match.index + match[0].length - 1
    attributes.set(match[1]!, { value: decoded(raw), start: end - raw.length, end })
  }
  const namespaces = namespacesAt(attributes, parent)
  const colon = name.indexOf(':') + 1
  const prefix = name.slice(0, colon)
  const uri = namespaces.get(prefix.slice(0, -1)) ?? ''
  const places = { start: 0, openEnd: 0, closeStart: 0, end: 0 }
  return { name, local: name.slice(colon), prefix, uri, attributes, namespaces, children: [], ...places }
}

function namespacesAt(attributes: ReadonlyMap<string, XmlAttribute>, parent: XmlElement | undefined) {
  let namespaces = parent?.namespaces ?? new Map<string, string>()
  for (const [name, { value }] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    namespaces = new Map(namespaces).set(name.slice(6), value)
  }
  return namespaces
}

/** Character data as meant: its entities and character references resolved. */
export function decoded(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (all, hex, decimal, name) =>
    hex || decimal ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)) : (ENTITIES[name] ?? all),
  )
}

/** The first child of that name in its parent's own namespace. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local && child.uri === element.uri)
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local && child.uri === element.uri) ?? []
}

/** The value of an attribute without a prefix. */
export function attributeOf(element: XmlElement, attribute: string): string | undefined {
  return element.attributes.get(attribute)?.value
}

/** XML of ours, written without prefixes, for a place where elements bear one (as WPS exports them). */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`)
}
