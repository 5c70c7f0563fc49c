import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Place } from '../../../workbook/address'
import { usePane } from '../paneContext'
import { placeText } from './placeText'

/** A cell, or a row, of the workbook that one click leads to. */
export function PlaceLink({ place }: { readonly place: Place }): ReactNode {
  const { session, say } = usePane()
  const shown = placeText(place, say)
  return (
    <Link as="button" aria-label={say.shell.figure.goTo(shown)} onClick={() => void session.goTo(place)}>
      {shown}
    </Link>
  )
}
