import type { ReactNode } from 'react'
import type { GuidePicture as Drawn } from '../../../text/pane/guideWords'
import { STEPS, type Step } from '../../../text/pane/shellWords'

/** The words of the pane's six steps, as they stand on it. */
export type StepNames = Readonly<Record<Step, string>>

const WIDTH = 320
const INK = '#242424'
const LINE = '#b5b5b5'
const BRAND = '#0f6cbd'
const MARK = '#fff4ce'

/** A sketch, drawn on white whatever the theme, as the paper that it is. Presentation attributes alone: help.html allows no styles. */
export function GuidePicture({
  picture,
  label,
  steps,
}: {
  readonly picture: Drawn
  readonly label: string
  readonly steps: StepNames
}): ReactNode {
  const height = heightOf(picture)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={label}
      className="picture"
    >
      <rect x="0.5" y="0.5" width={WIDTH - 1} height={height - 1} rx="6" fill="#fff" stroke={LINE} />
      {picture.kind === 'sheet' ? (
        <Sheet picture={picture} />
      ) : picture.kind === 'pane' ? (
        <Pane picture={picture} steps={steps} />
      ) : (
        <Paper picture={picture} />
      )}
    </svg>
  )
}

const ROW = 22

function heightOf(picture: Drawn): number {
  switch (picture.kind) {
    case 'sheet':
      return (picture.rows.length + 1) * ROW + 40
    case 'pane':
      return picture.lines.length * ROW + 84
    case 'paper':
      return picture.isWide ? 150 : 170
  }
}

function Sheet({ picture }: { readonly picture: Extract<Drawn, { kind: 'sheet' }> }): ReactNode {
  const { heads, rows, marked, name } = picture
  const lines = [heads, ...rows]
  const sizes = heads.map((_, column) => lines.reduce((most, line) => Math.max(most, textWidth(line[column]!)), 0) + 8)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const stretch = (WIDTH - 16) / all
  const starts = sizes.map((_, column) => 8 + stretch * sizes.slice(0, column).reduce((sum, size) => sum + size, 0))
  const bottom = 8 + lines.length * ROW
  return (
    <>
      {heads.map((head, column) => (
        <rect
          key={head}
          x={starts[column]}
          y={8}
          width={sizes[column]! * stretch}
          height={lines.length * ROW}
          fill={head === marked ? MARK : 'none'}
          stroke={LINE}
        />
      ))}
      {lines.map((line, row) =>
        line.map((text, column) => (
          <Label key={`${line[0]} ${heads[column]}`} x={starts[column]! + 4} y={8 + row * ROW + 15} bold={row === 0}>
            {text}
          </Label>
        )),
      )}
      {lines.map(([first], row) => (
        <path key={first} d={`M8 ${8 + row * ROW}H${WIDTH - 8}`} stroke={LINE} />
      ))}
      <Label x={12} y={bottom + 20} bold colour={BRAND}>
        {name}
      </Label>
    </>
  )
}

function Pane({
  picture,
  steps,
}: {
  readonly picture: Extract<Drawn, { kind: 'pane' }>
  readonly steps: StepNames
}): ReactNode {
  const { lines, button, step } = picture
  const each = (WIDTH - 16) / STEPS.length
  const foot = 40 + lines.length * ROW
  const isTight = STEPS.some((name) => textWidth(steps[name]) > each - 6)
  return (
    <>
      {STEPS.map((name, index) => (
        <Label
          key={name}
          x={8 + each * (index + 0.5)}
          y={22}
          bold={name === step}
          middle
          small={isTight}
          colour={name === step ? BRAND : INK}
        >
          {steps[name]}
        </Label>
      ))}
      <path d={`M8 30H${WIDTH - 8}`} stroke={LINE} />
      <path d={`M${14 + each * STEPS.indexOf(step)} 30h${each - 12}`} stroke={BRAND} strokeWidth="3" />
      {lines.map((line, row) => (
        <Label key={line} x={14} y={52 + row * ROW}>
          {line}
        </Label>
      ))}
      <rect x="12" y={foot + 8} width={Math.min(WIDTH - 24, textWidth(button) + 24)} height="26" rx="4" fill={BRAND} />
      <Label x={24} y={foot + 25} bold colour="#fff">
        {button}
      </Label>
    </>
  )
}

function Paper({ picture }: { readonly picture: Extract<Drawn, { kind: 'paper' }> }): ReactNode {
  const { title, heads, isWide } = picture
  const width = isWide ? 280 : 190
  const left = (WIDTH - width) / 2
  const height = heightOf(picture)
  const each = (width - 20) / heads.length
  const rows = [52, 70, 88, 106, 124]
  return (
    <>
      <rect x={left} y="6" width={width} height={height - 12} fill="#fff" stroke="#888" />
      <Label x={WIDTH / 2} y={26} bold middle>
        {title}
      </Label>
      <path d={`M${left + 10} 40h70`} stroke="#888" />
      {rows.map((y) => (
        <path key={y} d={`M${left + 10} ${y}h${width - 20}`} stroke="#666" />
      ))}
      {[...heads, ''].map((head, column) => (
        <path key={head} d={`M${left + 10 + each * column} 52V124`} stroke="#666" />
      ))}
      {heads.map((head, column) => (
        <Label key={head} x={left + 10 + each * (column + 0.5)} y={65} middle small>
          {head}
        </Label>
      ))}
      <circle cx={left + 64} cy="38" r="17" fill="none" stroke="#c62828" strokeWidth="2" />
      <path d={`M${left + 64} 29l3 6 6 .6-4.6 4.2 1.4 6.2-5.8-3.2-5.8 3.2 1.4-6.2-4.6-4.2 6-.6z`} fill="#c62828" />
    </>
  )
}

function Label({
  x,
  y,
  bold = false,
  middle = false,
  small = false,
  colour = INK,
  children,
}: {
  readonly x: number
  readonly y: number
  readonly bold?: boolean
  readonly middle?: boolean
  readonly small?: boolean
  readonly colour?: string
  readonly children: string
}): ReactNode {
  return (
    <text
      x={Math.round(x * 10) / 10}
      y={y}
      fontSize={small ? 8.5 : 11}
      fontWeight={bold ? 600 : 400}
      textAnchor={middle ? 'middle' : 'start'}
      fill={colour}
    >
      {children}
    </text>
  )
}

/** About how wide a text is at 11 pixels. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 11 : 6.5), 0)
}
