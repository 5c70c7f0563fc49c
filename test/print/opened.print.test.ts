import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeCodec } from '../../src/faces/cli/reading/nodeCodec'
import { openXlsx } from '../../src/hosts/xlsx/xlsxWorkbook'
import { fullLayout } from '../support/fullLayout'
import { richPackage } from '../support/richPackage'
import { textsOf } from '../support/zip'
import { canRender } from './render'

const whereRendered = canRender() ? test : test.skip
const folder = mkdtempSync(join(tmpdir(), 'xueshi-opened-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lets LibreOffice open workbooks and save them, by one start of it. */
function saveAgain(books: Readonly<Record<string, Uint8Array>>) {
  const paths = Object.keys(books).map((name) => join(folder, `${name}.xlsm`))
  for (const [index, bytes] of Object.values(books).entries()) writeFileSync(paths[index]!, bytes)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, ...paths], {
    stdio: 'ignore',
  })
}

/** What a workbook holds as LibreOffice has saved it: its sheets, in order, its charts and its pictures. */
async function found(name: string) {
  const parts = await textsOf(readFileSync(join(folder, `${name}.ods`)))
  const content = parts.get('content.xml')!
  return {
    sheets: Array.from(content.matchAll(/<table:table table:name="([^"]*)"/g), ([, sheet]) => sheet),
    charts: [...parts].filter(
      ([part, text]) => /^Object [^/]+\/content\.xml$/.test(part) && text.includes('<chart:chart'),
    ).length,
    pictures: [...content.matchAll(/<draw:image /g)].length,
    comments: [...content.matchAll(/<office:annotation /g)].length,
    pivots: [...content.matchAll(/<table:data-pilot-table /g)].length,
  }
}

whereRendered('LibreOffice opens a changed workbook with all that it held before', async () => {
  const before = await richPackage()
  const book = openXlsx('a.xlsm', before, nodeCodec)
  await book.write(['年度总结', '学习统计'].map(fullLayout))
  saveAgain({ before, after: book.bytes() })
  const [old, now] = [await found('before'), await found('after')]
  expect(old).toEqual({ sheets: ['数据', '图', '透视', '图表'], charts: 2, pictures: 2, comments: 1, pivots: 1 })
  expect(now).toEqual({ ...old, sheets: [...old.sheets, '年度总结', '学习统计'] })
})
