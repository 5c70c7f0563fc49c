import { hanOr } from './han'
import { listedIn } from './plainText'
import { saysAbsence } from './vocabulary/turnedAway'

/** What a cell says of names, without departments before them and how many they are behind or before them, where they are so many: …（共7人）. */
export function namesOf(text: string): string {
  const names = withoutDepartments(text)
  for (const pattern of COUNTS) {
    const [found, count] = pattern.exec(names) ?? []
    if (found === undefined) continue
    const rest = names.replace(pattern, '')
    return listedIn(rest).length === Number(count) ? rest : names
  }
  return names
}

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
