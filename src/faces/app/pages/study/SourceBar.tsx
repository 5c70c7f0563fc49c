import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { STUDY_SOURCES, type StudySource } from '../../../../records/studyRecords'
import { clockHoursText } from '../../../../text/amounts'
import { usePane } from '../../paneContext'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    width: '100%',
    height: '6px',
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    gap: '1px',
    // Else forced colours leave nothing of it; the theme's own are of high contrast then.
    forcedColorAdjust: 'none',
  },
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
  const parts = STUDY_SOURCES.filter((source) => seconds[source] > 0)
  if (parts.length === 0) return null
  const label = say.study.share(
    parts.map((source) => `${words.sources[source]} ${clockHoursText(seconds[source], words)}`),
  )
  return (
    <div className={styles.bar} role="img" aria-label={label} title={label}>
      {parts.map((source) => (
        <span
          key={source}
          style={{ width: `${(100 * seconds[source]) / most}%`, backgroundColor: SOURCE_COLOURS[source] }}
        />
      ))}
    </div>
  )
}
