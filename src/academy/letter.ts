import { type Finding, isQuestion } from '../records/finding'
import { severityOf } from '../records/severity'
import { sayFinding } from '../text/say'
import { placeName } from '../workbook/address'
import { isComputed } from './instituteResult'
import type { InstituteRow } from './instituteRow'
import { type ProblemWords, problemsOf, troubleText } from './problemsOf'

/** What of a workbook's findings a letter says: the first of each kind, and how many there are. */
export interface LetterFindings {
  readonly errors: SaidFindings
  readonly questions: SaidFindings
  readonly warnings: SaidFindings
}

export interface SaidFindings {
  readonly first: readonly Finding[]
  readonly count: number
}

/** Findings of a kind that a letter says: more are better seen in the workbook. */
const SAID = 40

/** What of findings is kept for the letter, so that thousands of workbooks with thousands of findings fit into memory. */
export function letterFindings(findings: readonly Finding[]): LetterFindings {
  const of = (wanted: (found: Finding) => boolean): SaidFindings => {
    const all = findings.filter(wanted)
    return { first: all.slice(0, SAID), count: all.length }
  }
  return {
    errors: of((found) => severityOf(found) === 'error' && !isQuestion(found)),
    questions: of(isQuestion),
    warnings: of((found) => severityOf(found) === 'warning' && !isQuestion(found)),
  }
}

/** What a letter is written from. */
export interface LetterAsked extends ProblemWords {
  readonly row: InstituteRow
  /** null where nothing was found, or the workbook could not be read. */
  readonly findings: LetterFindings | null
  readonly year: number
  /** What the institute is called. */
  readonly institute: string
}

/** The letter that sends a workbook back: its errors and questions in words, each with its cell, and what else is to be done. */
export function letterText({ row, findings, year, institute, ...how }: LetterAsked): string {
  const { words, say } = how
  const { letter } = say
  const lines: string[] = [letter.subject(institute, year), '', letter.greeting(institute), '']
  if (row.kind === 'missing') return [...lines, letter.missing(year), ''].join('\n')
  lines.push(letter.received(row.result.file, year))
  const problems = problemsOf(row, how)
  if (row.state === 'final' && problems.length === 0) return [...lines, letter.final, ''].join('\n')
  lines.push(letter.nothing, '')
  if (row.result.state === 'unreadable') lines.push(`1. ${troubleText(row.result.trouble, how)}`, '')
  const section = (title: (count: number) => string, { first, count }: SaidFindings) => {
    if (count === 0) return
    lines.push(title(count))
    first.forEach((found, index) => {
      const place = found.place ? placeName({ ...found.place, file: '' }) : ''
      lines.push(`${index + 1}. ${letter.at(place, sayFinding(found, words))}`)
    })
    if (count > first.length) lines.push(letter.more(count - first.length))
    lines.push('')
  }
  if (findings) {
    section(letter.errors, findings.errors)
    section(letter.questions, findings.questions)
    section(letter.warnings, findings.warnings)
  }
  // What the sections above say cell by cell is not said again by its kind.
  const others = isComputed(row.result)
    ? problemsOf({ ...row, result: { ...row.result, findings: {}, questions: {} } }, how)
    : problems
  if (others.length > 0 && row.result.state !== 'unreadable') {
    lines.push(letter.others)
    others.forEach((problem, index) => {
      lines.push(`${index + 1}. ${problem}`)
    })
    lines.push('')
  }
  lines.push(letter.request, '')
  return lines.join('\n')
}
