import { KNOWN_CODES } from '../../../src/hosts/office/excelCodes'
import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { sayTrouble } from '../../../src/text/say'
import { wordsFor } from '../../../src/text/wordsFor'
import type { WorkbookError } from '../../../src/workbook/workbook'
import { ExcelHost, OfficeError } from '../../excel-host/excelHost'
import { officeInNode } from '../../excel-host/inNode'
import { layoutOf } from '../../support/layout'

let host: ExcelHost

beforeEach(() => {
  host = new ExcelHost()
  officeInNode(host)
})

const writing = (): Promise<WorkbookError> =>
  officeWorkbook()
    .write([layoutOf('报表', [['x']])])
    .then(
      () => Promise.reject(new Error('it was written')),
      (error) => error,
    )

const sentences = (error: WorkbookError) =>
  (['zh-CN', 'en'] as const).map((language) => sayTrouble(error, wordsFor(language)))

/** Twice: what Excel refuses to tell at first is asked again without what can be done without. */
const strike = (code: string) => host.faults.push({ action: 0, code }, { action: 0, code })

/** The one code for which we wait until the user leaves the cell. */
const codes = KNOWN_CODES.filter((code) => code !== 'InvalidOperationInCellEditMode')

test.each(codes)('%s reaches the user in words of ours alone', async (code) => {
  strike(code)
  const [chinese, english] = sentences(await writing())
  expect(chinese!.replace(/Excel|CSV|xlsx/g, '').replace(/Emulator\.fault/, '')).not.toMatch(/[A-Za-z]{2}/)
  expect(`${chinese} ${english}`).not.toContain(code)
  expect(`${chinese} ${english}`).not.toMatch(/（[，、]?）|\(\W?\)/)
  expect(english).not.toMatch(/\p{Script=Han}/u)
})

test('a code that nobody knows stands in brackets behind a sentence of ours', async () => {
  strike('QuantumFluctuation')
  const [chinese, english] = sentences(await writing())
  expect(chinese).toMatch(/^Excel 没有做这一步：.*（QuantumFluctuation）$/)
  expect(english).toMatch(/^Excel did not do that.*\(QuantumFluctuation\)$/)
})

test.each([
  ['write', () => officeWorkbook().write([layoutOf('报表', [['x']])])],
  ['change', () => officeWorkbook().change([{ sheet: 'Sheet1', row: 1, column: 1, value: 1 }])],
  ['remove', () => officeWorkbook().remove(['Sheet1'])],
])('a workbook that may only be viewed is called that (%s)', async (_, act) => {
  host.faults.push({ office: OfficeError.noCapability })
  const error = await act().then(
    () => null,
    (thrown: WorkbookError) => thrown,
  )
  expect(error).toMatchObject({ code: 'view-only' })
  const [chinese, english] = sentences(error!)
  expect(chinese).toContain('启用编辑')
  expect(english).toContain('Enable Editing')
})
