/// <reference types="office-js" />
import { trip } from './trip'

/** So long after the first of several changes the listener is told, in milliseconds. */
const PAUSE = 100

/** Who is to be told that the user has changed data. */
export interface DataChanges {
  /** See OfficeWorkbook.onDataChanged. */
  listen(listener: () => void): Promise<() => Promise<void>>
  /** Tells of a change that may have been: where a request failed, events were off longer than it took. */
  suspect(): void
}

export function dataChanges(): DataChanges {
  const tellers = new Set<() => void>()
  return {
    async listen(listener) {
      let timer: ReturnType<typeof setTimeout> | null = null
      const tell = () => {
        timer ??= setTimeout(() => {
          timer = null
          listener()
        }, PAUSE)
      }
      const heard = async (event: object) => {
        // Some Excels tell of what we write although events are off.
        if (!('triggerSource' in event) || event.triggerSource !== 'ThisLocalAddin') tell()
      }
      const registrations = await trip({}, ({ workbook: { worksheets, comments } }) => {
        const made = [worksheets, comments].flatMap(({ onChanged, onAdded, onDeleted }) =>
          [onChanged, onAdded, onDeleted].map((event: OfficeExtension.EventHandlers<object>) => event.add(heard)),
        )
        return () => made
      })
      tellers.add(tell)
      return async () => {
        tellers.delete(tell)
        if (timer !== null) clearTimeout(timer)
        // A handler can be taken away only in the context that it was added in.
        await Excel.run(registrations[0]!.context, async (context) => {
          for (const registration of registrations) registration.remove()
          await context.sync()
        })
      }
    },
    suspect() {
      for (const tell of tellers) tell()
    },
  }
}
