import { type StyleList, StyleTable } from '../write/writeStyles'
import type { PackageEdit } from './packageEdit'
import { Splice } from './packageSplice'
import { attributeOf, childOf, childrenOf, parseXml, prefixed, type XmlElement } from './packageXml'

/** A user's styles, to which ours are added behind what is there: no number of theirs changes. */
export interface PackageStyles {
  readonly table: StyleTable
  /** Writes the entries that the table has gathered. */
  save(): void
}

const LISTS: readonly StyleList[] = ['fonts', 'fills', 'borders', 'cellXfs']

/** Every list in the schema's order (ECMA-376 §18.8.39), so that a missing one is put where it belongs. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']

export async function openStyles(edit: PackageEdit, part: string): Promise<PackageStyles> {
  const text = await edit.text(part)
  const root = parseXml(edit.file, part, text)
  const entriesOf = (list: StyleList) =>
    childOf(root, list)?.children.map((element) => unprefixed(text.slice(element.start, element.end), root.prefix)) ??
    []
  const formats = new Map<string, number>()
  const numFmts = childOf(root, 'numFmts')
  for (const format of childrenOf(numFmts, 'numFmt'))
    formats.set(attributeOf(format, 'formatCode') ?? '', Number(attributeOf(format, 'numFmtId')))
  const [fonts, fills, borders, cellXfs] = LISTS.map(entriesOf)
  const table = new StyleTable({
    entries: { fonts: fonts!, fills: fills!, borders: borders!, cellXfs: cellXfs! },
    formats,
    named: childrenOf(childOf(root, 'cellStyleXfs'), 'xf').length > 0,
  })
  return {
    table,
    save() {
      const splice = new Splice(text)
      extend(splice, root, 'numFmts', table.addedFormats)
      for (const list of LISTS) extend(splice, root, list, table.added(list))
      edit.write(part, splice.result())
    },
  }
}

/** Adds entries to a list and counts them; makes the list where there is none. */
function extend(splice: Splice, root: XmlElement, name: string, added: readonly string[]): void {
  if (added.length === 0) return
  const xml = prefixed(added.join(''), root.prefix)
  const list = childOf(root, name)
  if (list) {
    splice.append(list, xml)
    if (list.attributes.has('count')) splice.setAttribute(list, 'count', String(list.children.length + added.length))
    return
  }
  const earlier = ORDER.slice(0, ORDER.indexOf(name))
  const before = root.children.findLast((child) => child.uri === root.uri && earlier.includes(child.local))
  splice.insert(
    before?.end ?? root.openEnd,
    `<${root.prefix}${name} count="${added.length}">${xml}</${root.prefix}${name}>`,
  )
}

function unprefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</')
}
