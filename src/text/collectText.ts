import type { AnswerState, Collected, Returned, ReturnTrouble } from '../records/collecting'
import { isoMoment } from '../records/moment'
import { COLLECT_SHEETS } from '../state/collectSheets'
import { placeName } from '../workbook/address'
import type { CollectWords } from './collectWords'
import { collectEn } from './en/collecting'
import type { Language } from './say'
import { collectZhCN } from './zhCN/collecting'

const WORDS = { 'zh-CN': collectZhCN, en: collectEn } as const satisfies Record<Language, CollectWords>

/** What 收集表 says in a language. */
export function collectWordsFor(language: Language): CollectWords {
  return WORDS[language]
}

/** Which file came back, whose it is, what becomes of it and what somebody did to it: a sentence each. */
export function returnedSentences(returned: Returned, language: Language): readonly string[] {
  const say = collectWordsFor(language)
  const { file, whom, rows, fate, year, newer, filledBy, at, troubles } = returned
  const filled = say.filled(filledBy, at === null ? '' : isoMoment(at, false))
  const head = `${say.returned(file, whom || say.fates.unknown, rows)}${filled === '' ? '' : `（${filled}）`}`
  return [`${head}　${say.fateOf(fate, { year, newer: newer ?? '' })}`, ...troubles.map((one) => troubleText(one, say))]
}

function troubleText(trouble: ReturnTrouble, { troubles: say }: CollectWords): string {
  switch (trouble.kind) {
    case 'mark-lost':
      return say.markLost(trouble.knownBy)
    case 'head-renamed':
      return say.headRenamed(placeName(trouble.place), trouble.now, trouble.was)
    case 'head-missing':
      return say.headMissing(trouble.place.sheet, trouble.was)
    case 'extra-column':
      return say.extraColumn(placeName(trouble.place), trouble.heading)
    case 'heads-lost':
      return say.headsLost(trouble.place.sheet)
    case 'sheet-missing':
      return say.sheetMissing(COLLECT_SHEETS[trouble.part])
    case 'not-sent':
      return say.notSent
    case 'departments': {
      const counts = trouble.departments.map(({ department, people }) => [department, people] as const)
      return trouble.isOthers ? say.others(counts) : say.unknownOf(counts)
    }
    case 'names':
      return say.names(trouble.gone, trouble.added)
  }
}

/** Whether somebody has answered, and in which files: the one that 收集记录 keeps, and those at hand. */
export function answerText(
  { sent, atHand }: { readonly sent: Collected; readonly atHand: readonly Returned[] },
  state: AnswerState,
  language: Language,
): { readonly state: string; readonly files: readonly string[] } {
  const { status: say, fates } = collectWordsFor(language)
  const { answeredAt, times, file } = sent
  const said = { kept: times > 1 ? say.answers(times) : say.answered, 'at-hand': say.atHand, none: say.unanswered }
  const came = atHand.map((one) => {
    if (one.fate !== 'taken') return `${fates[one.fate]}：${one.file}`
    return state === 'at-hand' ? one.file : `${say.atHand}：${one.file}`
  })
  return {
    state: said[state],
    files: [...(answeredAt === null ? [] : [`${isoMoment(answeredAt, false)} ${file}`]), ...came],
  }
}
