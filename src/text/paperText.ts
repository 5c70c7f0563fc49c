import type { CertificateMatch } from '../records/certificateMatch'
import type { ReadyLine } from '../records/readyLine'
import { CERTIFICATE_NAMES } from '../records/writtenSheets'
import type { Words } from './catalogue'
import { readyText } from './readyText'
import { reportedText } from './reportedText'
import type { Language } from './say'

/** What a code on paper says, by whether the data still give it. Apart from the catalogue, which the pane begins with. */
type MatchWords = Readonly<
  Record<CertificateMatch['is'], (code: string, who: string, match: CertificateMatch) => string>
>

const WORDS: Readonly<Record<Language, MatchWords>> = {
  'zh-CN': {
    same: (code, who, match) => `纸上的校验码 ${code} 是${what(who, match)}的，与现在的数据一致`,
    changed: (code, who, match) =>
      `纸上的校验码 ${code} 看来是${what(who, match)}的，但与现在的数据已不一致：数据后来变了，或者校验码抄错了`,
    otherYear: (code, who, match) =>
      `纸上的校验码 ${code} 看来是${what(who, match)}的：请换到 ${match.year} 年度再核对`,
  },
  en: {
    same: (code, who, match) =>
      `The code ${code} on paper is that of ${whose(who, match)}, which still equals the data`,
    changed: (code, who, match) =>
      `The code ${code} on paper seems to be of ${whose(who, match)}, which no longer equals the data: these have changed since, or the code is mistyped`,
    otherYear: (code, who, match) =>
      `The code ${code} on paper seems to be of ${whose(who, match)}: look again with the year ${match.year}`,
  },
}

const what = (who: string, { year, kind }: CertificateMatch) => `${who} ${year} 年度的“${CERTIFICATE_NAMES[kind]}”`
const whose = (who: string, { year, kind }: CertificateMatch) => `${CERTIFICATE_NAMES[kind]} ${year} of ${who}`

/** A line of 用印前检查 as a sentence, with whose certificate a code on paper is of. */
export function readyLineText(line: ReadyLine, words: Pick<Words, 'ready'>, language: Language): string {
  if (line.check === 'reported') return reportedText(line.moved, language)
  if (line.check !== 'paper' || !line.certificate) return readyText(line, words)
  const who = line.certificate.people.map(({ name, id, department }) => `${name}（${id || department}）`)
  return WORDS[language][line.certificate.is](line.code, who.join(' / '), line.certificate)
}
