import type { CollectBy } from '../../records/collecting'
import { collectWordsFor } from '../../text/collectText'
import type { Language } from '../../text/say'
import type { Layout } from '../../workbook/layout'
import type { WrittenStep } from '../../workbook/openWorkbook'
import { collectBook, collectSheets } from '../../year/collecting/collectBooks'
import { sentStep } from '../../year/collecting/sentStep'
import { collectNames, collectSubjects } from '../../year/collecting/subjects'
import { writeStep } from '../../year/writeStep'
import type { ActionContext } from './session'
import { type Store, storeOf } from './store'

/** What 收集表 shows: what was sent last, as long as it can be taken back here. */
export interface CollectState {
  readonly done: { readonly step: WrittenStep | null; readonly workbooks: number; readonly sheets: number } | null
}

/** Which workbooks are asked for. */
export interface CollectAsked {
  readonly by: CollectBy
  readonly codes: ReadonlySet<string>
  readonly language: Language
}

/** Hands workbooks over as one zip file of a name. */
export type HandOver = (
  name: string,
  books: readonly { readonly name: string; readonly layouts: readonly Layout[] }[],
) => Promise<void>

/** What the user does on 收集表. As with a session, each takes its turn, and nothing throws. */
export interface CollectActions {
  readonly state: Pick<Store<CollectState>, 'get' | 'subscribe'>
  /** Makes the workbooks, hands them over or, where that is null, writes their sheets into the workbook, and notes that they went out. */
  send(asked: CollectAsked, handOver: HandOver | null): Promise<void>
  /** Nothing is shown of what was sent last. */
  again(): void
}

const known = new WeakMap<ActionContext, CollectActions>()

/** The actions of a session's 收集表: the same as long as the session lives. */
export function collectActions(context: ActionContext): CollectActions {
  const made = known.get(context) ?? makeActions(context)
  known.set(context, made)
  return made
}

function makeActions({ book, environment, work, current }: ActionContext): CollectActions {
  const state = storeOf<CollectState>({ done: null })
  return {
    state,
    send: ({ by, codes, language }, handOver) =>
      work('writing', async (run) => {
        const seen = await current.inView(run)
        if ('kind' in seen) return seen
        const say = collectWordsFor(language)
        const subjects = collectSubjects(seen, by, say.noDepartment).filter(({ code }) => codes.has(code))
        if (subjects.length === 0) return null
        const sheets = handOver ? [] : collectSheets(seen, subjects, language)
        const standing = new Set(seen.grids.filter(({ file }) => file === '').map(({ sheet }) => sheet))
        const taken = sheets.filter(({ sheet }) => standing.has(sheet))
        if (taken.length > 0) return { kind: 'sheets-exist', sheets: taken.map(({ sheet }) => sheet) }
        if (handOver) {
          const { year } = seen.statistics
          const names = collectNames(subjects)
          const books = subjects.map((subject, index) => ({
            name: `${say.fileName(year, names[index]!)}.xlsx`,
            layouts: collectBook(seen, subject, language),
          }))
          await handOver(`${say.zipName(year)}.zip`, books)
        }
        const noted = sentStep(seen, subjects, { now: environment.now(), by: seen.dataset.policy.preparer })
        await writeStep(book, seen, { ...noted, sheets: [...noted.sheets, ...sheets] }, run)
        run.changed()
        state.set({ done: { step: book.lastStep(), workbooks: subjects.length, sheets: sheets.length } })
        await current.readAgain(run)
        return null
      }),
    again: () => state.set({ done: null }),
  }
}
