import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { STUDY_SOURCES, type StudySource } from '../../../../records/studyRecords'
import { hoursText } from '../../../../text/amounts'
import { usePane } from '../../paneContext'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    width: '100%',
    height: '8px',
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    gap: '1px',
    // Else forced colours leave nothing of it; its own are the system's then.
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '16px', height: '8px', forcedColorAdjust: 'none' },
})

/** One colour a source, the same wherever sources are drawn. */
export const SOURCE_COLOURS: Readonly<Record<StudySource, string>> = {
  class: tokens.colorBrandStroke1,
  external: tokens.colorPaletteTealBorderActive,
  selfStudy: tokens.colorPaletteLavenderBorderActive,
  network: tokens.colorPaletteMarigoldBorderActive,
  overseas: tokens.colorPaletteMagentaBorderActive,
  online: tokens.colorPaletteForestBorderActive,
}

/** And one pattern, cut out of the colour: colours alone say nothing to some, and nothing at all where the system has its own. */
const PATTERNS: Readonly<Record<StudySource, (ground: string) => string>> = {
  class: () => 'none',
  external: (ground) => `repeating-linear-gradient(45deg, ${ground} 0 1.5px, transparent 1.5px 5px)`,
  selfStudy: (ground) => `repeating-linear-gradient(90deg, ${ground} 0 2px, transparent 2px 5px)`,
  network: (ground) => `repeating-linear-gradient(0deg, ${ground} 0 1px, transparent 1px 3px)`,
  overseas: (ground) => `repeating-linear-gradient(90deg, ${ground} 0 4px, transparent 4px 6px)`,
  online: (ground) => `repeating-linear-gradient(-45deg, ${ground} 0 3px, transparent 3px 6px)`,
}

function drawn(source: StudySource) {
  const look = (ink: string, ground: string) => ({ backgroundColor: ink, backgroundImage: PATTERNS[source](ground) })
  return {
    ...look(SOURCE_COLOURS[source], tokens.colorNeutralBackground1),
    // There some of its colours are the ground's.
    '[data-theme="contrast"] &': look(tokens.colorNeutralForeground1, tokens.colorNeutralBackground1),
    '@media (forced-colors: active)': {
      ...look('CanvasText', 'Canvas'),
      '[data-theme="contrast"] &': look('CanvasText', 'Canvas'),
    },
  }
}

const useSourceStyles = makeStyles({
  class: drawn('class'),
  external: drawn('external'),
  selfStudy: drawn('selfStudy'),
  network: drawn('network'),
  overseas: drawn('overseas'),
  online: drawn('online'),
})

/** Where hours come from, as a thin bar that is also told in words. `most` is what fills it, in seconds. */
export function SourceBar({
  seconds,
  most,
}: {
  readonly seconds: Readonly<Record<StudySource, number>>
  readonly most: number
}): ReactNode {
  const { say, words } = usePane()
  const styles = useStyles()
  const looks = useSourceStyles()
  const parts = STUDY_SOURCES.filter((source) => seconds[source] > 0)
  if (parts.length === 0) return null
  const label = say.study.share(parts.map((source) => `${words.sources[source]} ${hoursText(seconds[source], words)}`))
  return (
    <div className={styles.bar} role="img" aria-label={label} title={label}>
      {parts.map((source) => (
        <span key={source} className={looks[source]} style={{ width: `${(100 * seconds[source]) / most}%` }} />
      ))}
    </div>
  )
}

/** What the colours and patterns of the bars below mean, of the sources that there are. */
export function SourceLegend({ sources }: { readonly sources: readonly StudySource[] }): ReactNode {
  const { words } = usePane()
  const styles = useStyles()
  const looks = useSourceStyles()
  return (
    <ul className={styles.legend} aria-hidden>
      {sources.map((source) => (
        <li key={source} className={styles.key}>
          <span className={mergeClasses(looks[source], styles.swatch)} />
          {words.sources[source]}
        </li>
      ))}
    </ul>
  )
}
