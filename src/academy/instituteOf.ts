import { chooseYear } from '../engine/chooseYear'
import { countOf, secondsOf } from '../records/amount'
import type { Dataset } from '../records/dataset'
import { type Finding, isQuestion } from '../records/finding'
import { countFindings } from '../records/findingCounts'
import { severityOf } from '../records/severity'
import { ofEveryFigure } from '../records/summaryFigures'
import { SHEET_NAMES } from '../records/writtenSheets'
import { checkCodeIn } from '../report/checkCode'
import type { OpenWorkbook } from '../workbook/openWorkbook'
import { WorkbookError } from '../workbook/workbook'
import { columnsToRead } from '../year/columnsToRead'
import { type ComputedYear, hasYear, type OpenYear, yearIn } from '../year/openYear'
import { STAMPED_NAMES, type StampedName } from '../year/stampedSheets'
import { printedState, stampedCodes, stampedState } from '../year/stampedState'
import { isBasis } from './basis'
import type {
  ComputedInstitute,
  ComputedState,
  InstituteBackbone,
  InstituteResult,
  InstituteTrouble,
  ResultBase,
  StampedResult,
} from './instituteResult'
import { RULES_VERSION, resultKey } from './resultKey'

/** Which workbook a result is of, and what it is asked. */
export interface BookAsked {
  /** As `ResultBase` has them. */
  readonly file: string
  readonly sha256: string
  readonly year: number
  readonly program: string
}

/** A workbook's result, and what its finding counts count: for whoever tells the institute what to put right. */
export interface InstituteOutcome {
  readonly result: InstituteResult
  readonly findings: readonly Finding[]
}

/**
 * The unit of the academy's work: one workbook → one result. Reads and computes, writes nothing, and ends with a result whatever the workbook
 * is; throws only what a cancelled `run` throws.
 */
export async function instituteOf(
  book: Pick<OpenWorkbook, 'read' | 'printed'>,
  asked: BookAsked,
): Promise<InstituteOutcome> {
  const base = resultBase(asked)
  try {
    const opened = await openedInstitute(book, asked.year)
    // 院汇总 itself, left among them: its lists of people are nobody's workbook.
    if (opened.grids.some(isBasis)) return unreadable(base, { kind: 'nothing-found' })
    // A year that was asked for is computed, whatever the workbook has.
    if (!hasYear(opened) || saysNothing(opened.dataset)) return unreadable(base, { kind: 'nothing-found' })
    const { dataset, findings } = opened
    const ownYear = chooseYear(dataset, null)
    const institute = dataset.policy.unit
    if (ownYear !== null && ownYear !== asked.year && !dataset.classes.some(({ year }) => year === asked.year))
      return { result: { ...base, state: 'other-year', institute, ownYear }, findings }
    return { result: { ...base, ...computed(opened), stamped: await stampedOf(book, opened) }, findings }
  } catch (error) {
    return unreadable(base, troubleOf(error))
  }
}

/** An institute's workbook, read and computed for a year; a place is of the workbook itself, whatever its file is called. */
export async function openedInstitute(book: Pick<OpenWorkbook, 'read'>, year: number): Promise<OpenYear> {
  const grids = (await book.read({ wanted: columnsToRead })).map((grid) => ({ ...grid, file: '' }))
  return yearIn(grids, { year })
}

/** The result of a workbook whose bytes could not be had, or that was given up. */
export function resultOfTrouble(asked: BookAsked, trouble: InstituteTrouble): InstituteResult {
  return unreadable(resultBase(asked), trouble).result
}

/** What is thrown over a workbook, as its result tells it. Rethrows what a cancelled run throws. */
export function troubleOf(error: unknown): InstituteTrouble {
  if (error instanceof WorkbookError) return { kind: 'workbook', code: error.code, args: error.args }
  if (error instanceof Error && error.name === 'AbortError') throw error
  return { kind: 'given-up', why: 'ended', detail: error instanceof Error ? error.message : String(error) }
}

function resultBase({ file, sha256, year, program }: BookAsked): ResultBase {
  const source = { sha256, year, rules: RULES_VERSION, program }
  return { format: 1, key: resultKey(source), file, ...source }
}

function unreadable(base: ResultBase, trouble: InstituteTrouble): InstituteOutcome {
  return { result: { ...base, state: 'unreadable', trouble }, findings: [] }
}

function saysNothing({ people, classes, studies }: Dataset): boolean {
  return people.length === 0 && classes.length === 0 && studies.count === 0
}

function computed({
  dataset,
  statistics,
  findings,
}: ComputedYear): Omit<ComputedInstitute, keyof ResultBase | 'stamped'> {
  const { summary, backbone } = statistics
  const codes = findings.map(({ code }) => code)
  return {
    state: stateOf(findings, summary.state),
    institute: dataset.policy.unit,
    pack: dataset.policy.pack,
    figures: ofEveryFigure((name) => summary[name].amount),
    backbone: backboneOf(backbone),
    severities: countFindings(findings),
    findings: counted(codes),
    questions: counted(findings.filter(isQuestion).map(({ code }) => code)),
  }
}

function stateOf(findings: readonly Finding[], summary: 'draft' | 'ready'): ComputedState {
  const errors = findings.filter((found) => severityOf(found) === 'error')
  if (errors.some((found) => !isQuestion(found))) return 'errors'
  if (errors.length > 0) return 'questions'
  return summary === 'ready' ? 'final' : 'draft'
}

function backboneOf({ status, target, reported }: ComputedYear['statistics']['backbone']): InstituteBackbone {
  return {
    status,
    target: countOf(target.amount),
    people: reported.map(({ name, id, department, hours }) => ({
      name,
      id,
      department,
      seconds: secondsOf(hours.amount),
    })),
  }
}

async function stampedOf(
  book: Pick<OpenWorkbook, 'printed'>,
  year: ComputedYear,
): Promise<Readonly<Record<StampedName, StampedResult>>> {
  const codes = stampedCodes(year, year.grids)
  const stamped = stampedState(year, year.grids)
  const there = STAMPED_NAMES.filter((name) => stamped[name]).map((name) => SHEET_NAMES[name])
  const sheets = there.length === 0 ? new Map() : await book.printed(there)
  const printed = await printedState({ printed: async () => sheets }, { ...year, stamped })
  const of = (name: StampedName): StampedResult => {
    const cells = stamped[name]
    if (!cells) return { code: codes[name], printed: '', state: 'missing' }
    const differs = cells.length > 0 || (printed[name] ?? []).length > 0
    return {
      code: codes[name],
      printed: checkCodeIn(sheets.get(SHEET_NAMES[name])?.page.footer ?? ''),
      state: differs ? 'differs' : 'verified',
    }
  }
  return Object.fromEntries(STAMPED_NAMES.map((name) => [name, of(name)])) as Record<StampedName, StampedResult>
}

/** How often each stands there, in the order of the alphabet, so that the same counts are the same text. */
function counted(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
