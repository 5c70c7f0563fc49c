import type { QueryInfo } from './batch'
import { EmulatorLacks } from './excelError'
import type { Named, TypeTable } from './typeTable'

interface Living {
  readonly type: TypeTable
  readonly target: object
}

type Check = (member: Named, type: TypeTable) => void
type Answer = Record<string, unknown>

/** Property names travel with a capital. */
const wireName = (name: string) => name[0]!.toUpperCase() + name.slice(1)

/** Adds what the client needs to find an object again. */
export function withIdentity(handle: Living, reference: string | null, answer: Answer): Answer {
  if (handle.type.id) answer.Id = handle.type.id(handle.target)
  if (reference) answer._ReferenceId = reference
  return answer
}

/** What a load asks for. An unknown name is a gap in the emulator (Excel itself would say nothing). */
export function query(handle: Living, info: QueryInfo, check: Check): Answer {
  const wanted = [...(info.Select ?? []), ...(info.Expand ?? [])]
  if (!handle.type.items) return selected(handle, wanted, check)
  const { type, list } = handle.type.items
  const own = wanted.filter((path) => handle.type.members.has(path.toLowerCase()))
  const ofItems = wanted.filter((path) => !own.includes(path))
  const skip = info.Skip ?? 0
  const top = info.Top ?? Number.POSITIVE_INFINITY
  const items = list(handle.target).map((target, index) => ({ target, index }))
  return {
    ...selected(handle, own.length > 0 ? own : [''], check),
    _Items: items.slice(skip, skip + top).map(({ target, index }) => ({
      ...withIdentity({ type: type(), target }, null, selected({ type: type(), target }, ofItems, check)),
      _Index: index,
    })),
  }
}

function selected(handle: Living, paths: readonly string[], check: Check): Answer {
  const answer: Answer = {}
  const all = paths.length === 0 || paths.some((path) => path === '' || path === '*')
  if (all)
    for (const member of handle.type.members.values())
      if (member.kind === 'scalar' && !member.internal) {
        // Loading everything gives what the announced sets have, without complaint.
        try {
          check(member, handle.type)
        } catch {
          continue
        }
        answer[wireName(member.name)] = member.get(handle.target)
      }
  for (const path of paths) if (path !== '' && path !== '*') addPath(answer, handle, path.split('/'), check)
  return answer
}

function addPath(answer: Answer, handle: Living, [first = '', ...rest]: readonly string[], check: Check): void {
  const member = handle.type.members.get(first.toLowerCase())
  if (!member) throw new EmulatorLacks(`${handle.type.name}.${first}`)
  check(member, handle.type)
  const name = wireName(member.name)
  if (member.kind === 'scalar') {
    answer[name] = member.get(handle.target)
    return
  }
  if (member.kind !== 'navigation') throw new EmulatorLacks(`loading ${handle.type.name}.${first}`)
  const target = member.get(handle.target)
  if (!target) {
    answer[name] = null
    return
  }
  const next = { type: member.type(), target }
  const inside = rest.length > 0 && rest[0] === 'items' ? rest.slice(1) : rest
  const found = query(next, { Select: inside.length > 0 ? [inside.join('/')] : [] }, check)
  answer[name] = merged(answer[name] as Answer | undefined, withIdentity(next, null, found))
}

/** Several paths through one object (`font/bold`, `font/size`) come back as one object. */
function merged(before: Answer | undefined, more: Answer): Answer {
  if (!before) return more
  const answer: Answer = { ...before }
  for (const [key, value] of Object.entries(more)) {
    const old = answer[key]
    if (key === '_Items' && Array.isArray(old) && Array.isArray(value))
      answer[key] = value.map((item, index) => merged(old[index] as Answer, item as Answer))
    else if (isAnswer(old) && isAnswer(value)) answer[key] = merged(old, value)
    else answer[key] = value
  }
  return answer
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
