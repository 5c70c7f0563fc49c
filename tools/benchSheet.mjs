// npm run bench -- page [--rounds 3]: how the sheet on the page bears a large book, in one run of Chromium. Prints a table and keeps it in
// docs/benchmarks-sheet.md.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { findChromium } from './browsers.mjs'
import { ROOT, ready, say } from './ready.mjs'

const RECORDS = 250_000
const COLUMNS = 16_384
const ROWS = 20

/** A frame's own time at sixty a second. */
const FRAME = 1000 / 60

const given = process.argv.indexOf('--rounds')
const rounds = given < 0 ? 3 : Number(process.argv[given + 1])

const chromium = findChromium()
if (!chromium) throw new Error('No Chromium found (CHROMIUM names one).')
ready('cli', 'page')
run([join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--config', join(ROOT, 'test/bench/webpack.config.js')])
const folder = mkdtempSync(join(tmpdir(), 'xueshi-bench-'))
try {
  const book = join(folder, 'book.xlsx')
  const list = join(folder, 'wide.csv')
  const wide = join(folder, 'wide.xlsx')
  const cli = join(ROOT, 'dist/cli/xueshi.cjs')
  run([cli, 'sample', book, '--records', String(RECORDS), '--seed', '1', '--year', '2025'])
  writeFileSync(list, wideList())
  writeFileSync(wide, wideBook())
  say(`${RECORDS} records and ${COLUMNS} columns: the sheet on the page`)
  const busy = loadavg()[0] ?? 0
  const html = join(ROOT, 'dist/xueshi.html')
  const printed = run([join(ROOT, 'dist/bench/sheet.mjs'), chromium, html, book, String(rounds), wide, list])
  const measured = JSON.parse(printed)
  const [ofBook, ofList] = measured.wide
  /** @type {[name: string, value: number, most: number][]} */
  const goals = [
    [`main thread a frame while ${RECORDS} rows scroll, processor time`, measured.frame, FRAME],
    ['its longest task meanwhile, processor time', measured.longest, 3 * FRAME],
    ['an edit shows', measured.shown, 100],
    ['an edit is counted', measured.counted, 1000],
    [`a workbook of ${COLUMNS} columns is there`, ofBook, 3000],
    [`a list of ${COLUMNS} columns is there`, ofList, 3000],
  ]
  const rows = goals.map(([name, value, most]) => {
    const verdict = value <= most ? 'met' : '**missed**'
    return `| ${name} | ${value.toFixed(1)} ms | ${most.toFixed(0)} ms | ${verdict} |`
  })
  const share = measured.counted / measured.opened
  rows.push(
    `| counting an edit ÷ opening the book | ${share.toFixed(2)} × | 0.50 × | ${share <= 0.5 ? 'met' : '**missed**'} |`,
  )
  const text = `# Benchmarks of the sheet on the page

\`npm run bench -- page\` writes this page: ${RECORDS} records in Chromium, the least of ${rounds} rounds on ${cpus()[0]?.model.trim()} (${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GB), ${process.platform}, of which other programs kept ${busy.toFixed(1)} threads busy when it began. Processor time holds where others take the machine's time, though they lengthen it by a half or so; what is by the clock does not.

| goal | measured | at most | |
| --- | --- | --- | --- |
${rows.join('\n')}

- *A frame* is all that the page's main thread does while the sheet scrolls by 60 pixels a frame, then by 700, divided by the frames (\`test/bench/sheet.ts\`).
- *Shows* is from Enter until the cell has the text; *counted* until the mark of what is wrong with it is there.
- The wide sheets have ${ROWS} rows of numbers.
`
  process.stdout.write(`\n${text}`)
  writeFileSync(join(ROOT, 'docs/benchmarks-sheet.md'), text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A list of texts as wide as a sheet can be. */
function wideList() {
  const line = Array.from({ length: COLUMNS }, (_, index) => index + 1).join(',')
  return `${Array.from({ length: ROWS }, () => line).join('\n')}\n`
}

/** The same as a workbook. */
function wideBook() {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const row = Array.from({ length: COLUMNS }, (_, index) => `<c><v>${index + 1}</v></c>`).join('')
  const rows = Array.from({ length: ROWS }, () => `<row>${row}</row>`).join('')
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="宽" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

/** @param {string[]} args */
function run(args) {
  const { status, error, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`ended with ${status}\n${stderr}`)
  return stdout
}
