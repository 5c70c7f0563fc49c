import type { CSSProperties, ReactNode } from 'react'
import type { CellBar, CellIcon } from '../../../workbook/gradedLook'

/** Pixels that an icon takes at the left of its cell. */
export const SIGN_WIDTH = 16

const RED = '#C4314B'
const YELLOW = '#C19C00'
const GREEN = '#107C10'
const GREY = '#616161'
const LIGHTS = [RED, YELLOW, GREEN]
const ONE = [GREY]

/** Letters and colours of a set, the lowest first; colours are spread over the letters, or the other way round. */
const SETS: Readonly<Record<string, readonly [letters: string, colours: readonly string[]]>> = {
  '3Arrows': ['↓→↑', LIGHTS],
  '3ArrowsGray': ['↓→↑', ONE],
  '3Flags': ['⚑', LIGHTS],
  '3TrafficLights1': ['●', LIGHTS],
  '3TrafficLights2': ['●', LIGHTS],
  '3Signs': ['◆▲●', LIGHTS],
  '3Symbols': ['✖!✔', LIGHTS],
  '3Symbols2': ['✖!✔', LIGHTS],
  '4Arrows': ['↓↘↗↑', [RED, YELLOW, YELLOW, GREEN]],
  '4ArrowsGray': ['↓↘↗↑', ONE],
  '4RedToBlack': ['●', ['#242424', GREY, '#E8828A', RED]],
  '4Rating': ['▂▄▆█', ONE],
  '4TrafficLights': ['●', ['#242424', RED, YELLOW, GREEN]],
  '5Arrows': ['↓↘→↗↑', [RED, YELLOW, YELLOW, YELLOW, GREEN]],
  '5ArrowsGray': ['↓↘→↗↑', ONE],
  '5Rating': ['▁▂▄▆█', ONE],
  '5Quarters': ['○◔◑◕●', ONE],
}
const USUAL = SETS['5Quarters']!

/** The sign of an icon set, as letters have it. */
export function CellSign({ icon }: { readonly icon: CellIcon }): ReactNode {
  const [letters, colours] = SETS[icon.set] ?? USUAL
  const of = <Kind,>(all: readonly Kind[]) => all[Math.min(all.length - 1, icon.at)]!
  return (
    <span style={{ ...SIGN, color: of(colours) }} data-icon={`${icon.at + 1}/${icon.of}`} aria-hidden>
      {of([...letters])}
    </span>
  )
}

const SIGN: CSSProperties = {
  position: 'absolute',
  left: 2,
  top: 0,
  bottom: 0,
  width: SIGN_WIDTH - 2,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  // Letters such as these are pictures in some fonts.
  fontVariantEmoji: 'text',
  forcedColorAdjust: 'none',
}

/** A data bar as the ground of its cell. */
export function barStyle({ from, to, colour }: CellBar): CSSProperties {
  const [start, end] = [from, to].map((share) => `${Math.round(share * 1000) / 10}%`)
  return {
    backgroundImage: `linear-gradient(90deg, transparent ${start}, ${colour} ${start}, ${colour} ${end}, transparent ${end})`,
    backgroundSize: 'calc(100% - 4px) calc(100% - 4px)',
    backgroundPosition: 'center',
    backgroundRepeat: 'no-repeat',
  }
}
