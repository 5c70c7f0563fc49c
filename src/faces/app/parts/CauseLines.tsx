import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { Fragment, type ReactNode, useState } from 'react'
import { hoursText } from '../../../text/amounts'
import type { CausesShown } from '../../../text/figureCauseText'
import type { Place } from '../../../workbook/address'
import { settingName } from '../../../year/settingEntry'
import { usePane } from '../paneContext'
import { figureText } from './figureText'
import { PlaceLink } from './PlaceLink'

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '& button': { fontSize: 'inherit', lineHeight: 'inherit', display: 'inline' },
  },
})

/** Lines shown at first, and once somebody asks for all. */
const FEW = 3
const ALL = 200

/** Stands in a line for the place of that number: no text of a cell holds it. */
const MARK = '\u0001'

/** What made a figure another, a line a cause, each cell a link; `lines` says the first so many. */
export function CauseLines({
  lines,
}: {
  readonly lines: (shown: CausesShown, most: number) => readonly string[]
}): ReactNode {
  const { words, say } = usePane()
  const styles = useStyles()
  const [isWhole, setWhole] = useState(false)
  const places: Place[] = []
  const shown: CausesShown = {
    amount: (amount) => figureText({ amount }, words),
    hours: (seconds) => hoursText(seconds, words),
    place: (place) => `${MARK}${places.push(place) - 1}${MARK}`,
    setting: settingName,
  }
  const said = lines(shown, isWhole ? ALL : FEW)
  const isCut = !isWhole && lines({ ...shown, place: () => '' }, ALL).length > said.length
  if (said.length === 0) return null
  return (
    <ul className={styles.list}>
      {said.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and stand in their order
        <li key={index}>
          {line.split(MARK).map((text, at) => {
            const place = at % 2 === 1 ? places[Number(text)] : undefined
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            return <Fragment key={at}>{place ? <PlaceLink place={place} /> : text}</Fragment>
          })}
        </li>
      ))}
      {isCut && (
        <li>
          <Link as="button" onClick={() => setWhole(true)}>
            {say.shell.allCauses}
          </Link>
        </li>
      )}
    </ul>
  )
}
