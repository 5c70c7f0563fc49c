import { readFileSync } from 'node:fs'
import { computeStatistics } from '../../src/engine/computeStatistics'
import { personHours } from '../../src/engine/personHours'
import { judgeStudies } from '../../src/engine/standing'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { readFile } from '../../src/hosts/xlsx/read/readFile'
import { readDataset } from '../../src/input/readDataset'
import { handWrittenHours } from './handWrittenHours'

/*
 * Measures the parts of a report inside one process: `engine.mjs BOOK YEAR` prints milliseconds as JSON. The engine's hours
 * and the hand-written loop's must agree, else the comparison means nothing.
 */

/** Short work is done so often, and its best time taken: the first passes are the compiler's. */
const PASSES = 9

const [book, year] = [process.argv[2]!, Number(process.argv[3])]

const opened = performance.now()
const grids = await readFile('book.xlsx', readFileSync(book), nodeCodec)
const readAt = performance.now()
const { dataset } = await readDataset(grids)
const matched = performance.now()
const all = computeStatistics(dataset, year)
const computed = performance.now()

const byHand = handWrittenHours(dataset, year)
for (const measure of ['total', 'longestSingle'] as const)
  if (all.people[measure].some((seconds, person) => seconds !== byHand[measure][person]))
    throw new Error(`the loop and the engine disagree about ${measure}`)

process.stdout.write(
  JSON.stringify({
    records: dataset.studies.count,
    read: readAt - opened,
    match: matched - readAt,
    statistics: computed - matched,
    hours: best(() => personHours(dataset, year, judgeStudies(dataset, year))),
    loop: best(() => handWrittenHours(dataset, year)),
  }),
)

function best(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < PASSES; pass++) {
    const started = performance.now()
    work()
    least = Math.min(least, performance.now() - started)
  }
  return least
}
