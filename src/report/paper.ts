import type { PageSetup } from '../workbook/layout'

/*
 * A4, in the two ways that reports lie on it, and A3 lying (print.md): at least 15 mm free all round, 25 mm on the side that is bound,
 * which is the left of upright pages and the top of those that lie.
 */

export interface Paper {
  /** A4 where nothing is said. */
  readonly size?: 'A3'
  readonly landscape: boolean
  readonly margins: PageSetup['margins']
}

export const UPRIGHT: Paper = {
  landscape: false,
  margins: { top: 18, bottom: 18, left: 25, right: 15, header: 8, footer: 9 },
}

export const LYING: Paper = {
  landscape: true,
  margins: { top: 25, bottom: 15, left: 15, right: 15, header: 10, footer: 7 },
}

/** Two pages of A4 beside each other: what has a row an institute and all figures beside each other. */
export const WIDE: Paper = { ...LYING, size: 'A3' }

/** Working sheets are not bound. */
const UNBOUND = { top: 15, bottom: 18, left: 15, right: 15, header: 8, footer: 8 }
export const WORKING_UPRIGHT: Paper = { landscape: false, margins: UNBOUND }
export const WORKING_LYING: Paper = { landscape: true, margins: UNBOUND }

const POINTS_PER_MILLIMETRE = 72 / 25.4
const SIDES = { A4: [210, 297], A3: [297, 420] } as const

const sidesOf = ({ size }: Pick<Paper, 'size'>) => SIDES[size ?? 'A4']

/** The side across, in millimetres. */
export function paperWidth({ landscape, ...paper }: Pick<Paper, 'size' | 'landscape'>): number {
  return sidesOf(paper)[landscape ? 1 : 0]
}

/** Points between the margins, downwards. */
export function printableHeight({ landscape, margins, ...paper }: Paper): number {
  const [short, long] = sidesOf(paper)
  return ((landscape ? short : long) - margins.top - margins.bottom) * POINTS_PER_MILLIMETRE
}

/** Points between the margins, across. */
export function printableWidth({ landscape, margins, ...paper }: Paper): number {
  const [short, long] = sidesOf(paper)
  return ((landscape ? long : short) - margins.left - margins.right) * POINTS_PER_MILLIMETRE
}

/** The side of the square that stays clear for the seal: 45 mm, in points (print.md). */
export const SEAL_SIDE = 45 * POINTS_PER_MILLIMETRE

/**
 * A column's width as Excel counts it, from points: a digit of the default font (宋体 11) is 8 pixels wide, and 5 pixels
 * of a column are padding.
 */
export function columnCharacters(points: number): number {
  return Math.round(((points / 0.75 - 5) / 8) * 100) / 100
}

/** The width in points of a column so many characters wide. */
export function columnPoints(characters: number): number {
  return (characters * 8 + 5) * 0.75
}
