import type { Unit } from './unit'

/** Money is held as whole 分; 1 元 = 100 分, 1 万元 = 1 000 000 分 (domain.md §1). */
export type Fen = Unit<'fen'>

export const YUAN: Fen = 100
export const WAN: Fen = 1_000_000
