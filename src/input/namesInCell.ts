import { hanOr } from './han'
import { listedIn, nameKey, piecesBetweenMarks } from './plainText'
import { remarksAbsence, saysAbsence } from './vocabulary/turnedAway'

/** What a cell says of names, without departments before them and how many they are behind or before them, where they are so many: …（共7人）. */
export function namesOf(text: string): string {
  const names = withoutDepartments(text).replace(NUMBERED, '$1')
  for (const pattern of COUNTS) {
    const [found, count] = pattern.exec(names) ?? []
    if (found === undefined) continue
    const rest = names.replace(pattern, '')
    return listedIn(rest).length === Number(count) ? rest : names
  }
  return names
}

/** 1.甲某 2.乙某. */
const NUMBERED = new RegExp(`(^|[\\s，,、；;])\\d{1,2}[.、．)）]\\s*(?=${hanOr('')}{2})`, 'g')

const COUNTS = [
  /[\s，,、；;。]*[(（[【]\s*(?:共计?|合计|计|总计|实到)?\s*(\d{1,4})\s*[人名位]\s*[)）\]】][。.]?\s*$/,
  /[\s，,、；;。]+(?:共计?|合计|总计|计)\s*(\d{1,4})\s*[人名位][。.]?\s*$/,
  /^\s*[(（]?(?:共计?|合计|总计|计)?\s*(\d{1,4})\s*[人名位][)）]?\s*[:：]\s*/,
] as const

/** 体检部：陈立、王秀；随访部：赵国强 names the same people as without the departments before them; 请假： is none. */
function withoutDepartments(text: string): string {
  return /[:：]/.test(text)
    ? text.replace(OF_DEPARTMENT, (whole, before: string, label: string) => (saysAbsence(label) ? whole : before))
    : text
}

const OF_DEPARTMENT = new RegExp(
  `(^|[；;，,、。\\s])(${hanOr('A-Za-z\\d()（）')}{1,12}(?:部|室|科|处|所|院|办|组|队|站|馆|系|中心))\\s*[:：]`,
  'g',
)

/** Whether a cell for one person's name holds several names, or counts more: 甲某、乙某, 张某等3人. */
export function namesSeveral(text: string): boolean {
  if (!MAY_BE_SEVERAL.test(text)) return false
  const pieces = piecesBetweenMarks(text).map(nameKey)
  return (pieces.length > 1 && pieces.every((piece) => NAME.test(piece))) || AND_OTHERS.test(nameKey(text))
}

const MAY_BE_SEVERAL = /[、,，;；/|\n等]/
const NAME = new RegExp(`^${hanOr('·')}{2,6}$`)
const AND_OTHERS = /^.{2,40}等(?:共|计)?[\d一二三四五六七八九十]+[人名位]$/

/** Names in a cell of several that are nobody's as they stand, and what the cell would be without what is wrong with them. */
export interface UnknownAmong {
  readonly names: string
  readonly instead: string
}

/**
 * Those of several names in a cell that nobody of the staff bears, or that have a remark behind them (钱二宝（请假）): whoever was away goes, and so does
 * a name that nobody bears. Null where it names one, or all of them are unknown.
 */
export function unknownAmong(text: string, byName: ReadonlyMap<string, unknown>): UnknownAmong | null {
  const pieces = piecesBetweenMarks(namesOf(text)).map((piece) => piece.trim())
  const isOfOthers = AND_OTHERS.test(nameKey(text))
  if (pieces.length < 2 || !(isOfOthers || pieces.every((piece) => NAME.test(nameKey(bareName(piece)))))) return null
  const unknown = pieces.filter((piece) => !byName.has(nameKey(piece)))
  if (unknown.length === 0 || unknown.length === pieces.length) return null
  // Who the others are, nobody can say.
  if (isOfOthers) return { names: unknown.join('、'), instead: '' }
  const left = pieces.flatMap((piece) => {
    if (byName.has(nameKey(piece))) return [piece]
    const bare = bareName(piece)
    return byName.has(nameKey(bare)) && !remarksAbsence(piece.slice(bare.length)) ? [bare] : []
  })
  return { names: unknown.join('、'), instead: left.join('、') }
}

/** A name without the brackets behind it, unless these count people. */
function bareName(piece: string): string {
  return piece.replace(/\s*[(（][^()（）\d]*[)）]$/, '')
}
