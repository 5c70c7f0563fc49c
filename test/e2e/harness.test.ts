import { sampleLayouts } from '../../src/sample/institute'
import { PLATFORMS } from './excelPage'
import { FIXTURES } from './paneFiles'
import { describeInBrowser, usePanes } from './usePanes'

const FIXTURE = { files: FIXTURES, start: 'tiny.html' }

describeInBrowser('the emulated Excel in a browser', () => {
  const open = usePanes()

  test.each(PLATFORMS)(
    '%s: the real office.js starts and reads the workbook held in this process; language, versions and what the pane may use are as announced; what is typed, commands and settings arrive',
    async (platform) => {
      const workbook = sampleLayouts({ staff: 5, records: 20, seed: 1, year: 2016, messy: false })
      const { pane, host, user } = await open({
        ...FIXTURE,
        platform,
        workbook,
        locale: 'en-US',
        host: { excelApi: '1.13' },
        theme: 'dark',
      })
      const [first] = workbook
      const names = workbook.map(({ sheet }) => sheet).join(' ')
      await pane.getByRole('heading', { name: `Excel ${platform} ${names}` }).waitFor()
      expect(host.userTrips).toHaveLength(1)

      const context = await pane.evaluate(() => ({
        language: Office.context.displayLanguage,
        sets: ['1.13', '1.14'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
        theme: Office.context.officeTheme?.bodyBackgroundColor ?? null,
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
      }))
      const theme = platform === 'PC' ? '#262626' : null
      expect(context).toEqual({ language: 'en-US', sets: [true, false], theme, dark: true })

      user.type(`${first!.sheet}!B7`, '3')
      await pane.getByRole('heading', { name: 'changed B7' }).waitFor()
      expect(user.read(`${first!.sheet}!B7`)).toBe(3)
      await host.runCommand({ id: 'greeting', action: 'greet' })
      await pane.getByRole('heading', { name: 'command greeting' }).waitFor()

      await pane.evaluate(() => {
        const { settings } = Office.context.document
        settings.set('年份', { year: 2016 })
        return new Promise((resolve) => settings.saveAsync(resolve))
      })
      expect([...host.settings]).toEqual([['年份', '{"year":2016}']])
      host.settings.set('年份', '{"year":2017}')
      const year = await pane.evaluate(() => {
        const { settings } = Office.context.document
        return new Promise((resolve) => settings.refreshAsync(() => resolve(settings.get('年份').year)))
      })
      // The desktop reads what it holds itself; the other is told by Excel.
      expect(year).toBe(platform === 'PC' ? 2016 : 2017)
    },
  )

  test.each(PLATFORMS)('%s: a user who blocks storage gets office.js all the same', async (platform) => {
    const { pane } = await open({ ...FIXTURE, platform, storage: 'denied' })
    await pane.getByRole('heading', { name: 'Sheet1' }).waitFor()
    expect(
      await pane.evaluate(() => {
        try {
          return String(localStorage.length)
        } catch (error) {
          return (error as Error).name
        }
      }),
    ).toBe('SecurityError')
  })

  test('what is asked of elsewhere is refused and remembered', async () => {
    const { pane, requests, errors } = await open({ ...FIXTURE, platform: 'PC' })
    await pane.getByRole('heading', { name: 'Sheet1' }).waitFor()
    await pane.evaluate(() => fetch('https://elsewhere.test/x').catch(() => {}))
    expect(requests).toEqual(['https://elsewhere.test/x'])
    expect(errors).toEqual([expect.stringContaining('ERR_FAILED')])
    requests.length = 0
    errors.length = 0
  })
})
