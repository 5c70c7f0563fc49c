import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'

/**
 * `push(...rows)` and `Math.max(...widths)` put every item on the stack, which ends with some 120 000: a workbook has more.
 * A call takes spread arguments only where their number has a bound that no data moves; each such call says which.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  'olderBrowsers.ts: copy.splice(start, count, ...items)': 'what the caller has passed as arguments',
  'workerLane.ts: progress?.(...data.progress)': 'done and total',
  'taskpane.tsx: element.replaceChildren(...startNotice(sentence, say.offlinePage))': 'the parts of a sentence',
  'dependents.ts: Math.min(...ends)': 'two',
  'dependents.ts: Math.max(...ends)': 'two',
  'formulaTokens.ts: pick(...values.map((value) => value ?? whole))': 'two',
  'scanSheet.ts: String.fromCharCode(...b.subarray(from, to))': 'the digits of one number, as long as an attribute',
  'xmlText.ts: String.fromCharCode(...head.subarray(0, 200))': '200 bytes',
  'zipDirectory.ts: String.fromCharCode(...raw)': 'a name in a zip file, 65 535 bytes',
  'stateSheet.ts: Math.max(...cells.map((cell, at) => linesIn(cell, widths[at]!)))': 'the columns of our own sheet',
  'table.ts: Math.max(...texts.map((text, index) => lineCount(text, widths[index]!, size)))':
    'the columns of our own table',
  'departments.ts: Math.max(...tables.map((widths) => widths[column] ?? 0))': 'the tables of our own sheet',
  'classes.ts: classes.push( ...classesOfGroup(people, range, here, classes.length, group + 1, share, meanHours, year, days, chance), )':
    'the classes of one of many groups',
  'otherDays.ts: days.push(...daysIn(cell.text))': 'the days that one cell names',
  'otherDays.ts: days.push(...saidDays([textOfCell(cell)]))': 'the days that one cell names',
  'otherDays.ts: days.push(...saidDays([isoMoment(period.start.moment, false)]))': 'one day',
}

const SRC = join(__dirname, '../src')

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}

function spreadingCalls(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  if (!/[(,]\s*\.\.\./.test(text)) return []
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const given = ts.isCallExpression(node) || ts.isNewExpression(node) ? (node.arguments ?? []) : []
    if (given.some(ts.isSpreadElement)) found.push(`${basename(path)}: ${node.getText(source).replace(/\s+/g, ' ')}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('no call spreads what grows with the data', () => {
  const calls = filesBelow(SRC).flatMap(spreadingCalls)
  expect(calls.filter((call) => !(call in BOUNDED))).toEqual([])
  expect(Object.keys(BOUNDED).filter((call) => !calls.includes(call))).toEqual([])
})
