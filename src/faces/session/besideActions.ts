import { nextTurn } from '../../workbook/nextTurn'
import type { OpenYear } from '../../year/openYear'
import type { OtherWorkbook } from '../../year/otherWorkbook'
import type { Environment, OtherFile } from './environment'
import type { PaneState, Reading } from './state'
import type { Store } from './store'
import type { Work } from './work'

/** What the user can do to see two years side by side; as with a session, nothing throws, and nothing is written. */
export interface BesideActions {
  /** Holds another year of the workbook in view beside the one that is; null: none any more. */
  compareWith(year: number | null): Promise<void>
  /** The year of another file, as that file says. The file is read and nothing else. */
  compareWithFile(file: Pick<OtherFile, 'name' | 'blob'>): Promise<void>
  /** Another year of the file that was read last. */
  compareWithYearOfFile(year: number): Promise<void>
}

export function besideActions(environment: Environment, store: Store<PaneState>, work: Work): BesideActions {
  const computed = async ({ data, grids }: OtherWorkbook, year: number | null) => {
    const { computeYear } = await import('../../year/openYear')
    return computeYear(data, grids, year, nextTurn)
  }
  // Few hold two years beside each other: what compares them comes when somebody does.
  const besideOf = async (opened: OpenYear) => {
    const { earlierYear, knownYears } = await import('../../year/compareYears')
    return { before: earlierYear(opened), years: knownYears(opened) }
  }

  return {
    async compareWith(year) {
      if (year === null) return store.set({ beside: null })
      await work('computing', async ({ signal }) => {
        const { reading } = store.get()
        if (!reading) return { kind: 'no-year' }
        const data = await environment.readData(reading.grids, [], signal)
        signal.throwIfAborted()
        const opened = await computed({ data, grids: reading.grids }, year)
        store.set({ beside: { ...(await besideOf(opened)), other: null, of: reading.dataset } })
        return null
      })
    },
    compareWithFile: (file) =>
      work('reading', async ({ signal }) => {
        const as = distinctFrom(file.name, store.get().reading)
        const other = { name: as, ...(await environment.readOther({ ...file, as }, signal)) }
        signal.throwIfAborted()
        store.set({ beside: { ...(await besideOf(await computed(other, null))), other, of: null } })
        return null
      }),
    compareWithYearOfFile: (year) =>
      work('computing', async () => {
        const other = store.get().beside?.other
        if (!other) return null
        store.set({ beside: { ...(await besideOf(await computed(other, year))), other, of: null } })
        return null
      }),
  }
}

/** A name that places of no open file bear, so that none of them is taken for a cell of the other. */
function distinctFrom(name: string, reading: Reading | null): string {
  const taken = new Set(reading?.grids.map(({ file }) => file))
  let distinct = name
  for (let number = 2; taken.has(distinct); number++) distinct = `${name} (${number})`
  return distinct
}
