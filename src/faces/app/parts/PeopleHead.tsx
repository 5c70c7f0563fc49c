import type { ReactNode } from 'react'
import { type Listed, listedPeople } from '../../../year/listedPeople'
import { useReading } from '../paneContext'
import { FigureValue } from './FigureValue'

/** The head of a list of people: how many they are, which can be asked like any figure; words alone where there is nobody. */
export function PeopleHead({ text, people }: { readonly text: string; readonly people: readonly Listed[] }): ReactNode {
  const { dataset } = useReading()!
  if (people.length === 0) return text
  return <FigureValue figure={listedPeople(dataset, people)} name={text} text={text} />
}
