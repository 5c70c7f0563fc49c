import { type Finding, finding } from '../../../records/finding'
import type { KeptAnswer, UnreadAnswer } from '../../../records/readingAnswer'
import { answerText } from '../../../state/answerText'
import type { Grid } from '../../../workbook/grid'
import { isAnswerWord } from './answerWords'
import { shapeOf } from './shape'

/** The rows of 读表设定 that decide nothing any more: that say nothing, or whose sheet is gone or has other heads today. */
export function answerTroubles(
  { answers, unread }: { readonly answers: readonly KeptAnswer[]; readonly unread: readonly UnreadAnswer[] },
  grids: readonly Grid[],
): Finding[] {
  const findings = unread.map(({ place, text }) => finding('answer-unreadable', place, { text }))
  const main = grids[0]?.file
  for (const answer of answers) {
    const text = answerText(answer)
    if (!isAnswerWord(answer)) {
      findings.push(finding('answer-unreadable', answer.place, { text }))
      continue
    }
    const grid = grids.find(({ file, sheet }) => sheet === answer.sheet && file === (answer.file || main))
    // Which lists are read beside the workbook differs from one time to the next.
    if (!grid && answer.file !== '') continue
    if (!grid || (answer.shape !== '' && answer.shape !== shapeOf(grid)))
      findings.push(finding('answer-stale', answer.place, { text, gone: !grid }))
  }
  return findings
}
