import { liveRecount, QUICK } from '../../../../src/faces/page/shell/work/liveRecount'
import type { PaneState } from '../../../../src/faces/session/state'
import { storeOf } from '../../../../src/faces/session/store'

const READING = { task: 'reading' } as PaneState['busy']
const reading = () => ({}) as NonNullable<PaneState['reading']>

/** A session whose readings take so many milliseconds of a clock of their own. */
function following(takes: number) {
  const store = storeOf({ reading: null, stale: false, busy: null } as unknown as PaneState)
  const seen = { now: 0, recounts: 0 }
  const recount = async () => {
    store.set({ stale: false })
    seen.recounts++
    await null
    seen.now += takes
    store.set({ reading: reading() })
    return true
  }
  const end = liveRecount({ state: store, recount }, () => seen.now)
  const readFirst = () => {
    store.set({ busy: READING })
    seen.now += takes
    store.set({ reading: reading() })
    store.set({ busy: null })
  }
  return { store, seen, end, readFirst }
}

const rest = () => new Promise(setImmediate)

test('what was typed is counted by itself, and what was typed meanwhile once more', async () => {
  const { store, seen, end, readFirst } = following(QUICK - 1)
  readFirst()
  store.set({ stale: true })
  store.set({ stale: true })
  expect(seen.recounts).toBe(1)
  await rest()
  expect(seen.recounts).toBe(2)
  expect(store.get().stale).toBe(false)
  end()
  store.set({ stale: true })
  expect(seen.recounts).toBe(2)
})

test('a workbook that takes a second is tried once, and then read when somebody asks', async () => {
  const { store, seen, readFirst } = following(QUICK)
  readFirst()
  store.set({ stale: true })
  await rest()
  expect(seen.recounts).toBe(1)
  store.set({ stale: true })
  await rest()
  expect(seen.recounts).toBe(1)
  expect(store.get().stale).toBe(true)
})

test('nothing is counted while work is under way, which may read by itself', async () => {
  const { store, seen, readFirst } = following(1)
  readFirst()
  store.set({ busy: READING })
  store.set({ stale: true })
  await rest()
  expect(seen.recounts).toBe(0)
  store.set({ busy: null })
  await rest()
  expect(seen.recounts).toBe(1)
})
