import { type Fen, WAN, YUAN } from '../../records/money'
import { compact } from '../plainText'
import { DECIMAL, decimalTimes } from './decimal'
import { Outcome } from './outcome'

const MONEY = new RegExp(`^([¥￥])?${DECIMAL}(万元?|千元|元|块)?整?$`)
/** Strokes where nothing is to be said. */
const NOT_GIVEN = /^[-—–―_/\\]+$/
/** That nothing was spent. */
const NONE = /^(?:无|零|没有|免费|不收费|无费用|无经费|未发生(?:费用)?|不涉及)$/
const UNITS: Readonly<Record<string, Fen>> = { 万元: WAN, 万: WAN, 千元: 1000 * YUAN, 元: YUAN, 块: YUAN }
/** A thousand million 万元: beyond it 分 would no longer be exact. */
const MOST: Fen = 1_000_000_000 * WAN

/**
 * Reads `3.6`, `3.6万元`, `36000元`, `36,000.50元` (domain.md §1) as whole 分, half up; a bare number is in `unit` (分 of one
 * unit of the column); 免费 and 无 are none, — is blank. An `Outcome` where the text is none of these. `¥36000` says yuan, and a column of 万元 says otherwise:
 * as one of them is wrong ten-thousandfold, neither is guessed.
 */
export function moneyOfText(text: string, unit: Fen): Fen {
  const words = compact(text)
  if (words === '' || NOT_GIVEN.test(words)) return Outcome.blank
  if (NONE.test(words)) return 0
  const found = MONEY.exec(words)
  if (!found) return Outcome.unreadable
  const fen = possible(decimalTimes(found[2]!, found[3] === undefined ? unit : UNITS[found[3]]!))
  return found[1] !== undefined && found[3] === undefined && unit !== YUAN && fen !== 0 ? Outcome.currency : fen
}

export function moneyOfNumber(value: number, unit: Fen): Fen {
  return value >= 0 ? possible(Math.round(value * unit)) : Outcome.unreadable
}

function possible(fen: Fen): Fen {
  return fen <= MOST ? fen : Outcome.unreadable
}
