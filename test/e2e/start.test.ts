import type { Locator } from 'playwright-core'
import { PLATFORMS } from './excelPage'
import { idle, introduce, openPage } from './paneSteps'
import { describePane, usePanes } from './usePanes'

const MISSING = '没有能连上 Excel'

describePane('where the pane cannot begin', () => {
  const open = usePanes()

  test('outside Excel it points to the page that needs none', async () => {
    const { pane } = await open({ platform: 'none' })
    await pane.getByText('这个页面要在 Excel 里打开').waitFor()
    await leadsToPage(pane.getByRole('link', { name: '打开离线网页' }))
  })

  test('in English where the browser is', async () => {
    const { pane } = await open({ platform: 'none', locale: 'en-US' })
    await pane.getByText('This page is meant to be opened in Excel').waitFor()
    await leadsToPage(pane.getByRole('link', { name: 'Open the offline page' }))
  })

  test('office.js that is blocked is said at once', async () => {
    const { pane, errors } = await open({ platform: 'OfficeOnline', blocked: /\/office\/office\.js$/ })
    await pane.getByText(MISSING).waitFor()
    await leadsToPage(pane.getByRole('link'))
    expect(errors.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')])
  })

  test.each(PLATFORMS)('%s: office.js that finds no Excel is given up after ten seconds', async (platform) => {
    const { pane, errors } = await open({ platform, blocked: /\/office\/excel-[\w-]+\.\d\d\.js$/, before: hurry })
    await pane.getByText(MISSING).waitFor()
    errors.length = 0
  })

  test('Internet Explorer is told, in both languages', async () => {
    const asIn = { platform: 'none', blocked: /\/taskpane\.\w+\.js$/, before: playInternetExplorer } as const
    const { pane, errors } = await open(asIn)
    await pane.getByText('这个版本的 Office 太旧').waitFor()
    await pane.getByText('This Office is too old').waitFor()
    errors.length = 0
  })

  test('a page whose script is gone from the server leaves the others', async () => {
    const { page, pane, errors } = await open({ platform: 'PC' })
    await introduce(pane)
    await pane.getByRole('tab', { name: '执行情况' }).click()
    await pane.getByRole('heading', { name: '还没有读到数据' }).waitFor()
    await openPage(pane, '数据')
    await pane.getByRole('button', { name: '插入示例数据' }).click()
    await pane.getByText(/已插入 .*人员/).waitFor()
    await idle(pane)
    await page.route(/\.js$/, (route) => route.abort())
    await openPage(pane, '学习统计')
    await pane.getByRole('heading', { name: '这一页没有能显示' }).waitFor()
    await pane.getByText('ChunkLoadError').waitFor()
    await openPage(pane, '数据')
    await pane.getByText('识别出的工作表').waitFor()
    await page.unroute(/\.js$/)
    await openPage(pane, '学习统计')
    await pane.getByRole('button', { name: '重新打开面板' }).click()
    await pane.getByRole('tab').first().waitFor()
    await idle(pane)
    await openPage(pane, '学习统计')
    await pane.getByRole('tab', { name: '图表' }).waitFor()
    errors.length = 0
  })
})

async function leadsToPage(link: Locator): Promise<void> {
  expect(await link.getAttribute('href')).toBe('xueshi.html')
}

/** In the page: what should happen after ten seconds happens at once. */
function hurry(): void {
  const later = window.setTimeout
  window.setTimeout = ((act: () => void, delay?: number) => later(act, delay === 10_000 ? 0 : delay)) as typeof later
}

/** In the page: the mark by which Internet Explorer is known. */
function playInternetExplorer(): void {
  Object.defineProperty(document, 'documentMode', { value: 11 })
}
