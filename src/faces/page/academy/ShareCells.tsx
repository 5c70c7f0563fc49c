import { Button, Link, makeStyles, mergeClasses, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { FolderOpenRegular } from '@fluentui/react-icons'
import { type ReactNode, useEffect, useState } from 'react'
import type { Total } from '../../../academy/totals'
import type { Part } from '../../../engine/figure'
import type { Amount } from '../../../records/amount'
import { ASSUMED_SHEET } from '../../../records/writtenSheets'
import { academyWordsFor } from '../../../text/academyText'
import { sayTrouble } from '../../../text/say'
import { wordsFor } from '../../../text/wordsFor'
import type { Place } from '../../../workbook/address'
import { WorkbookError } from '../../../workbook/workbook'
import { spokenIn } from '../../app/language'
import { figureText } from '../../app/parts/figureText'
import { PART_ROW } from '../../app/parts/partRow'
import { isOne, standingOf } from '../../app/parts/partStanding'
import { placeText } from '../../app/parts/placeText'
import { VirtualList } from '../../app/parts/VirtualList'
import { usePage } from '../pageContext'
import type { PageWorker } from '../worker/pageWorker'
import type { ShareCells as Cells, ShareSide } from '../worker/protocol'
import { BackTo } from './BackTo'
import { totalName } from './totalName'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexGrow: 1, minHeight: '320px' },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  open: { alignSelf: 'flex-start', flexShrink: 0 },
  ...PART_ROW,
})

/** The cells of one institute's workbook behind its share of a total; each leads to the workbook, opened at it. */
export function ShareCells({
  total,
  amount,
  institute,
  file,
  year,
  worker,
  onOpen,
  onBack,
}: {
  readonly total: Total
  readonly amount: Amount
  readonly institute: string
  readonly file: File
  readonly year: number
  readonly worker: PageWorker
  readonly onOpen: (place: Place | null) => void
  readonly onBack: () => void
}): ReactNode {
  const styles = useStyles()
  const { language } = usePage()
  const { say } = academyWordsFor(language)
  const { totals } = say.page
  const words = wordsFor(language)
  /** null while it is read; in words why it cannot be. */
  const [cells, setCells] = useState<{ readonly found: Cells } | string | null>(null)
  useEffect(() => {
    let isWanted = true
    setCells(null)
    worker.ask('shareCells', { name: file.name, blob: file, year, total: total.name, language }).then(
      (found) => isWanted && setCells({ found }),
      (error: unknown) => {
        if (!isWanted) return
        const why = error instanceof WorkbookError ? sayTrouble(error, wordsFor(language)) : String(error)
        setCells(say.page.failed(why))
      },
    )
    return () => {
      isWanted = false
    }
  }, [worker, file, year, total, language, say])
  const name = totalName(total, language)
  return (
    <div className={styles.root}>
      <BackTo to={name} onBack={onBack} />
      <Subtitle2 as="h2" className={styles.heading}>
        {institute} {name} {figureText({ amount }, words)}
      </Subtitle2>
      <Button size="small" icon={<FolderOpenRegular />} className={styles.open} onClick={() => onOpen(null)}>
        {say.page.open}
      </Button>
      {cells === null ? (
        <Spinner size="small" label={totals.reading} />
      ) : typeof cells === 'string' ? (
        <Text role="status">{cells}</Text>
      ) : (
        cells.found && (
          <>
            <Text size={200}>= {cells.found.formula}</Text>
            {cells.found.sides.map((side) => (
              <Side key={side.side} of={side} onOpen={onOpen} />
            ))}
            {cells.found.sides.every(({ all }) => all === 0) && <Text>{totals.noCells}</Text>}
          </>
        )
      )}
    </div>
  )
}

interface Opening {
  readonly onOpen: (place: Place) => void
}

/** The rows of a share, or those above or below the line of a rate. */
function Side({ of, onOpen }: Opening & { readonly of: ShareSide }): ReactNode {
  const { language } = usePage()
  const { figure } = spokenIn(language).say.shell
  const { more } = academyWordsFor(language).say.page.totals
  const { side, shown, first, all, counting } = of
  const counted = figure.counting(counting, all)
  return (
    <>
      {side !== 'all' && (
        <Text size={200} weight="semibold">
          {side === 'part' ? figure.part(shown) : figure.whole(shown)}
        </Text>
      )}
      {all > 0 && (
        <>
          <Text size={200}>{counted}</Text>
          <VirtualList
            items={first}
            keyOf={(_, index) => index}
            estimate={44}
            label={counted}
            render={(part) => <Row part={part} onOpen={onOpen} />}
            {...(side !== 'all' && { height: 220 })}
          />
          {all > first.length && <Text size={200}>{more(all - first.length)}</Text>}
        </>
      )}
    </>
  )
}

function Row({ part, onOpen }: Opening & { readonly part: Part }): ReactNode {
  const styles = useStyles()
  const { language } = usePage()
  const words = wordsFor(language)
  const pane = spokenIn(language).say
  const shown = placeText(part.place, pane)
  const where = (
    <>
      {part.place.sheet.startsWith(ASSUMED_SHEET) ? (
        shown
      ) : (
        <Link as="button" aria-label={pane.shell.figure.goTo(shown)} onClick={() => onOpen(part.place)}>
          {shown}
        </Link>
      )}{' '}
      {standingOf(part, words)}
    </>
  )
  return (
    <div className={mergeClasses(styles.row, !part.counts && styles.without)}>
      <span>{part.text || where}</span>
      <span>{isOne(part.amount) ? '' : figureText(part, words)}</span>
      {part.text !== '' && <span className={styles.why}>{where}</span>}
    </div>
  )
}
