import { posix } from 'node:path'
import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { textsOf } from './zip'

/** The children of `worksheet` in the schema's order (ECMA-376 §18.3.1.99). */
const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  )
const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  )
const STYLES_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
  ' ',
)

/**
 * What Excel would repair in a package: parts without a content type, relationships to nowhere, ids used twice, elements
 * out of order, counts that are wrong, references beyond the styles. Sentences for whoever reads the failing test.
 */
export async function packageFaults(bytes: Uint8Array): Promise<string[]> {
  const parts = await textsOf(bytes)
  const trees = new Map(
    [...parts].filter(([name]) => /\.(xml|rels|vml)$/i.test(name)).map(([name, xml]) => [name, tree(xml)]),
  )
  return [
    ...contentTypeFaults(parts, trees),
    ...relationshipFaults(parts, trees),
    ...[...trees].flatMap(([name, root]) => orderFaults(name, root)),
    ...workbookFaults(trees),
    ...styleFaults(trees),
  ]
}

export interface Element {
  readonly name: string
  readonly uri: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** An XML text as a tree; names are local names, attributes as written. Throws where it is not well-formed. */
export function tree(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', uri: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes as Record<string, SaxesAttributeNS>).map(({ name, value }) => [name, value]),
    )
    const element: Element = { name: tag.local, uri: tag.uri, attributes, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.children[0]!
}

/** The first child of that name; undefined where there is none. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((candidate) => candidate.name === name)
}

function contentTypeFaults(parts: Map<string, string>, trees: Map<string, Element>): string[] {
  const types = trees.get('[Content_Types].xml')
  if (!types) return ['no [Content_Types].xml']
  const overrides = types.children.flatMap(({ attributes }) => attributes.PartName ?? [])
  const defaults = types.children.flatMap(({ attributes }) => attributes.Extension?.toLowerCase() ?? [])
  return [
    ...repeated(overrides).map((name) => `content type of ${name} given twice`),
    ...overrides.filter((name) => !parts.has(name.slice(1))).map((name) => `content type of a missing part ${name}`),
    ...[...parts.keys()]
      .filter((name) => name !== '[Content_Types].xml')
      .filter((name) => !overrides.includes(`/${name}`) && !defaults.includes(name.split('.').at(-1)!.toLowerCase()))
      .map((name) => `no content type for ${name}`),
  ]
}

function relationshipFaults(parts: Map<string, string>, trees: Map<string, Element>): string[] {
  const reached = new Set<string>()
  const faults = [...trees]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, root]) => {
      const source = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'))
      if (source !== '.' && name !== '_rels/.rels' && !parts.has(source)) return [`${name} belongs to no part`]
      const targets = root.children
        .filter(({ attributes }) => attributes.TargetMode !== 'External')
        .map(({ attributes }) => posix.join('/', posix.dirname(name), '..', attributes.Target!).slice(1))
        .map((target, index) =>
          root.children[index]!.attributes.Target!.startsWith('/')
            ? root.children[index]!.attributes.Target!.slice(1)
            : target,
        )
      for (const target of targets) reached.add(target)
      return [
        ...repeated(root.children.map(({ attributes }) => attributes.Id!)).map((id) => `${name}: ${id} twice`),
        ...targets
          .filter((target) => !parts.has(target))
          .map((target) => `${name}: leads to ${target}, which is missing`),
      ]
    })
  const lost = [...parts.keys()].filter((name) => !reached.has(name) && !/\.rels$|^\[Content_Types\]/.test(name))
  return [...faults, ...lost.map((name) => `nothing leads to ${name}`)]
}

function orderFaults(name: string, root: Element): string[] {
  const order = { worksheet: WORKSHEET_ORDER, workbook: WORKBOOK_ORDER, styleSheet: STYLES_ORDER }[root.name]
  if (!order) return []
  const children = root.children.filter(({ uri }) => uri === root.uri)
  const ranks = children.map((element) => order.indexOf(element.name))
  return children.flatMap((element, index) => {
    if (ranks[index]! < 0) return [`${name}: <${element.name}> does not belong there`]
    const again = element.name !== 'conditionalFormatting' && ranks[index] === ranks[index - 1]
    return index > 0 && (ranks[index]! < ranks[index - 1]! || again) ? [`${name}: <${element.name}> out of order`] : []
  })
}

function workbookFaults(trees: Map<string, Element>): string[] {
  const book = trees.get('xl/workbook.xml')
  const relationships = trees.get('xl/_rels/workbook.xml.rels')
  if (!book || !relationships) return ['no workbook part or no relationships of it']
  const sheets = child(book, 'sheets')!.children.map(({ attributes }) => attributes)
  const ids = relationships.children.map(({ attributes }) => attributes.Id!)
  const names = child(book, 'definedNames')?.children ?? []
  return [
    ...repeated(sheets.map(({ sheetId }) => sheetId!)).map((id) => `sheetId ${id} twice`),
    ...repeated(sheets.map(({ name }) => name!.toLowerCase())).map((name) => `sheet ${name} twice`),
    ...sheets
      .filter(
        (sheet) =>
          !ids.some((id) => Object.entries(sheet).some(([name, value]) => name.endsWith(':id') && value === id)),
      )
      .map(({ name }) => `sheet ${name} has no relationship`),
    ...repeated(names.map(({ attributes }) => `${attributes.name} ${attributes.localSheetId}`)).map(
      (n) => `${n} twice`,
    ),
    ...names
      .filter(({ attributes }) => Number(attributes.localSheetId ?? 0) >= sheets.length)
      .map(({ attributes }) => `${attributes.name} belongs to no sheet`),
  ]
}

function styleFaults(trees: Map<string, Element>): string[] {
  const styles = trees.get('xl/styles.xml')
  if (!styles) return []
  const size = (list: string) => child(styles, list)?.children.length ?? 0
  const faults = styles.children
    .filter(
      ({ attributes, children }) => attributes.count !== undefined && Number(attributes.count) !== children.length,
    )
    .map(({ name }) => `styles: count of ${name} is wrong`)
  const links = [
    ['fontId', 'fonts'],
    ['fillId', 'fills'],
    ['borderId', 'borders'],
    ['xfId', 'cellStyleXfs'],
  ] as const
  for (const format of child(styles, 'cellXfs')!.children)
    for (const [attribute, list] of links)
      if (Number(format.attributes[attribute]) >= size(list)) faults.push(`styles: ${attribute} beyond ${list}`)
  for (const [name, root] of trees)
    if (root.name === 'worksheet')
      for (const row of child(root, 'sheetData')!.children)
        for (const cell of row.children)
          if (Number(cell.attributes.s ?? 0) >= size('cellXfs'))
            faults.push(`${name}: ${cell.attributes.r} without a style`)
  return faults
}

function repeated(list: readonly string[]): string[] {
  return list.filter((item, index) => list.indexOf(item) !== index)
}
