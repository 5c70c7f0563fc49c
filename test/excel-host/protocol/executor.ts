import {
  type Action,
  ActionKind,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
  PathKind,
} from './batch'
import { EmulatorLacks, ExcelError } from './excelError'
import { query, withIdentity } from './query'
import type { Named, TypeTable } from './typeTable'

/** An object of the model and the table that speaks for it; null is Excel's null object. */
export type Handle = { readonly type: TypeTable; readonly target: object } | null

/** What lives longer than one batch. */
export interface Session {
  readonly root: { readonly type: TypeTable; readonly target: object }
  /** Services that the client makes by name. */
  readonly services: ReadonlyMap<string, { readonly type: TypeTable; readonly target: object }>
  readonly references: Map<string, NonNullable<Handle>>
  nextReference(): string
  /** Whether the announced requirement sets have this member. */
  supports(member: Named): boolean
  /** Told of every gap in the emulator. */
  lacking(what: string): void
  /** Called before each action; throws to make that action fail. */
  beforeAction(index: number): void
}

/**
 * Runs one batch in the order of its actions. The first error ends it; what was done before stays done, as in Excel.
 */
export function execute(session: Session, batch: Batch): BatchAnswer {
  const run = new Execution(session, batch)
  const results: ActionResult[] = []
  for (const [index, action] of batch.Actions.entries()) {
    try {
      session.beforeAction(index)
      results.push({ ActionId: action.Id, Value: run.act(action) })
    } catch (error) {
      return {
        Error: { ...described(session, error), ActionIndex: index, HttpStatusCode: 400 },
        ProcessedResults: { Results: results },
        TraceIds: run.traces,
      }
    }
  }
  return { Results: results, TraceIds: run.traces }
}

function described(session: Session, error: unknown): { Code: string; Message: string; Location: string } {
  if (error instanceof ExcelError) return { Code: error.code, Message: error.message, Location: error.location }
  const what = error instanceof EmulatorLacks ? error.message : `broke: ${error instanceof Error ? error.stack : error}`
  session.lacking(what)
  return { Code: 'EmulatorLacks', Message: `The Excel host emulator lacks ${what}`, Location: '' }
}

class Execution {
  readonly traces: number[] = []
  /** Each path is resolved once: `worksheets.add()` must not add a sheet for every action on it. */
  readonly #resolved = new Map<number, Handle>()
  readonly #referenceOf = new Map<number, string>()

  constructor(
    readonly session: Session,
    readonly batch: Batch,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === ActionKind.trace) {
      this.traces.push(action.Id)
      return null
    }
    const handle = this.resolve(action.ObjectPathId)
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return handle && withIdentity(handle, this.#keep(action.ObjectPathId, handle, false), {})
      case ActionKind.query:
        return (
          handle &&
          withIdentity(
            handle,
            this.#keep(action.ObjectPathId, handle, false),
            query(handle, action.QueryInfo ?? {}, (member, type) => this.#checkSupported(member, type)),
          )
        )
      case ActionKind.method:
        return this.#callMethod(action, handle)
      case ActionKind.set:
        return this.#setProperty(action, handle)
      default:
        throw new EmulatorLacks(`actions of type ${action.ActionType}`)
    }
  }

  resolve(id: number): Handle {
    const known = this.#resolved.get(id)
    if (known !== undefined) return known
    const path = this.batch.ObjectPaths[String(id)]
    if (!path) throw new ExcelError('InvalidObjectPath', `There is no object path ${id}.`)
    const handle = this.#follow(path)
    this.#resolved.set(id, handle)
    return handle
  }

