import { execFileSync } from 'node:child_process'
import { STAMPED_SHEETS } from '../../src/records/writtenSheets'
import { world } from '../faces/cli/world'
import { canRender } from './render'

const here = world()
afterAll(here.remove)
const whereRendered = canRender() ? test : test.skip

whereRendered('report --pdf prints each stamped table on its own, with its own page numbers', async () => {
  await here.run('sample', '台账.xlsx', '--staff', '40', '--year', '2025')
  const { status, out } = await here.run('report', '台账.xlsx', '--out', '报表.xlsx', '--pdf')
  expect(status).toBe(0)
  for (const sheet of STAMPED_SHEETS) {
    const pdf = here.path(`报表-${sheet}.pdf`)
    expect(out).toContain(pdf)
    const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(0)
    pages.forEach((page, index) => {
      expect(page.replace(/\s/g, '')).toContain(`第${index + 1}页共${pages.length}页`)
    })
  }
})
