import { readDataset } from '../../input/readDataset'
import type { YearAsked } from '../openYear'
import type { Reads } from './tryAction'

/** Reads sheets at once, for faces that have no worker; what `kinds` says of sheets holds for them as well. */
export function readHere(kinds: YearAsked['kinds']): Reads {
  return (grids) => readDataset(grids, kinds ? { kinds: kinds(grids) } : {})
}
