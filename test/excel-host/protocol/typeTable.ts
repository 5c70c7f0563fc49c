import { EmulatorLacks } from './excelError'

/** The ExcelApi set that brought a member: `1.9`. */
export type Since = `1.${number}`

/** An argument that names an object of the batch arrives as that object. */
export interface ObjectArgument {
  readonly type: TypeTable
  readonly target: object
}

type Call<T, R> = (target: T, args: readonly unknown[]) => R

interface Described {
  readonly since: Since
  /** True for what is a kind of member, not of the API as documented: `_RegisterDataChangedEvent`, `Gridlines`. */
  readonly internal?: boolean
}

export type Member<T> = Described &
  (
    | {
        readonly kind: 'scalar'
        readonly get: (target: T) => unknown
        readonly set?: (target: T, value: unknown) => void
      }
    | { readonly kind: 'navigation'; readonly type: () => TypeTable; readonly get: (target: T) => object | null }
    | { readonly kind: 'method'; readonly call: Call<T, unknown> }
    | { readonly kind: 'object'; readonly type: () => TypeTable; readonly call: Call<T, object | null> }
  )

/** One type of Excel's API: what it has, since when, and what each member does to the model. */
export interface TypeTable {
  readonly name: string
  /** The id by which the client finds the object again. */
  readonly id: ((target: object) => string) | null
  /** Ranges: the host keeps them between requests and moves them with the cells. */
  readonly kept: boolean
  /** Collections: the items, and the item of a key (an id or a name). */
  readonly items: { readonly type: () => TypeTable; readonly list: (target: object) => readonly object[] } | null
  /** By name in small letters. */
  readonly members: ReadonlyMap<string, Named>
}

export type Named = { readonly name: string } & Member<object>

/** A property that is read, and written where `set` is given. */
export const scalar = <T>(
  since: Since,
  get: (target: T) => unknown,
  set?: (target: T, value: unknown) => void,
): Member<T> => (set ? { kind: 'scalar', since, get, set } : { kind: 'scalar', since, get })

/** A property that leads to another object. */
export const navigation = <T>(since: Since, type: () => TypeTable, get: (target: T) => object | null): Member<T> => ({
  kind: 'navigation',
  since,
  type,
  get,
})

/** A method with a plain result, or none. */
export const method = <T>(since: Since, call: Call<T, unknown>): Member<T> => ({ kind: 'method', since, call })

/** A method that gives an object; null where an `…OrNullObject` finds nothing. */
export const object = <T>(since: Since, type: () => TypeTable, call: Call<T, object | null>): Member<T> => ({
  kind: 'object',
  since,
  type,
  call,
})

/** Marks what the client library calls behind its documented members. */
export const internal = <T>(member: Member<T>): Member<T> => ({ ...member, internal: true })

export function typeTable<T extends object>(
  name: string,
  members: Readonly<Record<string, Member<T>>>,
  more: {
    readonly id?: (target: T) => string
    readonly kept?: boolean
    readonly items?: { readonly type: () => TypeTable; readonly list: (target: T) => readonly object[] }
  } = {},
): TypeTable {
  // The tables are keyed by what each type's own targets are; the executor hands every table only its own.
  const untyped = members as unknown as Record<string, Member<object>>
  return {
    name,
    id: (more.id as ((target: object) => string) | undefined) ?? null,
    kept: more.kept ?? false,
    items: (more.items as TypeTable['items'] | undefined) ?? null,
    members: new Map(Object.entries(untyped).map(([key, member]) => [key.toLowerCase(), { name: key, ...member }])),
  }
}

/** For what a member can be asked and the emulator cannot do. */
export function lacks(what: string): never {
  throw new EmulatorLacks(what)
}
