import type { ReactNode } from 'react'
import type { Person } from '../../../records/person'
import { samePerson } from '../../../year/personAt'
import { useReading } from '../paneContext'
import { PersonLink } from './PersonLink'

/** Somebody of whatever reading, of this workbook or of another, by `text` or the name: a link where the workbook in view knows them, too. */
export function PersonName({
  person,
  text = person.name,
}: {
  readonly person: Person
  readonly text?: string
}): ReactNode {
  const reading = useReading()
  const known = reading && samePerson(reading.dataset, person)
  return known === null ? text : <PersonLink person={known} text={text} />
}
