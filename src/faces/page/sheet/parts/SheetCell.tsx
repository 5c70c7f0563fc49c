// biome-ignore-all lint/a11y/useSemanticElements: a table of a million rows is drawn as far as it is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { CSSProperties, ReactNode } from 'react'
import { CELL_PADDING, faceOf, ink, lineCss, runStyle } from '../look/cellFace'
import type { DrawnCell } from '../look/drawnCells'
import { SIGN_WIDTH } from '../look/signs'
import { barStyle, CellSign } from './CellSign'

/** Asked once for all cells, as the rows' are. */
export const useCellStyles = makeStyles({
  cell: { position: 'absolute', boxSizing: 'border-box', cursor: 'cell' },
  // Its colours are the forced ones already; over a bar a text needs the browser's ground.
  plain: { forcedColorAdjust: 'none' },
  line: { display: 'flex', lineHeight: 1.2, whiteSpace: 'pre' },
  text: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'inherit',
    padding: `0 ${CELL_PADDING}px`,
    overflow: 'hidden',
    lineHeight: 1.2,
    whiteSpace: 'pre',
  },
  reaching: { pointerEvents: 'none' },
  wrapped: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  number: { fontVariantNumeric: 'tabular-nums' },
  // Where a file says nothing of it.
  error: { color: ink('#b10e1c') },
  note: {
    position: 'absolute',
    top: 0,
    right: 0,
    borderTop: '7px solid #c50f1f',
    borderLeft: '7px solid transparent',
    forcedColorAdjust: 'none',
  },
})

export type CellStyles = ReturnType<typeof useCellStyles>

const STANDS = { left: 'flex-start', center: 'center', right: 'flex-end', justify: 'flex-start' } as const

/** One cell, or merged area, of a row. Most are one box with a line of text in it, which spares the browser half of its work. */
export function SheetCell({
  styles,
  drawn,
  isActive,
  hasNote,
}: {
  readonly styles: CellStyles
  readonly drawn: DrawnCell
  readonly isActive: boolean
  readonly hasNote: boolean
}): ReactNode {
  const { place, merge, cell, text, whole } = drawn
  const isLine = isOneLine(drawn)
  const own = mergeClasses(
    cell.kind !== 'text' && styles.number,
    cell.kind === 'error' && drawn.look.font.colour === null && styles.error,
  )
  return (
    <div
      id={`cell-${place.row}-${place.column}`}
      role="gridcell"
      aria-colindex={place.column + 1}
      aria-selected={isActive}
      title={whole ?? undefined}
      {...(merge ? { 'aria-colspan': merge.right - merge.left + 1, 'aria-rowspan': merge.bottom - merge.top + 1 } : {})}
      className={mergeClasses(styles.cell, drawn.bar === null && styles.plain, isLine && styles.line, isLine && own)}
      style={isLine ? lineOf(drawn) : boxOf(drawn)}
    >
      {isLine
        ? text
        : text !== '' && (
            <div
              className={mergeClasses(
                styles.text,
                drawn.wraps && styles.wrapped,
                (drawn.beyond.left > 0 || drawn.beyond.right > 0) && styles.reaching,
                own,
              )}
              style={textBoxOf(drawn)}
            >
              {isLaidOut(drawn) ? <span style={lettersOf(drawn)}>{drawn.runs ? partsOf(drawn) : text}</span> : text}
            </div>
          )}
      {drawn.icon && <CellSign icon={drawn.icon} />}
      {hasNote && <span className={styles.note} aria-hidden />}
    </div>
  )
}

function partsOf({ runs, look }: DrawnCell): ReactNode {
  return runs!.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have nothing else to be known by
    <span key={index} style={runStyle(run, look)}>
      {run.text}
    </span>
  ))
}

const isOneLine = (drawn: DrawnCell) =>
  drawn.isWithin && drawn.beyond.left === 0 && drawn.beyond.right === 0 && !isLaidOut(drawn)

function lineOf(drawn: DrawnCell): CSSProperties {
  const { look, align, colour } = drawn
  const { paddingLeft = CELL_PADDING, paddingRight = CELL_PADDING } = faceOf(look).style
  return {
    ...boxOf(drawn),
    paddingLeft: besideSign(drawn, paddingLeft),
    paddingRight,
    justifyContent: STANDS[align],
    ...(colour === null ? {} : { color: ink(colour) }),
  }
}

/** Room for an icon before a text. */
const besideSign = ({ icon }: DrawnCell, padding: CSSProperties['paddingLeft']) =>
  icon ? Number(padding) + SIGN_WIDTH : padding

function boxOf({
  look,
  bar,
  left,
  top,
  width,
  height,
  rightLine,
  bottomLine,
  rightGrid,
  bottomGrid,
  place,
}: DrawnCell): CSSProperties {
  return {
    ...faceOf(look).style,
    ...(bar ? barStyle(bar) : {}),
    paddingLeft: 0,
    paddingRight: 0,
    left,
    top,
    width,
    height,
    borderRight: lineCss(rightLine, rightGrid),
    borderBottom: lineCss(bottomLine, bottomGrid),
    ...(look.left && place.column === 1 ? { borderLeft: lineCss(look.left, false) } : {}),
    ...(look.top && place.row === 1 ? { borderTop: lineCss(look.top, false) } : {}),
  }
}

function textBoxOf(drawn: DrawnCell): CSSProperties {
  const { look, beyond, align, colour, icon } = drawn
  const { paddingLeft, paddingRight } = faceOf(look).style
  return {
    left: -beyond.left,
    right: -beyond.right,
    justifyContent: STANDS[align],
    textAlign: align,
    alignItems: faceOf(look).style.alignItems,
    ...(paddingLeft === undefined && !icon ? {} : { paddingLeft: besideSign(drawn, paddingLeft ?? CELL_PADDING) }),
    ...(paddingRight === undefined ? {} : { paddingRight }),
    ...(colour === null ? {} : { color: ink(colour) }),
  }
}

/** Whether the letters stand otherwise than in a line of their usual size. */
const isLaidOut = ({ look, scale, wraps, runs }: DrawnCell) =>
  runs !== null || wraps || look.turned !== 0 || scale !== 1 || look.font.raised !== 'none'

function lettersOf({ look, scale, wraps }: DrawnCell): CSSProperties {
  const { turned, font } = look
  if (turned === 'stacked') return { writingMode: 'vertical-rl', textOrientation: 'upright' }
  return {
    ...(wraps && turned === 0 ? { width: '100%' } : {}),
    ...(turned === 90 || turned === -90
      ? { writingMode: 'vertical-rl', ...(turned === 90 ? { transform: 'rotate(180deg)' } : {}) }
      : turned !== 0
        ? { transform: `rotate(${-turned}deg)` }
        : {}),
    ...(scale === 1 ? {} : { fontSize: `${scale * 100}%` }),
    ...(font.raised === 'none' ? {} : { alignSelf: font.raised === 'super' ? 'flex-start' : 'flex-end' }),
  }
}
