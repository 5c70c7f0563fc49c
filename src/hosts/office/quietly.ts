/// <reference types="office-js" />
import type { Run } from '../../workbook/workbook'
import { trip } from './trip'

/** One round trip whose changes are told to nobody. Events are off only while it is carried out, also where it fails. */
export async function quietly(run: Run, change: (context: Excel.RequestContext) => void): Promise<void> {
  try {
    await trip(run, (context) => {
      context.runtime.enableEvents = false
      change(context)
      context.runtime.enableEvents = true
      return () => undefined
    })
  } catch (error) {
    await trip({}, ({ runtime }) => {
      runtime.enableEvents = true
      return () => undefined
    }).catch(() => {})
    throw error
  }
}
