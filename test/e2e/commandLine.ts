import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { STAMPED_SHEETS } from '../../src/records/writtenSheets'
import type { Book } from '../excel-host/model/book'
import { sheetPicture } from '../excel-host/sheetPicture'
import { loadXlsx } from '../excel-host/xlsx/loadXlsx'
import { world } from '../faces/cli/world'

/** What the command line makes of a workbook: the document of `report --json`, and the workbook that it writes. */
export async function commandLineReport(workbook: Uint8Array, now: string): Promise<{ figures: Figures; book: Book }> {
  const at = world()
  try {
    writeFileSync(at.path('book.xlsx'), workbook)
    const { out, err } = await at.run('report', 'book.xlsx', '--json', '--out', 'out.xlsx', '--now', now)
    if (out === '') throw new Error(err)
    return { figures: JSON.parse(out), book: loadXlsx(await readFile(at.path('out.xlsx'))) }
  } finally {
    at.remove()
  }
}

/** The document of `summary --json --what-if` of a workbook. */
export async function commandLineWhatIf(workbook: Uint8Array, now: string, ...assumed: string[]): Promise<Tried> {
  const at = world()
  try {
    writeFileSync(at.path('book.xlsx'), workbook)
    const { out, err } = await at.run('summary', 'book.xlsx', '--json', '--now', now, '--what-if', ...assumed)
    if (out === '') throw new Error(err)
    return JSON.parse(out).whatIf
  } finally {
    at.remove()
  }
}

/** As much of it as the tests look at. */
export interface Tried {
  readonly candidates: { readonly before: number; readonly after: number }
  readonly figures: Readonly<Record<string, { readonly before: number | null; readonly after: number | null }>>
  readonly becameCandidates: readonly { readonly name: string }[]
}

/** As much of the document as the tests look at. */
export interface Figures {
  readonly year: number
  readonly summary: Readonly<Record<string, number | string | null>>
  readonly execution: { readonly total: number; readonly implemented: number; readonly rate: number }
  readonly backbone: {
    readonly target: number
    readonly rate: number | null
    readonly status: string
    readonly candidates: readonly string[]
    readonly reported: readonly string[]
  }
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly cell: string | null }[]
}

/** All that is seen of the three stamped sheets, by name. */
export function stampedPictures({ sheets }: Book): Readonly<Record<string, unknown>> {
  const stamped = sheets.filter(({ name }) => STAMPED_SHEETS.has(name))
  return Object.fromEntries(stamped.map((sheet) => [sheet.name, sheetPicture(sheet)]))
}
