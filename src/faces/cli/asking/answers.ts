import type { ReadingAnswer } from '../../../records/readingAnswer'
import { parseAnswer } from '../../../state/answerText'
import { columnNumber } from '../../../workbook/address'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'

/** What `--set` says of sheets: `签到!F=最终参会`, `名单2=不读`. Throws `Stop` for what says nothing. */
export function givenAnswers({ words }: Session, given: readonly string[] = []): readonly ReadingAnswer[] {
  return given.map((text) => {
    const answer = parseAnswer(text)
    if (!answer) throw new Stop(ExitStatus.wrongUsage, words.inspect.usage.badAnswer(text))
    return answer
  })
}

/** What `--unset` takes back: `签到!F`, or `签到` for what is said of the whole sheet. */
export function answersTakenBack(
  given: readonly string[] = [],
): readonly Pick<ReadingAnswer, 'file' | 'sheet' | 'column'>[] {
  return given.map((text) => {
    const [, quoted, plain, letters] = /^(?:'((?:[^']|'')+)'|(.+?))(?:!([a-z]{1,3}))?$/i.exec(text.trim()) ?? []
    return {
      file: '',
      sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
      column: letters === undefined ? null : columnNumber(letters),
    }
  })
}
