import { calledRow } from '../../../academy/calledRow'
import type { InstituteRow } from '../../../academy/instituteRow'
import { letterText } from '../../../academy/letter'
import { problemsOf } from '../../../academy/problemsOf'
import { codec } from '../../../hosts/xlsx/zip/availableCodec'
import { type ZippedFile, zipFiles } from '../../../hosts/xlsx/zip/zipFiles'
import { academyWordsFor } from '../../../text/academyText'
import type { Language } from '../../../text/say'
import { wordsFor } from '../../../text/wordsFor'
import { fileName } from '../../../workbook/fileName'
import type { Academy } from './useAcademy'

type Asked = Pick<Academy, 'read' | 'year'> & { readonly language: Language }

/** The letter to one institute. */
export function letterOf(row: InstituteRow, { read, year, language }: Asked): string {
  const { say, groups } = academyWordsFor(language)
  const findings = row.kind === 'sent' ? (read.get(row.result.file)?.findings ?? null) : null
  return letterText({ row, findings, year, institute: calledRow(row, say), words: wordsFor(language), say, groups })
}

/** The letters to all of whom something is asked, as one zip file; not to those in order, nor twice to one that has sent several. */
export async function lettersZip(rows: readonly InstituteRow[], asked: Asked): Promise<Blob> {
  const { say, groups } = academyWordsFor(asked.language)
  const how = { words: wordsFor(asked.language), say, groups }
  const names = new Set<string>()
  const files: ZippedFile[] = []
  for (const row of rows) {
    if (row.state === 'duplicate' || problemsOf(row, how).length === 0) continue
    const called = fileName(calledRow(row, say))
    let name = say.letter.file(called)
    for (let number = 2; names.has(name); number++) name = say.letter.file(`${called} ${number}`)
    names.add(name)
    files.push({ name, bytes: new TextEncoder().encode(letterOf(row, asked)) })
  }
  return new Blob([(await zipFiles(files, codec)) as Uint8Array<ArrayBuffer>])
}
