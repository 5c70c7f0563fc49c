import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { SHEET_NAMES } from '../../src/records/writtenSheets'
import { world } from '../faces/cli/world'
import { canRender } from '../print/render'
import { readPdf } from '../support/readPdf'
import { axeFindings } from './axe'
import { NOW, opened, sample } from './sampleBook'
import { describePage, usePage } from './standalonePage'

const describeIfRendered = canRender() ? describePage : describe.skip

describeIfRendered('printing from the standalone page', () => {
  const open = usePage()

  test('Ctrl+P prints the pages of the preview and not the screen; printed and saved as a PDF, they are those that LibreOffice prints of the saved workbook, on the same paper', async () => {
    const sheet = await open({ origin: 'file', now: NOW })
    const { page, frame } = sheet
    await opened(sheet)
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'))
        const pages = Array.from(document.querySelectorAll('.printed .page'), (one) => one.textContent)
        document.documentElement.dataset.printed = pages.join('')
        dispatchEvent(new Event('afterprint'))
      }
    })
    await page.keyboard.press('Control+p')
    await page.waitForFunction(() => document.documentElement.dataset.printed)
    const printed = await page.evaluate(() => document.documentElement.dataset.printed!)
    expect(printed).toContain('第 1 页')
    expect(printed).toContain('继续教育与培训工作总结')
    expect(await page.locator('.printed .page').count()).toBe(0)

    await page.getByRole('button', { name: '返回' }).click()
    await page.getByRole('button', { name: '预览与打印' }).click()
    await page.getByRole('main', { name: '预览与打印' }).waitFor()
    expect(await axeFindings(frame)).toEqual([])
    const at = world()
    try {
      writeFileSync(at.path('browser.pdf'), await page.pdf({ preferCSSPageSize: true }))
      await page.context().grantPermissions(['local-fonts'])
      const save = () => page.getByRole('button', { name: '存为 PDF' }).click()
      const saved = await sheet.downloaded(save)
      expect(saved.name).toBe('三张盖章表 2016.pdf')
      writeFileSync(at.path('saved.pdf'), saved.bytes)
      await page.getByText(`已下载 ${saved.name}`).waitFor()
      expect(await sheet.downloaded(save)).toEqual(saved)
      await page.getByRole('button', { name: '返回' }).click()
      writeFileSync(at.path('book.xlsx'), await sample())
      await at.run('report', 'book.xlsx', '--pdf', '--out', 'out.xlsx', '--now', NOW)
      expect(readFileSync(at.path('out.xlsx')).length).toBeGreaterThan(0)
      const browser = papers(at.path('browser.pdf'))
      const printed = [SHEET_NAMES.execution, SHEET_NAMES.backbone, SHEET_NAMES.summary]
      expect(browser).toEqual(printed.flatMap((name) => papers(at.path(`out-${name}.pdf`))))
      expect(new Set(browser).size).toBe(2)
      const letters = lettersOf(at.path('browser.pdf'))
      expect(letters).toEqual(printed.flatMap((name) => lettersOf(at.path(`out-${name}.pdf`))))
      expect(letters.join('')).toContain('填')
      expect(papers(at.path('saved.pdf'))).toEqual(browser)
      expect(lettersOf(at.path('saved.pdf'))).toEqual(letters)
      const { title, embedded, pages } = readPdf(saved.bytes)
      expect(title).toBe('三张盖章表 2016')
      expect(pages.some(({ isPicture }) => isPicture)).toBe(false)
      // The three fonts of a stamped table, of which the machine may have one for two.
      expect(embedded.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true)
      expect(embedded.length).toBeGreaterThan(1)
    } finally {
      at.remove()
    }
  })
})

/** The size of each page in whole points. */
function papers(pdf: string): string[] {
  const told = execFileSync('pdfinfo', ['-f', '1', '-l', '999', pdf], { encoding: 'utf8' })
  return [...told.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  )
}

/**
 * What is printed on each page, letter by letter in the alphabet's order: the two break lines at other places. Without
 * hyphens, which pdftotext drops at the end of a line.
 */
function lettersOf(pdf: string): string[] {
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  const pages = text.normalize('NFKC').split('\f').slice(0, -1)
  return pages.map((page) => [...page.replace(/[\s-]/g, '')].sort().join(''))
}
