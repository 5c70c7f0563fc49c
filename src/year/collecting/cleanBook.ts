import type { ReturnTrouble } from '../../records/collecting'
import { digest } from '../../state/digest'
import type { OpenYear } from '../openYear'
import type { Addressee } from './addressees'
import { changedNames } from './changedNames'
import { type CleanSheet, cleanSheet, type RollClass } from './cleanSheet'
import { otherDepartments } from './otherDepartments'
import { missingParts, type ReturnedBook } from './returnedBooks'

/** A workbook that came back, cleaned, before it is held against the others. */
export interface CleanBook {
  readonly book: ReturnedBook
  readonly addressee: Addressee | null
  readonly sheets: readonly CleanSheet[]
  readonly troubles: readonly ReturnTrouble[]
  readonly digest: string
  readonly rows: number
}

/** Takes from each sheet of a workbook what somebody has filled in, and tells what was done to it that was not meant. */
export function cleanBook({ dataset }: OpenYear, book: ReturnedBook, addressee: Addressee | null): CleanBook {
  const troubles: ReturnTrouble[] = []
  if (book.knownBy !== 'mark') troubles.push({ kind: 'mark-lost', knownBy: book.knownBy })
  for (const part of missingParts({ ...book, by: book.by ?? addressee?.by ?? null }))
    troubles.push({ kind: 'sheet-missing', part })
  const roll: RollClass | null =
    addressee?.by === 'class' ? { name: addressee.className, code: addressee.classCode } : null
  const sheets: CleanSheet[] = []
  for (const [part, grid] of book.parts) {
    const clean = cleanSheet(grid, part, dataset.people, part === 'roll' ? roll : null)
    if ('lost' in clean) troubles.push(clean.lost)
    else {
      sheets.push(clean)
      for (const one of clean.troubles) troubles.push(one)
    }
  }
  const names = changedNames(addressee?.sent?.people ?? null, sheets)
  if (names) troubles.push(names)
  const others = otherDepartments(dataset.people, addressee, sheets)
  if (others) troubles.push(others)
  if (addressee && !addressee.sent) troubles.push({ kind: 'not-sent' })
  return {
    ...{ book, addressee, sheets, troubles },
    digest: digest(['collected', ...sheets.map(({ part, said }) => [part, said])]),
    rows: sheets.reduce((sum, { rows }) => sum + rows.size, 0),
  }
}
