import { type Severity, severityOfCode } from '../records/severity'
import { SUMMARY_FIGURES } from '../records/summaryFigures'
import { SHEET_NAMES } from '../records/writtenSheets'
import type { AcademyWords } from '../text/academyWords'
import type { Words } from '../text/catalogue'
import { sayTrouble } from '../text/say'
import { WorkbookError, type WorkbookTroubleCode } from '../workbook/workbook'
import { STAMPED_NAMES } from '../year/stampedSheets'
import { type ComputedInstitute, type InstituteTrouble, isComputed } from './instituteResult'
import { countedResult, type InstituteRow, type RowNote } from './instituteRow'

/** In what words troubles are told. */
export interface ProblemWords {
  readonly words: Words
  readonly say: AcademyWords
  /** A few words for each code of a finding. */
  readonly groups: Readonly<Record<string, string>>
}

/** Kinds of findings that are named; the others are counted. */
const NAMED = 4

/** What is wrong with a row of 院汇总, or should be known of it, a sentence each; none for a workbook in order. */
export function problemsOf(row: InstituteRow, how: ProblemWords): readonly string[] {
  const { problems } = how.say
  if (row.kind === 'missing')
    return [problems.missing, ...(row.maybe.length > 0 ? [problems.maybeFiles(row.maybe)] : [])]
  const { result, state, notes } = row
  const own =
    state === 'duplicate'
      ? []
      : isComputed(result)
        ? problemsOfBook(result, how)
        : result.state === 'other-year'
          ? [problems.otherYear(result.ownYear, result.year)]
          : [troubleText(result.trouble, how)]
  return [...own, ...notes.flatMap((note) => noteTexts(note, countedResult(row) !== null, how.say))]
}

/** Why a workbook could not be read, in one sentence. */
export function troubleText(trouble: InstituteTrouble, { words, say }: Pick<ProblemWords, 'words' | 'say'>): string {
  switch (trouble.kind) {
    case 'workbook':
      return sayTrouble(new WorkbookError<WorkbookTroubleCode>(trouble.code, '', trouble.args as never), words)
    case 'nothing-found':
      return say.problems.nothingFound
    case 'given-up':
      return say.problems.givenUp[trouble.why](trouble.detail)
  }
}

function problemsOfBook(result: ComputedInstitute, { words, say, groups }: ProblemWords): readonly string[] {
  const { problems } = say
  const { findings, questions, backbone, state, stamped, figures } = result
  const told = (
    counts: readonly (readonly [code: string, count: number])[],
    of: (count: number, text: string) => string,
  ) => {
    if (counts.length === 0) return []
    const most = counts.toSorted(([, a], [, b]) => b - a)
    const named = most.slice(0, NAMED).map(([code, count]) => problems.group(groups[code] ?? code, count))
    const more = counts.length > NAMED ? [problems.andMore(counts.length - NAMED)] : []
    return [of(sum(counts), [...named, ...more].join(say.among))]
  }
  const others = Object.entries(findings).filter(([code]) => questions[code] === undefined)
  const of = (severity: Severity) =>
    told(
      others.filter(([code]) => severityOfCode(code) === severity),
      (count, text) => problems.findings(severity, count, text),
    )
  const named = (wanted: 'missing' | 'differs') =>
    STAMPED_NAMES.filter((name) => stamped[name].state === wanted).map((name) => SHEET_NAMES[name])
  const absent = SUMMARY_FIGURES.filter((name) => figures[name] === null).map((name) => words.figures[name])
  return [
    ...of('error'),
    ...told(Object.entries(questions), problems.questions),
    ...of('warning'),
    ...(absent.length > 0 ? [problems.notGiven(absent)] : []),
    ...(backbone.status === 'open' ? [problems.notFinished] : state === 'draft' ? [problems.draft] : []),
    ...(named('missing').length > 0 ? [problems.stampedMissing(named('missing'))] : []),
    ...(named('differs').length > 0 ? [problems.stampedDiffers(named('differs'))] : []),
  ]
}

function noteTexts(note: RowNote, counts: boolean, { problems }: AcademyWords): readonly string[] {
  switch (note.kind) {
    case 'not-expected':
      return [
        problems.notExpected(counts),
        ...(note.suggestions.length > 0 ? [problems.maybeNames(note.suggestions)] : []),
      ]
    case 'unnamed':
      return [problems.unnamed(counts)]
    case 'perhaps-same':
      return [problems.perhapsSame(note.files)]
    case 'counts-instead':
      return [problems.countsInstead[note.why](note.file)]
    case 'counts-before':
      return [problems.countsBefore(note.files)]
  }
}

function sum(counts: readonly (readonly [code: string, count: number])[]): number {
  return counts.reduce((total, [, count]) => total + count, 0)
}
