import { gridFromLayout, textsFrom } from '../../../src/hosts/memory/gridFromLayout'
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { type Prepared, prepare } from '../../../src/run'
import { sampleLayouts } from '../../../src/sample/institute'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'

test('an institute read in Excel has the same figures and findings as one read from memory', async () => {
  const layouts = sampleLayouts({ staff: 60, records: 2000, seed: 7, year: 2016, messy: true })
  const host = new ExcelHost({ book: bookOfLayouts(layouts) })
  officeInNode(host)
  const texts = textsFrom()
  const memory = memoryWorkbook(
    '',
    layouts.map((layout) => gridFromLayout(layout, '', texts)),
  )
  const [ours, theirs] = [await prepare(officeWorkbook(), { year: null }), await prepare(memory, { year: null })]
  expect(theirs.findings.length).toBeGreaterThan(10)
  expect(ours.findings).toEqual(theirs.findings)
  expect(plain(ours)).toEqual(plain(theirs))
  expect(host.gaps).toEqual([])
})

/** Figures as they are shown: functions apart, which both make anew. */
const plain = ({ statistics }: Prepared) => JSON.parse(JSON.stringify(statistics))
