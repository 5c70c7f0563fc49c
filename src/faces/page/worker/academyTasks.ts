import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { instituteOf, resultOfTrouble, troubleOf } from '../../../academy/instituteOf'
import { layOutAcademy } from '../../../academy/layOutAcademy'
import { letterFindings } from '../../../academy/letter'
import { matchInstitutes } from '../../../academy/matchInstitutes'
import { blobBytes } from '../../../hosts/xlsx/read/blobBytes'
import { writeXlsx } from '../../../hosts/xlsx/write/writeXlsx'
import { openXlsx } from '../../../hosts/xlsx/xlsxWorkbook'
import { codec } from '../../../hosts/xlsx/zip/availableCodec'
import type { PageTasks } from './protocol'
import { shareCells } from './shareCells'

type AcademyTask = 'institute' | 'shareCells' | 'academyRows' | 'academyBook'

/** What the academy's part of the page has done elsewhere: each workbook read by itself, and the table made of all. */
export const ACADEMY_TASKS: {
  readonly [Task in AcademyTask]: (ask: PageTasks[Task]['ask']) => Promise<PageTasks[Task]['answer']>
} = {
  institute: async ({ name, blob, file, year, program }) => {
    let bytes: Uint8Array
    try {
      bytes = await blobBytes(name, blob)
    } catch (error) {
      const asked = { file, sha256: '', year, program }
      return { result: resultOfTrouble(asked, troubleOf(error)), findings: letterFindings([]) }
    }
    const asked = { file, sha256: bytesToHex(sha256(bytes)), year, program }
    const { result, findings } = await instituteOf(openXlsx(name, bytes, codec), asked)
    return { result, findings: letterFindings(findings) }
  },
  shareCells,
  academyRows: ({ results, expected }) => matchInstitutes(results, expected),
  academyBook: async ({ basis, language, computedAt, title }) => {
    // It is saved beside the workbooks, or leads nowhere: a page knows no folders.
    const layouts = await layOutAcademy(basis, { language, computedAt, pathTo: (file) => file })
    const bytes = await writeXlsx(layouts, codec, { title, created: computedAt })
    return new Blob([bytes as Uint8Array<ArrayBuffer>])
  },
}
