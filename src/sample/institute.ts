import type { Layout } from '../workbook/layout'
import { layOutInput } from './inputSheet'
import { invent, type SampleOptions } from './invent'
import { withMistakes } from './mistakes'
import { settingsLayout } from './settings'
import { sheetsOf } from './sheets'

/**
 * A lifelike research institute of made-up people, as the input sheets of domain.md §2. The clean one has no errors and a
 * few warnings; the messy one has the usual mistakes. Rows are made while they are written, so a million of them stream.
 * Throws a RangeError for an impossible size.
 */
export function sampleLayouts(options: SampleOptions): Layout[] {
  const institute = invent(options)
  const sheets = sheetsOf(institute)
  const { settings } = institute
  if (!options.messy) return [settingsLayout(settings), ...Object.values(sheets).map(layOutInput)]
  const far = { ...settings, headcount: Math.round(settings.headcount * 1.6) }
  return [
    settingsLayout(far, [['报送方式', '纸质件与电子版一并报送']]),
    ...withMistakes(institute, sheets).map(layOutInput),
  ]
}
