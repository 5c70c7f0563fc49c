import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { layOutReports } from '../../../src/report/layOutReports'
import { sampleLayouts } from '../../../src/sample/institute'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { madeYear } from '../../support/madeYear'

test('reading 500 staff and 25 000 records and writing the three tables takes at most 12 round trips', async () => {
  const book = bookOfLayouts(sampleLayouts({ staff: 500, records: 25_000, seed: 1, year: 2016, messy: false }))
  const host = new ExcelHost({ book })
  officeInNode(host)
  const workbook = officeWorkbook()
  const grids = await workbook.read()
  expect(grids.reduce((rows, grid) => rows + grid.rows.length, 0)).toBeGreaterThan(25_500)
  await workbook.write(layOutReports(madeYear({ people: 500, classes: 60 })).slice(0, 3))
  expect(host.trips.length).toBeLessThanOrEqual(12)
  expect(host.gaps).toEqual([])
})
