import { sampleLayouts } from '../sample/institute'
import { LEAST_STAFF, MOST_RECORDS, MOST_STAFF, type SampleOptions, sampleSize } from '../sample/invent'
import { templateLayouts } from '../sample/template'
import type { Workbook } from '../workbook/workbook'

/** Writes the empty input sheets into a new workbook. */
export function makeTemplate(book: Pick<Workbook, 'write'>): Promise<void> {
  return book.write(templateLayouts())
}

/** The fewest and the most staff and records that a made-up institute can have. */
export const SAMPLE_BOUNDS = { staff: [LEAST_STAFF, MOST_STAFF], records: [0, MOST_RECORDS] } as const

/** What is asked of a made-up institute; staff and records that fit each other where one or both are not given. */
export type WantedSample = Omit<SampleOptions, 'staff' | 'records'> & {
  readonly staff: number | undefined
  readonly records: number | undefined
}

/** Writes a made-up institute into a new workbook, the same for the same options; answers how big it is. */
export async function makeSample(
  book: Pick<Workbook, 'write'>,
  wanted: WantedSample,
): Promise<ReturnType<typeof sampleSize>> {
  const size = sampleSize(wanted.staff, wanted.records)
  await book.write(sampleLayouts({ ...wanted, ...size }))
  return size
}
