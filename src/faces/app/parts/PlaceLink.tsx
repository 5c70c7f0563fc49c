import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { ASSUMED_SHEET } from '../../../records/writtenSheets'
import type { Place } from '../../../workbook/address'
import { usePane, usePaneState } from '../paneContext'
import { placeText } from './placeText'

const useStyles = makeStyles({
  link: {
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    // In the system's own colours a link is known by its line alone.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
})

/** A cell, or a row, of the workbook that one click leads to; one that is assumed, or of a file that is not open, is named and leads nowhere. */
export function PlaceLink({ place }: { readonly place: Place }): ReactNode {
  const { session, say } = usePane()
  const styles = useStyles()
  const shown = placeText(place, say)
  const isOpen = usePaneState(
    ({ reading }) =>
      !place.sheet.startsWith(ASSUMED_SHEET) && (reading?.grids.some(({ file }) => file === place.file) ?? true),
  )
  if (!isOpen) return <Text size={200}>{shown}</Text>
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={say.shell.figure.goTo(shown)}
      onClick={() => void session.goTo(place)}
    >
      {shown}
    </Link>
  )
}
