import { sampleLayouts } from '../../src/sample/institute'
import { type ExcelHost, OfficeError } from '../excel-host/excelHost'
import { PLATFORMS } from './excelPage'
import { idle, introduce, refresh } from './paneSteps'
import { describePane, usePanes } from './usePanes'

const workbook = sampleLayouts({ staff: 12, records: 60, seed: 3, year: 2016, messy: false })
const ASKED = { workbook, now: '2016-12-10T09:30' }

const TROUBLES = [
  [OfficeError.session, '与 Excel 的连接已断开'],
  [OfficeError.activityLimit, 'Excel 正忙，没有接受请求'],
  [OfficeError.modalDialog, '有对话框没有关闭'],
] as const

describePane('what every page of the pane has around it', () => {
  const open = usePanes()

  describe.each(PLATFORMS)('%s', (platform) => {
    test('a change makes the figures stale; a cell being edited is waited for; errors do not last; the ribbon does what the pane does', async () => {
      const { pane, host, user } = await open({ ...ASKED, platform })
      await introduce(pane)
      const stale = pane.getByText('工作簿已改动')
      await pane.getByRole('tab', { name: '骨干人才' }).click()
      expect(await stale.count()).toBe(0)
      user.type('人员!B2', '林小雨')
      await stale.waitFor()
      await stale.getByRole('button', { name: '重新统计' }).click()
      await stale.waitFor({ state: 'detached' })
      await idle(pane)

      host.editing = true
      await refresh(pane)
      await pane.getByText('请先按 Enter 结束单元格编辑，随后自动继续。').waitFor()
      host.endEditing()
      await pane.getByText('请先按 Enter').waitFor({ state: 'detached' })
      await pane.getByRole('tab', { name: '数据（已完成）' }).waitFor()
      await idle(pane)
      host.editing = true
      await refresh(pane)
      await pane.getByRole('button', { name: '取消' }).click()
      host.endEditing()
      await pane.getByText('已取消，工作簿没有改动。').waitFor()
      await refresh(pane)
      await pane.getByText('已取消').waitFor({ state: 'detached' })
      await idle(pane)

      for (const [office, sentence] of TROUBLES) {
        host.faults.push({ office })
        await refresh(pane)
        await pane.getByRole('status').getByText(sentence).waitFor()
      }
      await stale.waitFor()
      await refresh(pane)
      await stale.waitFor({ state: 'detached' })
      await idle(pane)
      for (const [, sentence] of TROUBLES) expect(await pane.getByText(sentence).count()).toBe(0)

      const names = () => host.book.sheets.map(({ name }) => name)
      const before = names()
      host.book.structureProtected = true
      await host.runCommand({ id: 'execution-button', action: 'writeExecution' })
      await pane.getByText('工作簿的结构受保护').waitFor()
      expect(names()).toEqual(before)
      host.book.structureProtected = false
      host.book.runtimeState = 'Background'
      user.type('设置!B3', '新名研究所')
      await stale.waitFor()
      await host.runCommand({ id: 'execution-button', action: 'writeExecution' })
      await pane.getByText('已写入 培训项目执行情况表').waitFor()
      await stale.waitFor({ state: 'detached' })
      expect(host.book.runtimeState).toBe('Visible')
      expect(names()).toContain('培训项目执行情况表')
      await host.runCommand({ id: 'delete-button', action: 'deleteReports' })
      expect(names()).toContain('培训项目执行情况表')
      await pane.getByRole('dialog').getByRole('button', { name: '删除报表' }).click()
      await pane.getByText('已删除 培训项目执行情况表').waitFor()
      expect(names()).not.toContain('培训项目执行情况表')
    })

    test('in the language of Office; Chinese from the menu, also when the ribbon opens the pane, waits for the first reading, and is done', async () => {
      const { pane, host, reopen } = await open({ ...ASKED, platform, locale: 'en-US' })
      await introduce(pane, 'en')
      expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en')
      await pane.getByRole('button', { name: 'More' }).click()
      await pane.getByRole('menuitemradio', { name: '中文' }).click()
      await pane.getByRole('tab', { name: '骨干人才' }).waitFor()
      const letRead = heldReading(host)
      const again = await reopen()
      await again.pane.getByRole('progressbar').first().waitFor()
      const done = host.runCommand({ id: 'execution-button', action: 'writeExecution' })
      letRead()
      await done
      await again.pane.getByText('已写入 培训项目执行情况表').waitFor()
      await again.pane.getByRole('main', { name: '执行情况' }).waitFor()
    })

    test('an older Excel is told what it lacks', async () => {
      const { pane } = await open({ ...ASKED, platform, host: { excelApi: '1.12' } })
      await pane.getByText('这个版本的 Excel 太旧').waitFor()
    })
  })

  // Nothing of what follows goes another way on another platform.

  test.each([
    ['OfficeOnline', 'ours'],
    ['PC', 'none'],
  ] as const)(
    '%s: the sheets are read off the main thread, under a policy that lets nothing else run and nobody be called (headers: %s)',
    async (platform, headers) => {
      const { pane, page, requests, errors } = await open({ ...ASKED, platform, headers })
      const worker = page.waitForEvent('worker')
      await introduce(pane)
      expect((await worker).url()).toMatch(/^https:\/\/xueshi\.test\/\w+\.\w{10}\.js$/)
      const ran = await pane.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'window.inline = true'
        document.body.append(script)
        return 'inline' in window
      })
      expect(ran).toBe(false)
      const call = () => fetch('https://elsewhere.test/').then(() => 'answered')
      expect(await pane.evaluate(call).catch(() => 'refused')).toBe('refused')
      expect(requests).toEqual([])
      const said = errors.splice(0)
      expect(said).toContainEqual(expect.stringContaining('inline script'))
      expect(said.filter((text) => !text.includes('Content Security Policy'))).toEqual([])
    },
  )

  test('an empty workbook gets the sheets to fill in', async () => {
    const { pane, host, user } = await open({ platform: 'PC', now: ASKED.now })
    await introduce(pane)
    await host.runCommand({ id: 'template-button', action: 'insertTemplate' })
    await pane.getByText(/已插入 .*人员/).waitFor()
    expect(user.read('人员!A1')).not.toBe('')
    await host.runCommand({ id: 'template-button', action: 'insertTemplate' })
    await pane.getByText(/工作簿里已有 .*没有覆盖/).waitFor()
  })

  test('it works for a user who blocks storage, and begins anew the next time', async () => {
    const { pane, reopen } = await open({ ...ASKED, platform: 'OfficeOnline', storage: 'denied' })
    await introduce(pane)
    await pane.getByRole('tab', { name: '数据（已完成）' }).waitFor()
    const again = await reopen()
    await again.pane.getByRole('heading', { name: '欢迎使用学时' }).waitFor()
  })
})

/** From now on Excel answers nothing about sheets until it is told to. */
function heldReading(host: ExcelHost): () => void {
  const answer = host.answer.bind(host)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  host.answer = async (body, flags) => {
    if (body.includes('Worksheets')) await held
    return answer(body, flags)
  }
  return letGo
}
