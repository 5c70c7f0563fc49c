import type { Area } from '../../../src/workbook/address'
import type { Validation } from '../model/book'
import type { Cells } from '../model/cells'
import { invalidArgument } from '../protocol/excelError'
import { lacks, method, scalar, type TypeTable, typeTable } from '../protocol/typeTable'

const same = (a: Area, b: Area) => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right

const found = ({ sheet, areas }: Cells) =>
  sheet.validations.find((validation) => areas.some((area) => same(area, validation.area)))

function own({ sheet, areas }: Cells): Validation {
  if (areas.length !== 1) lacks('data validation on several areas')
  const known = sheet.validations.find((validation) => same(validation.area, areas[0]!))
  if (known) return known
  const made: Validation = {
    area: areas[0]!,
    rule: {},
    prompt: { showPrompt: true, title: '', message: '' },
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    ignoreBlanks: true,
  }
  sheet.validations.push(made)
  return made
}

/** Limits that Excel's own dialog has as well. */
const LONGEST = { listSource: 255, promptTitle: 32, promptMessage: 255 }

export const dataValidationType: TypeTable = typeTable<Cells>('DataValidation', {
  rule: scalar(
    '1.8',
    (cells) => found(cells)?.rule ?? {},
    (cells, value) => {
      const rule = value as { list?: { source: unknown; inCellDropDown: boolean } }
      if (!rule.list) lacks('data validation other than lists')
      if (typeof rule.list.source !== 'string') lacks('a range as a list of data validation')
      if (!rule.list.source.startsWith('=') && rule.list.source.length > LONGEST.listSource)
        throw invalidArgument('a list that is too long')
      own(cells).rule = rule as Record<string, unknown>
    },
  ),
  prompt: scalar(
    '1.8',
    (cells) => found(cells)?.prompt ?? { showPrompt: true, title: '', message: '' },
    (cells, value) => {
      const prompt = value as Validation['prompt']
      if (prompt.title.length > LONGEST.promptTitle || prompt.message.length > LONGEST.promptMessage)
        throw invalidArgument('a hint that is too long')
      own(cells).prompt = prompt
    },
  ),
  errorAlert: scalar(
    '1.8',
    (cells) => found(cells)?.errorAlert ?? {},
    (cells, value) => {
      own(cells).errorAlert = value as Validation['errorAlert']
    },
  ),
  ignoreBlanks: scalar(
    '1.8',
    (cells) => found(cells)?.ignoreBlanks ?? true,
    (cells, value) => {
      own(cells).ignoreBlanks = value === true
    },
  ),
  clear: method('1.8', ({ sheet, areas }) => {
    sheet.validations = sheet.validations.filter((validation) => !areas.some((area) => same(area, validation.area)))
  }),
})
