import type { ReadingAnswer } from '../../records/readingAnswer'
import type { SheetChoice } from '../../records/sheetChoice'
import type { SheetKind } from '../../records/sheetKind'
import { CellKind, cellAt, type Grid } from '../../workbook/grid'
import { isHeadingText } from '../evidence/meanings'
import { readAs, wholeOf } from '../header'
import { withoutDittos } from '../layouts/dittos'
import { withJoinedDates } from '../layouts/splitDates'
import type { Reading } from '../reading'
import { NO_MEMORY, type ReadMemory } from '../readMemory'
import { textOfCell } from '../sheetText'
import { slotFrom } from '../slots'
import { latestYear } from '../vocabulary/years'
import { conclude } from './conclude'
import { classesKnown, type Knowledge, knowledgeOf, valuesOf } from './known/knowledge'
import { LISTS, type Looked, type Table, type UnderstoodSheet } from './known/looked'
import { keyColumn, rowsOf } from './known/unreadColumns'
import { look } from './look'
import { withArpLists } from './tables/arpLists'
import { byNumbers } from './tables/byNumbers'
import { withClaimedClass } from './tables/claimedClass'
import { withCorrections } from './tables/correctionSheets'
import { withoutForeignNumbers } from './tables/foreignNumbers'
import { formTables } from './tables/formTables'
import { byValues } from './tables/headless'
import { withoutLastYears } from './tables/lastYears'
import { byDays, matrixOf } from './tables/matrices'
import { mayBeStaff } from './tables/mayBeStaff'
import { byMonthColumns } from './tables/monthColumns'
import { asAttendance, asOnline, doubtedKinds, NEVER_ATTENDANCE } from './tables/otherKind'
import { ownUnit } from './tables/ownUnit'
import { byClassColumns, byNameGrid, byNamesBeside, byPeople, ofOnePerson, shareOfClasses } from './tables/personTables'
import { withoutSilence } from './tables/setAside'
import { settingTables } from './tables/settingTables'
import { chooseStaff, type StaffCandidate, type StaffVerdict } from './tables/staffLists'
import { studyFormTables } from './tables/studyFormTables'

/**
 * Says what every sheet of a workbook is and which tables it holds (docs/reading.md). 人员 and 培训班 first, the others with the help
 * of who and what they name. `kinds` and `answers` are the user's own word. What is uncertain and decides a figure is a question.
 */
export function understand(
  grids: readonly Grid[],
  kinds: readonly SheetChoice[] = [],
  answers: readonly ReadingAnswer[] = [],
  memory: ReadMemory = NO_MEMORY,
): UnderstoodSheet[] {
  const main = grids[0]?.file ?? ''
  const looks = grids.map((grid, number) =>
    memory.kept(`look ${number}`, [grid, kinds, answers, main], () =>
      look(withJoinedDates(withoutDittos(grid)), kinds, answers, main),
    ),
  )
  const looked = withClassForms(withSettingForms(withoutReplaced(looks)))
  const of = (kind: SheetKind) =>
    looked.flatMap(({ grid, tables }) =>
      tables.flatMap(({ reading }) => (reading?.kind === kind ? [{ grid, reading }] : [])),
    )
  const ofClasses = classesKnown(of('classes'))
  const withoutUnit = ownUnit(of('settings'))
  const helped = withoutLastYears(
    withArpLists(
      looked.map((sheet) => (mayAttend(sheet) ? withClasses(sheet, ofClasses) : sheet)),
      withoutUnit,
    ),
  )
  const year = yearInUse(helped)
  const candidates = helped.flatMap(({ grid, chosen, tables }) =>
    tables.flatMap(({ reading }) => (reading?.kind === 'staff' && chosen === undefined ? [{ grid, reading }] : [])),
  )
  const verdicts = new Map<Reading, StaffVerdict>(
    Array.from(chooseStaff(candidates, year, withoutUnit), ([{ reading }, verdict]: [StaffCandidate, StaffVerdict]) => [
      reading,
      verdict,
    ]),
  )
  const staff = helped.flatMap(({ grid, chosen, tables }) =>
    tables.flatMap(({ reading }) =>
      reading?.kind === 'staff' && (chosen !== undefined || isStaff(verdicts.get(reading)!)) ? [{ grid, reading }] : [],
    ),
  )
  const knowledge = knowledgeOf(staff, ofClasses, withoutUnit, yearSet(of('settings')) ?? year)
  const concluded = helped.map((sheet) => conclude(withPeople(sheet, knowledge), verdicts, knowledge))
  const understood = withCorrections(withoutSilence(concluded, helped, knowledge), knowledge)
  return staff.length > 0 ? understood : mayBeStaff(understood)
}

