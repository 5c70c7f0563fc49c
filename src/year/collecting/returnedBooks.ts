import { type CollectBy, type CollectPart, type KnownBy, partsOf } from '../../records/collecting'
import type { Moment } from '../../records/moment'
import { COLLECT_COLUMNS } from '../../report/collecting/columns'
import { codeOn } from '../../state/collectLine'
import { markOn, titleOn } from '../../state/collectMark'
import { COLLECT_SHEETS } from '../../state/collectSheets'
import { type GuideSaid, guideOn } from '../../state/guideFields'
import type { Grid } from '../../workbook/grid'
import { hasHeadsOf } from './returnedHeads'

/** The sheets of one collection workbook in a file that came back, still as they are. */
export interface ReturnedBook {
  readonly file: string
  readonly code: string
  readonly year: number
  /** null where only what the workbook kept of it can say. */
  readonly by: CollectBy | null
  readonly whom: string
  readonly unit: string | null
  readonly knownBy: KnownBy
  readonly parts: ReadonlyMap<CollectPart, Grid>
  readonly guide: GuideSaid | null
  /** When the file was saved, where somebody knows. */
  readonly saved: Moment | null
}

/** What files hold: collection workbooks, and all other sheets, which are lists as any. */
export interface ReturnedFiles {
  readonly books: readonly ReturnedBook[]
  readonly others: readonly Grid[]
}

/**
 * Finds collection workbooks in files: by the line with the code on each sheet, else by the hidden sheet of the file, else by the title, else by
 * names of sheets that no other list bears. A file may hold the sheets of several.
 */
export function returnedBooks(grids: readonly Grid[], saved: ReadonlyMap<string, Moment>): ReturnedFiles {
  const files = new Map<string, Grid[]>()
  for (const grid of grids) {
    const own = files.get(grid.file)
    if (own) own.push(grid)
    else files.set(grid.file, [grid])
  }
  const found = Array.from(files, ([file, own]) => booksIn(file, own, saved.get(file) ?? null))
  return { books: found.flatMap(({ books }) => books), others: found.flatMap(({ others }) => others) }
}

function booksIn(file: string, grids: readonly Grid[], saved: Moment | null): ReturnedFiles {
  const marks = grids.map(markOn)
  const mark = marks.find((one) => one !== null) ?? null
  const groups = new Map<
    string,
    { title: ReturnType<typeof titleOn>; hasLine: boolean; year: number; sheets: Grid[] }
  >()
  const others: Grid[] = []
  const areNamedOurs = mark !== null || grids.some(isNamedOurs)
  const heads = grids.map((grid) => ({ line: codeOn(grid), title: titleOn(grid) }))
  const keys = new Set(heads.flatMap(({ line, title }) => line?.code ?? (title ? titleKey(title) : [])))
  /** Of sheets that say nothing themselves. */
  const silent = mark?.code ?? (keys.size === 1 ? [...keys][0]! : '')
  for (const [index, grid] of grids.entries()) {
    if (marks[index]) continue
    const { line, title } = heads[index]!
    const isOurs = line !== null || title !== null || (areNamedOurs && (partNamed(grid) !== null || isNamedOurs(grid)))
    if (!isOurs) {
      others.push(grid)
      continue
    }
    const key = line?.code ?? mark?.code ?? (title ? titleKey(title) : silent)
    const group = groups.get(key) ?? { title: null, hasLine: false, year: 0, sheets: [] }
    group.sheets.push(grid)
    groups.set(key, {
      title: group.title ?? title,
      hasLine: group.hasLine || line !== null,
      year: group.year || (line ?? title)?.year || 0,
      sheets: group.sheets,
    })
  }
  // Whose every sheet is gone still came back.
  if (mark && groups.size === 0) groups.set(mark.code, { title: null, hasLine: false, year: mark.year, sheets: [] })
  const books = [...groups].map(([key, { title, hasLine, year, sheets }]): ReturnedBook => {
    const own = mark?.code === key ? mark : null
    const parts = new Map<CollectPart, Grid>()
    for (const grid of sheets) {
      const part = partOf(grid)
      if (part && !parts.has(part)) parts.set(part, grid)
      else if (!guideOn(grid)) others.push(grid)
    }
    const guides = sheets.map(guideOn)
    return {
      file,
      code: own?.code ?? (hasLine ? key : ''),
      year: own?.year ?? year,
      by: own?.by ?? (parts.has('roll') ? 'class' : null),
      whom: own?.whom ?? title?.whom ?? '',
      unit: own?.unit ?? null,
      knownBy: own ? 'mark' : hasLine ? 'line' : title ? 'title' : 'sheets',
      parts,
      guide: guides.find((one) => one !== null) ?? null,
      saved,
    }
  })
  return { books, others }
}

function titleKey({ year, whom }: { readonly year: number; readonly whom: string }): string {
  return `${year} ${whom}`
}

/** Whether a sheet bears a name that only collection workbooks have. */
function isNamedOurs(grid: Grid): boolean {
  if (partNamed(grid) === 'staff') return hasHeadsOf(grid, 'staff')
  return grid.sheet === COLLECT_SHEETS.guide && guideOn(grid) !== null
}

const PARTS = Object.keys(COLLECT_COLUMNS) as CollectPart[]

/** Which part a sheet is: by its name, else by its title, else by its heads. */
function partOf(grid: Grid): CollectPart | null {
  return partNamed(grid) ?? PARTS.find((part) => hasHeadsOf(grid, part)) ?? null
}

function partNamed({ sheet }: Grid): CollectPart | null {
  const name = sheet.replace(/\s*[（(]\d+[）)]\s*$/, '').trim()
  return PARTS.find((part) => name === COLLECT_SHEETS[part] || name.endsWith(` ${COLLECT_SHEETS[part]}`)) ?? null
}

/** Parts that a workbook must hold, and does not. */
export function missingParts({ by, parts }: ReturnedBook): readonly CollectPart[] {
  return by === null ? [] : partsOf(by).filter((part) => !parts.has(part))
}
