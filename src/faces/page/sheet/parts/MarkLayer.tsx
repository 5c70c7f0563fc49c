import { makeStyles, mergeClasses, tokens, webLightTheme } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Mark, MarkKind } from '../look/marks'
import type { Rect } from '../place/screen'

// The sheet is white paper in the dark too: what is drawn on it has the colours of the light.
const { colorNeutralForeground1, colorNeutralForeground3, colorPaletteRedForeground1 } = webLightTheme
const { colorPaletteBlueForeground2, colorPaletteDarkOrangeForeground1 } = webLightTheme
const FORCED = { '@media (forced-colors: active)': { borderTopColor: 'CanvasText' } }

const useStyles = makeStyles({
  layer: { position: 'absolute', inset: 0, zIndex: 3, pointerEvents: 'none', overflow: 'hidden' },
  // A corner whose shape stays where colours are the system's own: a border is drawn there too.
  mark: {
    position: 'absolute',
    width: 0,
    height: 0,
    borderTop: '9px solid transparent',
    borderLeft: '9px solid transparent',
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  error: { borderTopColor: colorPaletteRedForeground1, ...FORCED },
  question: { borderTopColor: colorPaletteBlueForeground2, ...FORCED },
  warning: { borderTopColor: colorPaletteDarkOrangeForeground1, ...FORCED },
  info: { borderTopColor: colorNeutralForeground3, ...FORCED },
  letter: {
    position: 'absolute',
    fontSize: '9px',
    lineHeight: '10px',
    fontWeight: tokens.fontWeightBold,
    color: colorNeutralForeground1,
  },
  hint: {
    position: 'absolute',
    zIndex: 6,
    maxWidth: '320px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    pointerEvents: 'none',
  },
  sentence: { display: 'block' },
})

/** A mark and where its cell lies in the window. */
export interface PlacedMark {
  readonly mark: Mark
  readonly rect: Rect
}

/** Other than by colour alone: the gravest has an exclamation mark, a question its own. */
const LETTERS: Readonly<Record<MarkKind, string>> = { error: '!', question: '?', warning: '', info: '' }

/** A corner in each cell in sight that has a finding or a question. */
export function MarkLayer({ marks }: { readonly marks: readonly PlacedMark[] }): ReactNode {
  const styles = useStyles()
  return (
    <div className={styles.layer} aria-hidden>
      {marks.map(({ mark, rect }) => (
        <span key={`${mark.row} ${mark.column}`} data-mark={`${mark.row}-${mark.column ?? 0}`}>
          <span
            className={mergeClasses(styles.mark, styles[mark.kind])}
            style={{ left: rect.left + rect.width - 10, top: rect.top }}
          />
          {LETTERS[mark.kind] !== '' && rect.width > 30 && (
            <span className={styles.letter} style={{ left: rect.left + rect.width - 15, top: rect.top + 1 }}>
              {LETTERS[mark.kind]}
            </span>
          )}
        </span>
      ))}
    </div>
  )
}

/** What is found of a cell, beside it. */
export function MarkHint({
  sentences,
  rect,
  room,
}: {
  readonly sentences: readonly string[]
  readonly rect: Rect
  readonly room: { readonly width: number; readonly height: number }
}): ReactNode {
  const styles = useStyles()
  const isLow = rect.top + rect.height + 60 > room.height
  const left = Math.max(0, Math.min(rect.left, room.width - 320))
  return (
    <div
      className={styles.hint}
      data-layer="hint"
      aria-hidden
      style={isLow ? { left, bottom: room.height - rect.top + 2 } : { left, top: rect.top + rect.height + 4 }}
    >
      {sentences.map((sentence) => (
        <span key={sentence} className={styles.sentence}>
          {sentence}
        </span>
      ))}
    </div>
  )
}
