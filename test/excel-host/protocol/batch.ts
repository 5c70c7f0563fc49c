/** One Excel.run request and its answer, as JSON: what office.js sends to Excel and expects back. */

export const PathKind = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const

export const ActionKind = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null
  /** Mirrors `Arguments`: where an entry is above 0 and equal to the argument, the argument is the path of that id. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null
}

export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
  /** The client is done with it: do not keep a reference. */
  readonly D?: boolean
}

export interface QueryInfo {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: QueryInfo
}

export interface Batch {
  readonly AutoKeepReference: boolean
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

export interface ActionResult {
  readonly ActionId: number
  readonly Value: unknown
}

export interface BatchError {
  readonly Code: string
  readonly Message: string
  readonly Location: string
  readonly ActionIndex: number
  readonly HttpStatusCode: number
}

export type BatchAnswer =
  | { readonly Results: readonly ActionResult[]; readonly TraceIds: readonly number[] }
  | {
      readonly Error: BatchError
      readonly ProcessedResults: { readonly Results: readonly ActionResult[] }
      readonly TraceIds: readonly number[]
    }
