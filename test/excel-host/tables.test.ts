import { readFileSync } from 'node:fs'
import type { TypeTable } from './protocol/typeTable'
import { workbookType } from './types/workbook'

/** Members of each class of Excel's API and the set that brought them, as Microsoft's own type declarations say. */
function declaredMembers(): Map<string, Map<string, string>> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8')
  const excel = text.slice(text.indexOf('declare namespace Excel {'), text.indexOf('declare namespace Word {'))
  const classes = new Map<string, Map<string, string>>()
  for (const [, name, body] of excel.matchAll(/^ {4}class (\w+)(?:<\w+>)? extends [\w.]+ \{\n([\s\S]*?)^ {4}\}/gm)) {
    const members = new Map<string, string>()
    for (const [, set, member] of body!.matchAll(
      /\[Api set: ExcelApi (1\.\d+)[^\]]*\](?:(?!\*\/)[\s\S])*\*\/\s*(?:readonly )?(\w+)\s*[?:(]/g,
    ))
      if (!members.has(member!)) members.set(member!, set!)
    classes.set(name!, members)
  }
  return classes
}

function reachable(type: TypeTable, found = new Map<string, TypeTable>()): Map<string, TypeTable> {
  if (found.has(type.name)) return found
  found.set(type.name, type)
  for (const member of type.members.values())
    if (member.kind === 'navigation' || member.kind === 'object') reachable(member.type(), found)
  if (type.items) reachable(type.items.type(), found)
  return found
}

const declared = declaredMembers()

test.each([...reachable(workbookType)])('%s has its members since the sets that Microsoft names', (name, type) => {
  const members = [...type.members.values()].filter((member) => !member.internal)
  const ours = Object.fromEntries(members.map((member) => [member.name, member.since]))
  const theirs = Object.fromEntries(members.map((member) => [member.name, declared.get(name)?.get(member.name)]))
  expect(ours).toEqual(theirs)
})
