import { sampleLayouts } from '../sample/institute'
import type { SampleOptions } from '../sample/invent'
import { templateLayouts } from '../sample/template'
import type { Workbook } from '../workbook/workbook'

/** Writes the empty input sheets into a new workbook. */
export function makeTemplate(book: Pick<Workbook, 'write'>): Promise<void> {
  return book.write(templateLayouts())
}

/** Writes a made-up institute into a new workbook; the same for the same options. */
export function makeSample(book: Pick<Workbook, 'write'>, options: SampleOptions): Promise<void> {
  return book.write(sampleLayouts(options))
}
