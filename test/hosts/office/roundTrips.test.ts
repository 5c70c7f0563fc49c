import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { layOutReports } from '../../../src/report/layOutReports'
import { sampleLayouts } from '../../../src/sample/institute'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { madeYear } from '../../support/madeYear'

test.each([
  [500, 500, 4],
  [500, 25_000, 6],
])(
  'reading %i staff and %i records takes at most %i round trips, and writing the three tables two',
  async (staff, records, most) => {
    const book = bookOfLayouts(sampleLayouts({ staff, records, seed: 1, year: 2016, messy: false }))
    const host = new ExcelHost({ book })
    officeInNode(host)
    const workbook = officeWorkbook()
    const grids = await workbook.read()
    expect(grids.reduce((rows, grid) => rows + grid.rows.length, 0)).toBeGreaterThan(staff + records)
    expect(host.trips.length).toBeLessThanOrEqual(most)
    host.trips.length = 0
    await workbook.write(layOutReports(madeYear({ people: 500, classes: 60 })).slice(0, 3))
    expect(host.trips.length).toBeLessThanOrEqual(2)
    expect(host.gaps).toEqual([])
  },
)
