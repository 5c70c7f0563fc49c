import type { ReactNode } from 'react'
import { decimalHours } from '../../../text/amounts'
import { typedHours } from '../../../year/typedHours'
import { usePane, usePaneState } from '../paneContext'

/** Below a field of hours what was typed comes to as paper prints it (1小时30分 → = 1.5 小时); `instead` where it is typed so already. */
export function HoursHint({ text, instead = '' }: { readonly text: string; readonly instead?: string }): ReactNode {
  const { words } = usePane()
  const policy = usePaneState((state) => state.reading?.dataset.policy ?? null)
  const seconds = policy && typedHours(policy, text)
  if (seconds === null) return instead
  const printed = decimalHours(seconds)
  return printed === text.trim() ? instead : `= ${printed} ${words.units.hours}`
}
