import type { TrainingClass } from '../records/trainingClass'
import { titleKey } from './plainText'
import type { UnreadableClass } from './readClasses'

/** The classes by what attendance calls them. */
export interface ClassIndex {
  readonly classes: readonly TrainingClass[]
  /** By `titleKey` of the name. */
  readonly byName: ReadonlyMap<string, readonly number[]>
  /** By `plain` 培训编号. */
  readonly byCode: ReadonlyMap<string, readonly number[]>
  /** Keys of names and codes whose rows could not be read: told already, so that attendance need not be. */
  readonly unreadable: ReadonlySet<string>
}

/** Makes the index; `unreadable`: classes whose rows could not be read. */
export function classIndex(classes: readonly TrainingClass[], unreadable: readonly UnreadableClass[]): ClassIndex {
  return {
    classes,
    byName: grouped(classes, ({ name }) => titleKey(name)),
    byCode: grouped(classes, ({ code }) => code),
    unreadable: new Set(unreadable.flatMap(({ name, code }) => [titleKey(name), code]).filter((key) => key !== '')),
  }
}

function grouped(classes: readonly TrainingClass[], key: (some: TrainingClass) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  classes.forEach((some, index) => {
    const value = key(some)
    if (value !== '') groups.set(value, [...(groups.get(value) ?? []), index])
  })
  return groups
}
