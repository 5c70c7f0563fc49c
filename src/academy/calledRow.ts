import type { AcademyWords } from '../text/academyWords'
import type { InstituteRow } from './instituteRow'

/** What a row is called: by its institute, else by its file. */
export function calledRow(row: InstituteRow, say: Pick<AcademyWords, 'unnamed'>): string {
  return row.institute || (row.kind === 'sent' ? say.unnamed(baseName(row.result.file)) : '')
}

/** A file's name without its folder and ending. */
export function baseName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
}