/** Lists of the staff that somebody has said another stands for are not read. */
function withoutReplaced(looked: readonly Looked[]): readonly Looked[] {
  const replaced = looked.flatMap(({ grid: { file }, answers: { instead } }) =>
    instead === null ? [] : { file, instead },
  )
  if (replaced.length === 0) return looked
  return looked.map((sheet) =>
    sheet.answers.kind === undefined &&
    replaced.some(({ file, instead }) => file === sheet.grid.file && instead === sheet.grid.sheet)
      ? { ...sheet, chosen: null, tables: [] }
      : sheet,
  )
}

/** The latest year that names and titles of sheets, or 设置, say. */
function yearInUse(looked: readonly Looked[]): number | null {
  return latestYear(
    looked
      .flatMap(({ grid, tables }) => [
        grid.sheet,
        ...tables.flatMap(({ reading }) => reading?.titles ?? []),
        ...tables.flatMap(({ reading }) =>
          reading?.kind === 'settings' ? valuesOf(grid, reading, 'value', String) : [],
        ),
      ])
      .join(' '),
  )
}

/** The year that 设置 says: a sheet of next year's plans is no reason to take that year. */
function yearSet(settings: readonly { readonly grid: Grid; readonly reading: Reading }[]): number | null {
  const said = settings.flatMap(({ grid, reading }) => valuesOf(grid, reading, 'value', String))
  return latestYear(said.filter((text) => /^20\d\d(?:年度?)?$/.test(text.trim())).join(' '))
}

function isStaff({ is }: StaffVerdict): boolean {
  return is === 'staff' || is === 'doubted'
}

/**
 * Where no sheet has 项目 and 值, those that say settings otherwise, or above their first table: beside a 设置 such a sheet is a copy, or a summary of
 * some year.
 */
function withSettingForms(looked: readonly Looked[]): readonly Looked[] {
  if (looked.some(({ tables }) => tables.some(({ reading }) => reading?.kind === 'settings'))) return looked
  return looked.map((sheet) => {
    const { grid, chosen, own, tables } = sheet
    if (chosen !== undefined || own) return sheet
    const [first] = tables.flatMap(({ reading }) => reading ?? [])
    const end = first ? slotFrom(grid.rows, first.headerRow) : grid.rows.length
    const settings = settingTables(grid, end).map((reading) => ({ section: { from: 0, end }, reading, nearly: null }))
    return settings.length === 0 ? sheet : { ...sheet, tables: first ? [...settings, ...tables] : settings }
  })
}

/** Where no sheet lists classes, those that stand as forms: beside a list they say nothing new. */
function withClassForms(looked: readonly Looked[]): readonly Looked[] {
  if (looked.some(({ tables }) => tables.some(({ reading }) => reading?.kind === 'classes'))) return looked
  return looked.map((sheet) => {
    const { grid, chosen, own, tables } = sheet
    if (own || (chosen !== undefined && chosen !== 'classes')) return sheet
    const forms = formTables(grid).filter(({ missing }) => missing.length === 0)
    const place = { section: wholeOf(grid), nearly: null }
    return { ...sheet, tables: [...forms.map((reading) => ({ ...place, reading })), ...tables] }
  })
}

/** Whether a sheet may list who came: nobody has said what it is, or that it does. */
function mayAttend({ chosen, own }: Looked): boolean {
  return !own && (chosen === undefined || chosen === 'attendance')
}

/** Lists of people by classes, and lists named or titled after a class, are attendance. */
function withClasses(sheet: Looked, known: Pick<Knowledge, 'classes' | 'codes' | 'days'>): Looked {
  const { classes } = known
  const tables = sheet.tables.flatMap((table): Table[] => {
    const { section, reading, view } = table
    const grid = view ?? sheet.grid
    const place = view ? { view, section } : { section }
    if (reading && NEVER_ATTENDANCE.has(reading.kind)) return [table]
    const matrix = matrixOf(grid, section, known)
    if (matrix.length > 0) return matrix.map((one) => ({ ...place, reading: one, nearly: null }))
    const listed = asAttendance(grid, table, sheet.tables, classes)
    const attendance = listed && withClaimedClass(grid, listed, known)
    const days = attendance ? byDays(grid, section, attendance) : []
    if (days.length > 0) return days.map((one) => ({ ...place, reading: one, nearly: null }))
    return [attendance ? { ...place, reading: attendance, nearly: null } : table]
  })
  return { ...sheet, tables }
}

