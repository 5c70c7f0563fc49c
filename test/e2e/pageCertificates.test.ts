import { partsOf } from '../support/zip'
import { axeFindings } from './axe'
import { NOW, opened } from './sampleBook'
import { describePage, usePage } from './standalonePage'

describePage('certificates on the standalone page', () => {
  const open = usePage()

  test('a filtered list is printed as one job, downloaded as a zip file and written into the workbook', async () => {
    const sheet = await open({ origin: 'file', now: NOW, width: 1100, height: 800 })
    const { page, frame } = sheet
    await opened(sheet)
    await page.getByRole('tab', { name: '学习统计' }).click()
    await page.getByRole('button', { name: '学时证明、学习档案（40 人）' }).click()
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/list.png` })
    expect(await axeFindings(frame)).toEqual([])

    await page.getByRole('button', { name: '打印……' }).click()
    await page.getByRole('main', { name: '预览与打印' }).waitFor()
    await page.getByText('年度继续教育学时证明').first().waitFor()
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/preview.png` })
    const people = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'))
      const titles = document.querySelector('.printed')!.textContent!.match(/年度继续教育学时证明/g)!.length
      dispatchEvent(new Event('afterprint'))
      return titles
    })
    expect(people).toBe(40)
    await page.getByRole('button', { name: '返回' }).click()

    // The preview gives back what was open before it.
    await page.getByRole('radio', { name: /个人学习档案/ }).click()
    const zip = await sheet.downloaded(() => page.getByRole('button', { name: '下载 zip（每人一个文件）' }).click())
    expect(zip.name).toBe('台账-2016年度个人学习档案.zip')
    expect((await partsOf(zip.bytes)).size).toBe(40)

    await page.getByRole('button', { name: '写入工作簿（40 张表）' }).click()
    await page.getByText(/已写入 个人学习档案 .+（?40/).waitFor()
  })
})
