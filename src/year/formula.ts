import type { Figure } from '../engine/figure'
import type { Policy } from '../records/policy'
import type { Words } from '../text/catalogue'
import type { Place } from '../workbook/address'

/** How a figure was made, in words: `23 人 ÷ 487 人`. `shown` says an amount, `placed` a cell as the face does. */
export function formulaText(
  { made }: Figure,
  policy: Pick<Policy, 'backboneShare'>,
  words: Pick<Words, 'made' | 'rules'>,
  shown: (figure: Figure) => string,
  placed: (place: Place) => string,
): string {
  switch (made.how) {
    case 'sum':
    case 'count':
    case 'absent':
      return words.made[made.how]
    case 'ratio':
      return words.made.ratio(shown(made.part), wholeText(made.whole, policy, shown))
    case 'years':
      return words.made.years(made.of.map(({ year, figure }) => words.made.year(year, shown(figure))))
    case 'rule':
      return words.rules[made.rule]
    case 'cell':
    case 'frozen':
      return words.made[made.how](placed(made.place))
    case 'stored':
      return words.made.stored(placed(made.place), made.at, made.code, made.now && shown(made.now))
    case 'override':
      return words.made.override(placed(made.place), shown(made.system))
  }
}

/** A denominator. The backbone's is not the target, which is rounded, but the exact share (domain.md §5). */
export function wholeText(
  whole: Figure,
  { backboneShare }: Pick<Policy, 'backboneShare'>,
  shown: (figure: Figure) => string,
): string {
  const { made } = whole
  if (made.how !== 'rule' || made.rule !== 'backbone-share') return shown(whole)
  return `(${shown(made.of[0]!)} × ${backboneShare / 100} %)`
}