/** Tables that say whom they mean by people across, a card's label or values alone, and lists of which the values doubt the kind. */
function withPeople(sheet: Looked, knowledge: Knowledge): Looked {
  const { chosen, own } = sheet
  if (own || chosen === null || (chosen !== undefined && !LISTS.has(chosen))) return sheet
  const tables = sheet.tables.flatMap((table): Table[] => {
    const { section, view } = table
    const grid = view ?? sheet.grid
    const reading = table.reading && withoutForeignNumbers(grid, table.reading, knowledge)
    const place = view ? { view, section } : { section }
    const mayBe = chosen === undefined || chosen === 'attendance'
    const online = chosen === undefined && reading ? asOnline(grid, section, reading, knowledge) : null
    if (online) return [{ ...place, reading: online, nearly: null }]
    const grids = mayBe && reading && isBannerAlone(grid, reading) ? byNameGrid(grid, section, knowledge) : []
    if (grids.length > 1) return grids.map((one) => ({ ...place, reading: one, nearly: null }))
    const beside = mayBe && (!reading || reading.kind === 'attendance') ? byNamesBeside(grid, section, knowledge) : []
    if (beside.length > 0) return beside.map((one) => ({ ...place, reading: one, nearly: null }))
    const network =
      chosen === undefined && (!reading || reading.kind === 'staff') ? readAs(grid, 'online', section) : null
    const byMonth = network?.hinted ? byMonthColumns(grid, section, network) : []
    if (byMonth.length > 0) return byMonth.map((one) => ({ ...place, reading: one, nearly: null }))
    if (reading)
      return [
        chosen === undefined
          ? { ...table, reading, doubted: doubtedKinds(grid, section, reading, knowledge) }
          : { ...table, reading },
      ]
    const numbered = byNumbers(grid, section, chosen, knowledge)
    if (numbered) {
      const doubted = chosen === undefined ? doubtedKinds(grid, section, numbered, knowledge) : []
      return [{ ...place, reading: numbered, nearly: null, doubted }]
    }
    const months = table.nearly ? byMonthColumns(grid, section, table.nearly) : []
    if (months.length > 0) return months.map((one) => ({ ...place, reading: one, nearly: null }))
    const across = mayBe ? byPeople(grid, section, knowledge) : []
    const columns = mayBe && across.length === 0 ? byClassColumns(grid, section, knowledge) : []
    if (columns.length > 0) return columns.map((one) => ({ ...place, reading: one, nearly: null }))
    const listed = mayBe && across.length === 0 ? byNameGrid(grid, section, knowledge) : []
    if (listed.length > 0) return listed.map((one) => ({ ...place, reading: one, nearly: null }))
    if (across.length > 0) return across.map((one) => ({ ...place, reading: one, nearly: null }))
    const [card, other] = ofOnePerson(grid, section, knowledge).filter(({ kind }) => (chosen ?? kind) === kind)
    if (card) {
      const shareBy = (one: Reading) => shareOfClasses(grid, one, knowledge.classes)
      const share = other ? Math.max(shareBy(card), shareBy(other)) : 0
      const isDoubted = chosen === undefined && !card.found.has('type') && share > 0 && share < 1
      return [{ ...place, reading: card, nearly: null, ...(isDoubted && { doubted: [card.kind, other!.kind] }) }]
    }
    const unheaded = chosen === undefined ? null : byValues(grid, section, chosen, knowledge)
    return [unheaded ? { ...place, reading: unheaded, nearly: null } : table]
  })
  // What nothing else is, or would be without anybody, may be forms.
  const isRead = tables.some(({ reading, view }) => reading !== null && holdsSomebody(view ?? sheet.grid, reading))
  const forms = isRead ? [] : studyFormTables(sheet.grid, chosen, knowledge)
  return { ...sheet, tables: forms.length > 0 ? forms : tables }
}

/** Whether anything but labels stands where a table's people or classes do. */
function holdsSomebody(grid: Grid, reading: Reading): boolean {
  const key = keyColumn(grid, reading)
  if (!key) return false
  const { from, end } = rowsOf(grid, reading)
  for (let slot = from; slot < end; slot++) {
    const kind = key.kinds[slot]
    if (kind && !(kind === CellKind.text && isHeadingText(grid.texts, key.values[slot]!))) return true
  }
  return false
}

/** Whether one text alone heads the table: 参加人员 over a grid of names. */
function isBannerAlone(grid: Grid, { headerRow }: Reading): boolean {
  const slot = slotFrom(grid.rows, headerRow)
  return new Set(grid.columns.flatMap((_, index) => textOfCell(cellAt(grid, slot, index + 1)).trim() || [])).size === 1
}