  #follow(path: ObjectPath): Handle {
    switch (path.ObjectPathType) {
      case PathKind.global:
        return this.session.root
      case PathKind.newObject: {
        const service = this.session.services.get(path.Name)
        if (!service) throw new EmulatorLacks(`the service ${path.Name}`)
        return service
      }
      case PathKind.reference: {
        const kept = this.session.references.get(path.Name)
        if (!kept) throw new ExcelError('InvalidReference', `The reference ${path.Name} is not kept.`)
        this.#referenceOf.set(path.Id, path.Name)
        return kept
      }
      case PathKind.nullObject:
        return null
      default:
        return this.#followFromParent(path)
    }
  }

  #followFromParent(path: ObjectPath): Handle {
    const parent = this.resolve(path.ParentObjectPathId ?? 0)
    if (!parent) return null
    const name = path.ObjectPathType === PathKind.indexer ? 'getItem' : path.Name
    const member = this.#member(parent.type, name)
    const target = this.#located(parent.type, member.name, () => {
      if (member.kind === 'navigation') return member.get(parent.target)
      if (member.kind === 'object') return member.call(parent.target, this.#arguments(path.ArgumentInfo))
      throw new EmulatorLacks(`${parent.type.name}.${member.name} as an object`)
    })
    return target && { type: (member as { type: () => TypeTable }).type(), target }
  }

  #callMethod(action: Action, handle: Handle): unknown {
    if (!handle) return { _IsNull: true }
    if (action.Name === '_KeepReference') {
      this.#keep(action.ObjectPathId, handle, true)
      return null
    }
    if (action.Name === '_RemoveReference') {
      this.session.references.delete(String(action.ArgumentInfo?.Arguments?.[0]))
      return null
    }
    const member = this.#member(handle.type, action.Name)
    if (member.kind !== 'method') throw new EmulatorLacks(`${handle.type.name}.${member.name} as a method`)
    const result = this.#located(handle.type, member.name, () =>
      member.call(handle.target, this.#arguments(action.ArgumentInfo)),
    )
    return result ?? null
  }

  #setProperty(action: Action, handle: Handle): unknown {
    if (!handle) return { _IsNull: true }
    const member = this.#member(handle.type, action.Name)
    if (member.kind !== 'scalar' || !member.set) throw new EmulatorLacks(`${handle.type.name}.${member.name} = …`)
    const set = member.set
    const [value] = this.#arguments(action.ArgumentInfo)
    this.#located(handle.type, member.name, () => set(handle.target, value))
    return null
  }

  #member(type: TypeTable, name: string): Named {
    const member = type.members.get(name.toLowerCase())
    if (!member) throw new EmulatorLacks(`${type.name}.${name[0]!.toLowerCase()}${name.slice(1)}`)
    this.#checkSupported(member, type)
    return member
  }

  #checkSupported(member: Named, type: TypeTable): void {
    if (this.session.supports(member)) return
    throw new ExcelError(
      'ApiNotFound',
      `The API ${type.name}.${member.name} is not known.`,
      `${type.name}.${member.name}`,
    )
  }

  #located<R>(type: TypeTable, member: string, work: () => R): R {
    try {
      return work()
    } catch (error) {
      if (error instanceof ExcelError && error.location === '')
        throw new ExcelError(error.code, error.message, `${type.name}.${member}`)
      throw error
    }
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? null) as readonly unknown[]
  }

  #withObjects(value: unknown, references: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(references))
      return value.map((entry, index) => this.#withObjects(entry, references[index]))
    if (typeof references === 'number' && references > 0 && references === value) return this.resolve(references)
    const pathId = (value as { _ObjectPathId?: number } | null)?._ObjectPathId
    return pathId === undefined ? value : this.resolve(pathId)
  }

  /** The reference id of a range path, made on demand while the client wants ranges kept. */
  #keep(pathId: number, handle: NonNullable<Handle>, explicitly: boolean): string | null {
    if (!handle.type.kept) return null
    const known = this.#referenceOf.get(pathId)
    if (known) return known
    const wanted = explicitly || (this.batch.AutoKeepReference && this.batch.ObjectPaths[String(pathId)]?.D !== true)
    if (!wanted) return null
    const id = this.session.nextReference()
    this.session.references.set(id, handle)
    this.#referenceOf.set(pathId, id)
    return id
  }
}
