import type { Language } from '../../text/say'
import type { Environment } from './environment'
import { SHOWN_THEMES, type ShownTheme } from './shownTheme'

/** What the user has chosen for the pane itself; kept on this computer. */
export interface Preferences {
  readonly language: Language | 'auto'
  readonly theme: ShownTheme | 'auto'
  /** Whether the introduction was seen or skipped. */
  readonly introduced: boolean
}

const DEFAULTS: Preferences = { language: 'auto', theme: 'auto', introduced: false }

/** The preferences kept; the defaults for whatever is missing or unreadable. */
export function loadPreferences(memory: Environment['memory']): Preferences {
  const kept = parsed(memory.load())
  return {
    language: (['zh-CN', 'en'] as const).find((language) => language === kept.language) ?? DEFAULTS.language,
    theme: SHOWN_THEMES.find((theme) => theme === kept.theme) ?? DEFAULTS.theme,
    introduced: kept.introduced === true,
  }
}

export function savePreferences(memory: Environment['memory'], preferences: Preferences): void {
  memory.save(JSON.stringify(preferences))
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
