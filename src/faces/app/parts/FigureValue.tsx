import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components'
import { Fragment, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Figure } from '../../../engine/figure'
import { explainFigure, groupsOf } from '../../../year/explainFigure'
import { formulaText } from '../../../year/formula'
import { CoveredContext } from '../coveredContext'
import { LightContext } from '../lightContext'
import { usePane, usePolicy } from '../paneContext'
import { FigureParts } from './FigureParts'
import { figureText } from './figureText'
import { placeText } from './placeText'

const useStyles = makeStyles({
  figure: {
    minWidth: '24px',
    minHeight: '24px',
    justifyContent: 'flex-start',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    verticalAlign: 'baseline',
    // The dotted line alone tells it in the system's own colours too, where every button has a frame.
    '@media (forced-colors: active)': { border: 'none' },
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    textDecorationColor: tokens.colorNeutralStroke1,
  },
  // A sentence that is too long for a narrow pane goes on below.
  sentence: { whiteSpace: 'normal', textAlign: 'left', overflowWrap: 'anywhere', justifyContent: 'flex-start' },
  surface: {
    width: 'min(288px, calc(100vw - 24px))',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
  },
  value: { display: 'block', marginBottom: tokens.spacingVerticalXS },
})

/** Within what is in sight, however low the figure stands. */
const POSITION = { autoSize: true, overflowBoundaryPadding: 8 } as const

/**
 * A number that can be asked how it was made: a popover names its rows and leads to them. `name` says what it is; `text` is shown
 * in place of the number alone.
 */
export function FigureValue({
  figure,
  name,
  unit = true,
  text: given,
  className,
}: {
  readonly figure: Figure
  readonly name: string
  readonly unit?: boolean
  readonly text?: string
  readonly className?: string
}): ReactNode {
  const { words, say } = usePane()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const isCovered = useContext(CoveredContext)
  const text = given ?? figureText(figure, words, unit)
  return (
    <Popover
      open={open && !isCovered}
      onOpenChange={(_, data) => setOpen(data.open)}
      withArrow
      trapFocus
      positioning={POSITION}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={mergeClasses(styles.figure, given !== undefined && styles.sentence, className)}
          aria-label={say.shell.figure.ask(name, text)}
        >
          {text}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={name}>
        {open && <Explanation figure={figure} name={name} />}
      </PopoverSurface>
    </Popover>
  )
}

function Explanation({ figure, name }: { readonly figure: Figure; readonly name: string }): ReactNode {
  const { words, say } = usePane()
  const styles = useStyles()
  const policy = usePolicy()
  const shown = (one: Figure) => figureText(one, words)
  const { made } = (figure.made.how === 'stored' && figure.made.now) || figure
  const light = useContext(LightContext)
  const parts =
    made.how === 'ratio' ? [...explainFigure(made.part), ...explainFigure(made.whole)] : explainFigure(figure)
  const lit = light ? parts.filter(({ counts }) => counts).map(({ place }) => place) : []
  const key = lit.map(({ file, sheet, row, column }) => `${file}\n${sheet}\n${row}:${column}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a figure made anew by each drawing still lights the same cells
  useEffect(() => {
    if (!light) return
    light(lit)
    return () => light([])
  }, [light, key])
  return (
    <>
      <Text weight="semibold" className={styles.value}>
        {name} {figureText(figure, words)}
      </Text>
      {policy && (
        <Text size={200} className={styles.value}>
          = {formulaText(figure, policy, words, shown, (place) => placeText(place, say))}
        </Text>
      )}
      {made.how === 'ratio' ? (
        <>
          <Text size={200} weight="semibold" className={styles.value}>
            {say.shell.figure.part(shown(made.part))}
          </Text>
          <FigureParts figure={made.part} />
          <Text size={200} weight="semibold" className={styles.value}>
            {say.shell.figure.whole(shown(made.whole))}
          </Text>
          <FigureParts figure={made.whole} />
        </>
      ) : (
        groupsOf(figure).map(({ year, figure: of }) => (
          <Fragment key={year}>
            {year !== null && (
              <Text size={200} weight="semibold" className={styles.value}>
                {words.made.year(year, shown(of))}
              </Text>
            )}
            <FigureParts figure={of} />
          </Fragment>
        ))
      )}
    </>
  )
}
