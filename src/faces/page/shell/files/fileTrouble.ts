import { type Language, sayTrouble } from '../../../../text/say'
import { wordsFor } from '../../../../text/wordsFor'
import { WorkbookError } from '../../../../workbook/workbook'
import type { UnreadFile } from '../../worker/protocol'

/** Why a file could not be read, in one sentence. */
export function fileTrouble({ trouble }: UnreadFile, language: Language): string {
  return sayTrouble(new WorkbookError(trouble.code, trouble.file, trouble.args), wordsFor(language))
}
