import { readFileSync } from 'node:fs'
import { world } from '../faces/cli/world'
import { SMALL } from '../support/smallInstitute'
import { axeFindings } from './axe'
import { openPage } from './paneSteps'
import { describePage, usePage } from './standalonePage'

const here = world()
afterAll(here.remove)

/** A finished and saved year whose data has moved since: a row corrected, one deleted. */
async function moved(): Promise<Uint8Array> {
  await here.book('台账.xlsx', SMALL)
  await here.run('backbone', '台账.xlsx', 'report', '--all')
  await here.run('backbone', '台账.xlsx', 'finish')
  await here.run('summary', '台账.xlsx', 'save')
  await here.change('台账.xlsx', [
    { sheet: '外部学习', row: 2, column: 9, value: 38 },
    { sheet: '设置', row: 4, column: 2, value: 5 },
  ])
  await here.deleteRow('台账.xlsx', '在线学习', 2)
  return readFileSync(here.path('台账.xlsx'))
}

const SHOTS = process.env.XUESHI_SHOTS

describePage('what has changed since, on the page', () => {
  const open = usePage()

  test('the summary names under each old → new the rows that made it, and leads to them; so does who was reported', async () => {
    const opened = await open({ origin: 'file', now: '2025-12-02T09:00', width: 350, height: 1800 })
    const { page, frame } = opened
    await opened.choose('选择文件', [{ name: '台账.xlsx', bytes: await moved() }])
    await page.getByRole('progressbar').first().waitFor({ state: 'detached' })
    await openPage(frame, '年度总结')
    await page.getByText('单位职工总学时：131.5 小时 → 128.5 小时').waitFor()
    await page.getByText('职工完训率：50.00% → 0.0%').waitFor()
    const total = page.getByRole('listitem').filter({ hasText: '柏小川 X001 101 小时 → 98 小时' }).last()
    expect((await total.textContent())?.replace(/\s+/g, ' ')).toContain(
      '外部培训“高性能计算暑期班”40.5 小时 → 38 小时（外部学习!I2）；减少在线学习“科技伦理”0.5 小时',
    )
    expect(await axeFindings(frame)).toEqual([])
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/summary.png` })
    await openPage(frame, '骨干人才')
    const card = page.getByRole('article', { name: '柏小川' })
    await card.getByText('减少在线学习“科技伦理”0.5 小时').waitFor()
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/backbone.png` })
    expect(await axeFindings(frame)).toEqual([])
    await card.getByRole('button', { name: '转到 外部学习!I2' }).click()
    await page.locator('#cell-2-9[aria-selected=true]').waitFor()
  })
})
