import type { ReactNode } from 'react'
import type { Place } from '../../../workbook/address'
import { personAt } from '../../../year/personAt'
import { useReading } from '../paneContext'
import { PersonLink } from './PersonLink'

/** What the row of a place is called: a link to the archive where that is the name of whom the row is about. */
export function NameAt({ place, name }: { readonly place: Place; readonly name: string }): ReactNode {
  const reading = useReading()
  const person = reading && name !== '' ? personAt(reading.dataset, place, name) : null
  return person === null ? name : <PersonLink person={person} />
}
