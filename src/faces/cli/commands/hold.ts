import { HELD_FIELDS, type HeldField, heldApprovals, heldLines, holdClass } from '../../../year/actions/holdClass'
import { actOnRows, findClass, itemsSet, openForAction } from '../asking/actOnRows'
import type { Command } from '../command/command'

/** `hold BOOK CLASS`: 实施 of a class, with what `--set` says of it. */
export const hold: Command = {
  name: 'hold',
  arguments: ['BOOK', 'CLASS'],
  options: ['set', 'dryRun', 'out', 'force', 'year', 'sheet', 'json'],
  async run(session, [given, asked], options) {
    const opened = await openForAction(session, given!, options)
    const trainingClass = await findClass(session, opened.year, asked!)
    const lines = heldLines(opened.year, trainingClass)
    const items = itemsSet(
      session,
      options.set,
      lines.map(({ heading }) => heading),
    )
    const entered: Partial<Record<HeldField, string>> = {}
    for (const field of HELD_FIELDS) {
      const value = items.get(lines.find((line) => line.field === field)?.heading ?? '')
      if (value !== undefined) entered[field] = value
    }
    return actOnRows(session, opened, holdClass(opened.year, trainingClass, entered), options, (after) =>
      heldApprovals(after, trainingClass),
    )
  },
}
