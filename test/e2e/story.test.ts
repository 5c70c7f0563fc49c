import { sampleLayouts } from '../../src/sample/institute'
import { commandLineReport, stampedPictures } from './commandLine'
import { PLATFORMS } from './excelPage'
import { introduce } from './paneSteps'
import { describePane, usePanes } from './usePanes'

const NOW = '2016-12-10T09:30'
const workbook = sampleLayouts({ staff: 40, records: 600, seed: 3, year: 2016, messy: true })

describePane('a year in the pane', () => {
  const open = usePanes()

  test.each(PLATFORMS)('%s: from the first sight of the workbook to three sheets to stamp', async (platform) => {
    const { pane, host, saveXlsx } = await open({ platform, workbook, now: NOW })
    await introduce(pane)
    await host.runCommand({ id: 'a', action: 'writeExecution' })
    await host.runCommand({ id: 'b', action: 'writeBackbone' })
    await host.runCommand({ id: 'c', action: 'writeSummary' })
    const { book } = await commandLineReport(await saveXlsx(), NOW)
    expect(stampedPictures(host.book)).toEqual(stampedPictures(book))
    expect(Object.keys(stampedPictures(book))).toHaveLength(3)
  })
})
