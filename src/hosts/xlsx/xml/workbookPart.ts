import { WorkbookError } from '../../../workbook/workbook'
import { damage } from '../bounds/damage'
import type { OpenPackage } from '../zip/openPackage'
import type { ZipEntry } from '../zip/zipEntries'
import { type Relationship, relationshipsOf } from './relationships'
import { attributeIn, isTrue, RELATIONSHIPS, readXml, SPREADSHEET } from './xml'

/** What the workbook part says, and the parts that it leads to. */
export interface WorkbookPart {
  readonly date1904: boolean
  /** In order; `part` is null for sheets that hold no cells (charts, dialogs, old macros). */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: ZipEntry | null }[]
  readonly styles: ZipEntry | null
  readonly sharedStrings: ZipEntry | null
}

/** Sheets that hold no cells to read. */
const OTHER_SHEETS = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet', 'macrosheet']

/** Finds and reads the workbook part. Throws `WorkbookError` by what the package is instead, or damaged. */
export async function workbookPart(book: OpenPackage): Promise<WorkbookPart> {
  const entry = await mainPart(book)
  const relationships = await relationshipsOf(book, entry.name)
  const target = (relationship: Relationship): ZipEntry => {
    const part = book.part(relationship.target)
    if (!part) throw damage(book.file, relationship.target, 'missing part')
    return part
  }
  const first = (kind: string): ZipEntry | null => {
    const relationship = relationships.find((candidate) => candidate.kind === kind)
    return relationship ? (book.part(relationship.target) ?? null) : null
  }

  let date1904 = false
  let root = ''
  const listed: { name: string; hidden: boolean; id: string }[] = []
  const path: string[] = []
  await readXml(book, entry, SPREADSHEET, {
    open(name, depth, attributes) {
      path.length = depth - 1
      path.push(name)
      if (depth === 1) root = name
      else if (depth === 2 && name === 'workbookPr') date1904 = isTrue(attributes.date1904?.value)
      else if (depth === 3 && name === 'sheet' && path[1] === 'sheets')
        listed.push({
          name: attributes.name?.value ?? '',
          hidden: (attributes.state?.value ?? 'visible') !== 'visible',
          id: attributeIn(attributes, RELATIONSHIPS, 'id') ?? '',
        })
    },
  })
  if (root !== 'workbook') throw new WorkbookError('not-a-workbook', book.file, {})
  if (listed.length === 0) throw damage(book.file, entry.name, 'no sheets')

  const parts = new Set<ZipEntry>()
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]))
  const sheets = listed.map(({ name, hidden, id }) => {
    const relationship = byId.get(id)
    if (!relationship) throw damage(book.file, entry.name, `no relationship ${id}`)
    if (OTHER_SHEETS.includes(relationship.kind)) return { name, hidden, part: null }
    if (relationship.kind !== 'worksheet') throw damage(book.file, entry.name, `a sheet that is a ${relationship.kind}`)
    const part = target(relationship)
    if (parts.has(part)) throw damage(book.file, part.name, 'two sheets of one part')
    parts.add(part)
    return { name, hidden, part }
  })
  return { date1904, sheets, styles: first('styles'), sharedStrings: first('sharedStrings') }
}

/** The part that the package is about, by its relationship; or what the package is instead of a workbook. */
async function mainPart(book: OpenPackage): Promise<ZipEntry> {
  const { file } = book
  if (book.part('mimetype') && book.part('content.xml')) throw new WorkbookError('ods', file, {})
  const relationship = (await relationshipsOf(book, '')).find(({ kind }) => kind === 'officeDocument')
  if (!relationship) {
    if (book.part('xl/workbook.bin')) throw new WorkbookError('xlsb', file, {})
    if (book.part('[Content_Types].xml') || book.part('xl/workbook.xml'))
      throw damage(file, '_rels/.rels', 'no relationship to a workbook')
    throw new WorkbookError('not-a-workbook', file, {})
  }
  const { target } = relationship
  if (/\.bin$/i.test(target)) throw new WorkbookError('xlsb', file, {})
  const other = /^(word|ppt|visio)\//i.exec(target)
  if (other) throw new WorkbookError('office-document', file, { what: OFFICE[other[1]!.toLowerCase()]! })
  const entry = book.part(target)
  if (!entry) throw damage(file, target, 'missing part')
  return entry
}

const OFFICE: Record<string, string> = { word: 'docx', ppt: 'pptx', visio: 'vsdx' }
