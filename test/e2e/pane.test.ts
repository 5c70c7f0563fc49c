import { sampleLayouts } from '../../src/sample/institute'
import { axeFindings } from './axe'
import { PLATFORMS } from './excelPage'
import { describePane, usePanes } from './usePanes'

const NOW = '2016-12-10T09:30'
const workbook = sampleLayouts({ staff: 40, records: 600, seed: 3, year: 2016, messy: false })

describePane('the pane in Excel', () => {
  const open = usePanes()

  describe.each(PLATFORMS)('%s', (platform) => {
    test('begins with what it does, then shows what the sheets are', async () => {
      const { pane, host, page } = await open({ platform, workbook, now: NOW })
      await pane.getByRole('heading', { name: '欢迎使用学时' }).waitFor()
      expect(await axeFindings(pane)).toEqual([])
      expect(host.userTrips.filter(({ actions }) => actions > 10)).toEqual([])
      await pane.getByRole('button', { name: '开始' }).click()
      await pane.getByRole('tab', { name: '数据（已完成）' }).waitFor()
      await page.screenshot({ path: `/tmp/${platform}.png` })
      expect(await axeFindings(pane)).toEqual([])
    })
  })
})
