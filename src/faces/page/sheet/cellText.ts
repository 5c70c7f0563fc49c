import { momentOf, serialOfMoment } from '../../../records/moment'
import { type Cell, cellAt } from '../../../workbook/grid'
import { slotOf } from '../../../workbook/gridChange'
import type { ViewedSheet } from '../book/viewedSheet'
import { momentText, numberText, textUnder } from './numberText'

/** A cell of a sheet, by its row and column from 1. */
export function cellOf({ grid }: ViewedSheet, row: number, column: number): Cell {
  const slot = slotOf(grid, row)
  return slot < 0 ? { kind: 'empty' } : cellAt(grid, slot, column)
}

/**
 * What a cell shows under its own number format (null for General, and as long as it is not known); `uncomputed` stands for a formula's
 * result that is not known. A grid counts all dates from 1900, whatever its workbook does.
 */
export function cellText(cell: Cell, format: string | null, uncomputed = ''): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'text':
      return textUnder(cell.text, format)
    case 'error':
      return cell.text === '' ? uncomputed : cell.text
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'number':
      return numberText(cell.value, format)
    case 'date':
      return format === null ? momentText(cell.value) : numberText(cell.value, format)
    case 'time':
      return numberText(cell.value, format ?? 'h:mm')
  }
}

/** What the editor begins with: the whole value, not as it is shown, and its lines as a field of text breaks them. */
export function editedText(cell: Cell): string {
  return cell.kind === 'number' ? String(cell.value) : cellText(cell, null).replace(/\r\n?/g, '\n')
}

const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14}|[1-9]\d{0,2}(,\d{3}){1,4})(\.\d+)?$/
const DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * What was typed, as the value of a cell that held `before`: a number where it is written as one and the cell held no text
 * of digits (an identity, 007), a date where the cell held one, else the text as it stands; null for nothing.
 */
export function typedValue(typed: string, before: Cell): string | number | null {
  const text = typed.trim()
  if (text === '') return null
  if (before.kind === 'date') {
    const [, ...parts] = DAY.exec(text) ?? []
    const [year, month, day, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0))
    const moment = parts.length > 0 ? momentOf(year!, month!, day!, hour, minute, second) : null
    return moment === null ? text : serialOfMoment(moment)
  }
  const wasDigits = before.kind === 'text' && /^\d+$/.test(before.text)
  return PLAIN_NUMBER.test(text) && !wasDigits ? Number(text.replaceAll(',', '')) : text
}
