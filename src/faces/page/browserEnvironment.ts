import { browserMemory } from '../app/browserMemory'
import { languageOfTag } from '../app/language'
import type { Environment } from '../session/environment'
import { wallClock } from '../wallClock'

declare const VERSION: string

/** The surroundings of a pane in a browser of its own. */
export function browserEnvironment({ readData, readOther }: Pick<Environment, 'readData' | 'readOther'>): Environment {
  const contrast = matchMedia('(forced-colors: active)')
  const dark = matchMedia('(prefers-color-scheme: dark)')
  return {
    version: VERSION,
    now: () => wallClock(new Date()),
    readData,
    readOther,
    memory: browserMemory('xueshi-page'),
    displayLanguage: languageOfTag(navigator.language),
    displayTheme: () => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light'),
    onThemeChanged(listener) {
      for (const query of [contrast, dark]) query.addEventListener('change', listener)
      return () => {
        for (const query of [contrast, dark]) query.removeEventListener('change', listener)
      }
    },
  }
}
