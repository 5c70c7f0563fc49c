import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { Figure, Part } from '../../../engine/figure'
import { countCounting, explainFigure } from '../../../year/explainFigure'
import { PARTS_SHOWN, type PartsShown, partsFirst, partsLike } from '../../../year/partsShown'
import { personAt } from '../../../year/personAt'
import { usePane, useReading } from '../paneContext'
import { ChoiceBar } from './ChoiceBar'
import { figureText } from './figureText'
import { NameAt } from './NameAt'
import { PlaceLink } from './PlaceLink'
import { PART_ROW } from './partRow'
import { isOne, standingOf } from './partStanding'
import { placeText } from './placeText'
import { SearchField } from './SearchField'
import { VirtualList } from './VirtualList'

const useStyles = makeStyles({
  said: { display: 'block', marginBottom: tokens.spacingVerticalXS },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalXS,
  },
  ...PART_ROW,
})

/** Of so many rows none needs to be looked for. */
const FEW = 10

/** The rows that made a figure, those that count first, then those that do not with their reasons; many can be filtered and searched. */
export function FigureParts({ figure }: { readonly figure: Figure }): ReactNode {
  const { say } = usePane()
  const { show, counting } = say.shell.figure
  const styles = useStyles()
  const reading = useReading()
  const [parts] = useState(() => partsFirst(explainFigure(figure)))
  const [shown, setShown] = useState<PartsShown>('all')
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const counted = countCounting(parts)
  const listed = useMemo(() => {
    const idOf = ({ place, text }: Part) => {
      const person = reading && text !== '' ? personAt(reading.dataset, place, text) : null
      return person === null ? '' : reading!.dataset.people[person]!.id
    }
    return partsLike(parts, shown, wanted, (part) => [part.text, idOf(part), placeText(part.place, say)])
  }, [parts, shown, wanted, reading, say])
  if (parts.length === 0) return null
  const said = counting(counted, parts.length)
  return (
    <>
      <Text size={200} className={styles.said}>
        {said}
      </Text>
      {parts.length > FEW && (
        <div className={styles.choice}>
          {counted > 0 && counted < parts.length && (
            <ChoiceBar
              label={show.label}
              choices={PARTS_SHOWN.map((choice) => ({ choice, text: show[choice] }))}
              chosen={shown}
              onChoose={setShown}
            />
          )}
          <SearchField label={show.search} value={search} onChange={setSearch} />
          <Text size={200} role="status">
            {listed.length === 0 ? say.shell.list.nothing : say.shell.list.count(listed.length, parts.length)}
          </Text>
        </div>
      )}
      <VirtualList
        items={listed}
        keyOf={(_, index) => index}
        estimate={44}
        height={parts.length === 1 ? 60 : 160}
        label={said}
        render={(part) => <PartRow part={part} />}
      />
    </>
  )
}

function PartRow({ part }: { readonly part: Part }): ReactNode {
  const { words } = usePane()
  const styles = useStyles()
  const { amount, text, place } = part
  const where = (
    <>
      <PlaceLink place={place} /> {standingOf(part, words)}
    </>
  )
  return (
    <div className={mergeClasses(styles.row, !part.counts && styles.without)}>
      {text === '' ? <span>{where}</span> : <NameAt place={place} name={text} />}
      <span>{isOne(amount) ? '' : figureText({ amount }, words)}</span>
      {text !== '' && <span className={styles.why}>{where}</span>}
    </div>
  )
}
