/// <reference types="office-js" />
import { officeWorkbook } from '../../hosts/office/officeWorkbook'
import { browserMemory } from '../app/browserMemory'
import { languageOfTag, learnLanguage, spokenIn } from '../app/language'
import { themeOfBackground } from '../app/shell/theme'
import { registerCommands } from '../ribbon/ribbon'
import type { Environment } from '../session/environment'
import { wallClock } from '../wallClock'
import { mount } from './mount'
import { startNotice } from './startNotice'
import { dataReader } from './worker/dataReader'

declare const VERSION: string

/** How long office.js may take to find Excel, in milliseconds; where its script is blocked it never answers. */
const PATIENCE = 10_000

const element = document.getElementById('pane')!
void learnLanguage(languageOfTag(navigator.language)).finally(start)

function start(): void {
  const { start: say } = spokenIn(languageOfTag(navigator.language)).say.shell
  const tell = (sentence: string) => element.replaceChildren(...startNotice(sentence, say.offlinePage))
  if (typeof Office === 'undefined') {
    tell(say.officeMissing)
    return
  }
  const timer = setTimeout(() => tell(say.officeMissing), PATIENCE)
  void Office.onReady(({ host }) => {
    clearTimeout(timer)
    if (host !== Office.HostType.Excel) tell(say.outsideOffice)
    else if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) tell(say.tooOld)
    else {
      element.replaceChildren()
      registerCommands(mount(element, officeWorkbook(), excelEnvironment()))
    }
  })
}

function excelEnvironment(): Environment {
  return {
    version: VERSION,
    now: () => wallClock(new Date()),
    ...dataReader(() => new Worker(new URL('./worker/data.worker.ts', import.meta.url))),
    memory: browserMemory('xueshi'),
    displayLanguage: languageOfTag(Office.context.displayLanguage),
    displayTheme: () =>
      matchMedia('(forced-colors: active)').matches
        ? 'contrast'
        : themeOfBackground(Office.context.officeTheme?.bodyBackgroundColor),
    onThemeChanged: (listener) => {
      const contrast = matchMedia('(forced-colors: active)')
      contrast.addEventListener('change', listener)
      return () => contrast.removeEventListener('change', listener)
    },
  }
}
