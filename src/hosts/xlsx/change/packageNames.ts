import type { PackageBook } from './packageBook'
import type { Splice } from './packageSplice'
import { attributeOf, childOf, childrenOf, prefixed } from './packageXml'

/** What stands before the defined names in the workbook part (ECMA-376 §18.2.27). */
const BEFORE = ['sheets', 'functionGroups', 'externalReferences']

/** The names that Excel keeps a sheet's printing and filter under; any other name of the sheet is the user's. */
const OURS = ['_xlnm._filterdatabase', '_xlnm.print_area', '_xlnm.print_titles']

/**
 * Gives sheets their print areas, titles and filters: `wanted` holds by sheet index the names as XML. Names of other
 * sheets and other names stay as they are.
 */
export function changeNames(book: PackageBook, splice: Splice, wanted: ReadonlyMap<number, readonly string[]>): void {
  const { root, text } = book
  const list = childOf(root, 'definedNames')
  const names = childrenOf(list, 'definedName')
  const removed = []
  const added: string[] = []
  for (const [index, xml] of wanted) {
    const old = names.filter(
      (name) =>
        Number(attributeOf(name, 'localSheetId') ?? -1) === index &&
        OURS.includes((attributeOf(name, 'name') ?? '').toLowerCase()),
    )
    const fresh = xml.map((name) => prefixed(name, root.prefix))
    if (old.map(({ start, end }) => text.slice(start, end)).join('') === fresh.join('')) continue
    for (const name of old) removed.push(name)
    for (const name of fresh) added.push(name)
  }
  if (!list) {
    if (added.length === 0) return
    const before = root.children.findLast((child) => child.uri === root.uri && BEFORE.includes(child.local))!
    const name = `${root.prefix}definedNames`
    splice.insert(before.end, `<${name}>${added.join('')}</${name}>`)
  } else if (removed.length === names.length && added.length === 0) {
    if (names.length > 0) splice.remove(list)
  } else {
    for (const name of removed) splice.remove(name)
    splice.append(list, added.join(''))
  }
}

/** Has Excel compute all formulas when it opens the workbook: cells that some may depend on have changed. */
export function recalculateOnLoad({ root }: PackageBook, splice: Splice): void {
  const settings = childOf(root, 'calcPr')
  if (settings) {
    if (attributeOf(settings, 'fullCalcOnLoad') !== '1') splice.setAttribute(settings, 'fullCalcOnLoad', '1')
    return
  }
  const before = root.children.findLast(
    (child) => child.uri === root.uri && [...BEFORE, 'definedNames'].includes(child.local),
  )!
  splice.insert(before.end, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)
}
