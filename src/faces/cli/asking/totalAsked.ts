import { TOTALS, type Total } from '../../../academy/totals'
import { academyWordsFor } from '../../../text/academyText'
import { rollupWordsFor } from '../../../text/rollupText'
import { wordsFor } from '../../../text/wordsFor'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'

/** The total meant, by its name in either language, its column's head in 院汇总 or in the JSON document; throws `Stop` with those that there are. */
export function totalAsked({ language }: Session, asked: string): Total {
  const found = TOTALS.find((total) => namesOf(total).some((known) => plain(known) === plain(asked)))
  if (found) return found
  const known = TOTALS.map((total) => namesOf(total)[language === 'en' ? 3 : 2]!)
  throw new Stop(ExitStatus.wrongUsage, rollupWordsFor(language).usage.unknownFigure(asked, known))
}

function namesOf({ name, json }: Total): string[] {
  const called = (['zh-CN', 'en'] as const).map((language) =>
    name === 'target' || name === 'reported'
      ? rollupWordsFor(language).headings[name]
      : wordsFor(language).figures[name],
  )
  const heads = (['zh-CN', 'en'] as const).map((language) => {
    const { say } = academyWordsFor(language)
    return name === 'target' || name === 'reported' ? say.headings[name] : say.figures[name]
  })
  return [name, json, ...called, ...heads]
}

function plain(text: string): string {
  // A column's head says its unit: 总经费(万元).
  return text
    .normalize('NFKC')
    .replace(/\([^()]*\)$/, '')
    .replace(/\s+/g, '')
    .toLowerCase()
}
