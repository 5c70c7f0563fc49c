import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { type Place, placeName } from '../../../workbook/address'
import { usePane } from '../paneContext'

/** A cell, or a row, of the workbook that one click leads to. */
export function PlaceLink({ place }: { readonly place: Place }): ReactNode {
  const { session, say } = usePane()
  const name = place.column === null ? say.shell.figure.row(place.sheet, place.row) : placeName(place)
  const shown = place.file === '' ? name : `${place.file} ${name}`
  return (
    <Link as="button" aria-label={say.shell.figure.goTo(shown)} onClick={() => void session.goTo(place)}>
      {shown}
    </Link>
  )
}
