import { isTimeHead } from '../../input/listTimes'
import type { Finding } from '../../records/finding'
import type { OpenQuestions } from '../../records/proposal'
import type { Place } from '../../workbook/address'
import { rowKey } from './rowKey'

/** What the reading found wrong with a row of a list. */
export interface RowFindings {
  /** Cells that cannot be read, and those that are missing. */
  readonly unreadable: readonly Place[]
  /** The number is one person's and the name another's. */
  readonly mismatch: boolean
  /** What the row calls a class that is unknown, and the names like it. */
  readonly className: string
  readonly classes: readonly string[]
  /** The name of somebody unknown, where no cell of the row has it. */
  readonly name: string
}

const NOTHING: RowFindings = { unreadable: [], mismatch: false, className: '', classes: [], name: '' }

/** Questions that importing itself settles: a list and the workbook are held against each other row by row. */
const SETTLED: ReadonlySet<string> = new Set([
  'question-repeats',
  'question-second-list',
  'question-contradicts',
  'question-several-days',
  'question-same-person',
  'question-same-study',
])

/** When somebody came, and for how long, is looked at by itself (`listTimes`): nobody need say whether such a column tells who came. */
function isSettled(found: Finding): boolean {
  if (found.code === 'question-attended' || (found.code === 'question-column' && found.args.likely === null))
    return isTimeHead(found.args.heading)
  return SETTLED.has(found.code)
}

/** The findings about lists by their rows; what is of a sheet as a whole is of each of its rows. */
export function findingsByRow(findings: readonly Finding[], files: ReadonlySet<string>) {
  const rows = new Map<string, RowFindings>()
  const asked = new Map<string, OpenQuestions>()
  const add = ({ file, sheet, row }: Place, change: (found: RowFindings) => RowFindings) => {
    const key = rowKey(file, sheet, row)
    rows.set(key, change(rows.get(key) ?? NOTHING))
  }
  const unknown = new Map<string, { readonly name: string; readonly suggestions: readonly string[] }>()
  for (const found of findings) {
    const { place } = found
    if (!place || !files.has(place.file)) continue
    // Who left again at once is asked of each row of a list, with the time stayed.
    if ('choices' in found.args && !isSettled(found) && found.code !== 'question-stays') {
      const key = rowKey(place.file, place.sheet, 0)
      const { choices, columns } = asked.get(key) ?? { choices: [], columns: [] }
      const heading = 'heading' in found.args ? found.args.heading : ''
      const own = place.column === null || heading === '' ? [] : [{ column: place.column, heading }]
      asked.set(key, { choices: [...choices, ...found.args.choices], columns: [...columns, ...own] })
    }
    switch (found.code) {
      case 'unreadable-cell':
      case 'error-cell':
      case 'missing-value':
      case 'days-not-hours':
      case 'missing-hours':
        add(place, (row) => ({ ...row, unreadable: [...row.unreadable, place] }))
        break
      case 'id-name-mismatch':
      case 'id-name-conflict':
        add(place, (row) => ({ ...row, mismatch: true }))
        break
      case 'unknown-person':
      case 'ambiguous-person': {
        const { name } = found.args
        add(place, (row) => ({ ...row, name }))
        break
      }
      case 'unknown-class':
      case 'ambiguous-class': {
        const { name } = found.args
        const classes = 'suggestions' in found.args ? found.args.suggestions : []
        add(place, (row) => ({ ...row, className: name, classes }))
        unknown.set(rowKey(place.file, place.sheet, 0), { name, suggestions: classes })
        break
      }
    }
  }
  return {
    at(id: string): RowFindings {
      const found = rows.get(id) ?? NOTHING
      if (found.className !== '') return found
      const [file, sheet] = id.split('\n')
      const ofSheet = unknown.get(rowKey(file!, sheet!, 0))
      return ofSheet ? { ...found, className: ofSheet.name, classes: ofSheet.suggestions } : found
    },
    /** The open questions of a sheet, with the answers that they offer; null where none is open. */
    questionsOf: (file: string, sheet: string): OpenQuestions | null => asked.get(rowKey(file, sheet, 0)) ?? null,
  }
}
