import type { SignColour, SignShape } from '../../../../text/pane/sheetWords'
import type { CellIcon } from '../../../../workbook/gradedLook'

/** What the signs of icon sets are drawn as, the shape by its letter. */
/** Pixels that an icon takes at the left of its cell. */
export const SIGN_WIDTH = 16

const LETTERS: Readonly<Record<SignShape, string>> = {
  up: '↑',
  rising: '↗',
  level: '→',
  falling: '↘',
  down: '↓',
  flag: '⚑',
  circle: '●',
  triangle: '▲',
  diamond: '◆',
  check: '✔',
  exclamation: '!',
  cross: '✖',
  empty: '○',
  quarter: '◔',
  half: '◑',
  threeQuarters: '◕',
  full: '●',
}

/** Of paper, whatever the page's own colours are. */
export const SIGN_COLOURS: Readonly<Record<SignColour, string>> = {
  red: '#C4314B',
  yellow: '#C19C00',
  green: '#107C10',
  grey: '#616161',
  black: '#242424',
  pink: '#E8828A',
}

/** One of a set: its letter and its colour, by which it is told; `null` where the colour says nothing, or the shape only how high it is. */
export interface Sign {
  readonly letter: string
  readonly shape: SignShape | null
  readonly colour: SignColour | null
}

const LIGHTS = ['red', 'yellow', 'green'] as const
const ARROWS = ['down', 'falling', 'level', 'rising', 'up'] as const
const FOUR_ARROWS = ['down', 'falling', 'rising', 'up'] as const
const THREE_ARROWS = ['down', 'level', 'up'] as const
const MARKS = ['cross', 'exclamation', 'check'] as const
const GREY = ['grey'] as const

/** Shapes and colours of a set, the lowest first; one stands for all. */
const SETS: Readonly<Record<string, readonly [shapes: readonly SignShape[], colours: readonly SignColour[] | null]>> = {
  '3Arrows': [THREE_ARROWS, LIGHTS],
  '3ArrowsGray': [THREE_ARROWS, GREY],
  '3Flags': [['flag'], LIGHTS],
  '3TrafficLights1': [['circle'], LIGHTS],
  '3TrafficLights2': [['circle'], LIGHTS],
  '3Signs': [['diamond', 'triangle', 'circle'], LIGHTS],
  '3Symbols': [MARKS, LIGHTS],
  '3Symbols2': [MARKS, LIGHTS],
  '4Arrows': [FOUR_ARROWS, ['red', 'yellow', 'yellow', 'green']],
  '4ArrowsGray': [FOUR_ARROWS, GREY],
  '4RedToBlack': [['circle'], ['black', 'grey', 'pink', 'red']],
  '4TrafficLights': [['circle'], ['black', 'red', 'yellow', 'green']],
  '5Arrows': [ARROWS, ['red', 'yellow', 'yellow', 'yellow', 'green']],
  '5ArrowsGray': [ARROWS, GREY],
  '5Quarters': [['empty', 'quarter', 'half', 'threeQuarters', 'full'], null],
}
const USUAL = SETS['5Quarters']!

/** Sets of bars, which say how high and nothing else. */
const BARS: Readonly<Record<string, string>> = { '4Rating': '▂▄▆█', '5Rating': '▁▂▄▆█' }

/** The sign of an icon; a set that is not known has those of quarters. */
export function signOf({ set, at }: CellIcon): Sign {
  const of = <Kind>(all: readonly Kind[]): Kind => all[Math.min(all.length - 1, at)]!
  const bars = BARS[set]
  if (bars !== undefined) return { letter: of([...bars]), shape: null, colour: null }
  const [shapes, colours] = SETS[set] ?? USUAL
  const shape = of(shapes)
  return { letter: LETTERS[shape], shape, colour: colours && of(colours) }
}
