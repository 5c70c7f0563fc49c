/// <reference types="office-js" />
import { trip } from './trip'

/** So long after the first of several changes the listener is told, in milliseconds. */
const PAUSE = 100

/** See OfficeWorkbook.onDataChanged. */
export async function onDataChanged(listener: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | null = null
  const heard = async () => {
    timer ??= setTimeout(() => {
      timer = null
      listener()
    }, PAUSE)
  }
  const registrations = await trip({}, ({ workbook: { worksheets } }) => {
    const made = [worksheets.onChanged.add(heard), worksheets.onAdded.add(heard), worksheets.onDeleted.add(heard)]
    return () => made
  })
  return async () => {
    if (timer !== null) clearTimeout(timer)
    // A handler can be taken away only in the context that it was added in.
    await Excel.run(registrations[0]!.context, async (context) => {
      for (const registration of registrations) registration.remove()
      await context.sync()
    })
  }
}
