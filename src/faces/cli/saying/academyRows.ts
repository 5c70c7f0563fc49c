import type { InstituteRow } from '../../../academy/instituteRow'
import { problemsOf } from '../../../academy/problemsOf'
import { academyWordsFor } from '../../../text/academyText'
import { rollupWordsFor } from '../../../text/rollupText'
import type { Session } from '../command/command'

/** Rows named on a terminal. */
const MOST_NAMED = 20

/** What the list of those expected has to say: who has sent nothing, or twice, or under another name. */
export function rowLines({ language, catalogue }: Session, rows: readonly InstituteRow[]): readonly string[] {
  const { say, groups } = academyWordsFor(language)
  const lines = rows.filter(isToBeSaid).map((row) => {
    const own = row.kind === 'sent' ? { ...row, state: 'duplicate' as const } : row
    return `  ${rowWithFile(row)}  ${say.states[row.state]}  ${problemsOf(own, { words: catalogue, say, groups }).join(say.between)}`
  })
  const left = lines.length - MOST_NAMED
  return left > 0 ? [...lines.slice(0, MOST_NAMED), `  ${rollupWordsFor(language).more(left)}`] : lines
}

/** The institute and, where it has sent one, its file: several may be of one institute. */
function rowWithFile(row: InstituteRow): string {
  if (row.kind === 'missing') return row.institute
  return row.institute === '' ? row.result.file : `${row.institute}（${row.result.file}）`
}

function isToBeSaid(row: InstituteRow): boolean {
  return row.kind === 'missing' || row.notes.length > 0
}

/** The same for `--json`: every row, with what is to be known of it. */
export function rowsJson(rows: readonly InstituteRow[]) {
  return rows.map((row) =>
    row.kind === 'missing'
      ? { institute: row.institute, state: row.state, maybe: row.maybe }
      : { institute: row.institute, state: row.state, file: row.result.file, notes: row.notes },
  )
}
