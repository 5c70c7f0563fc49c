import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import type { Language } from '../../../text/say'
import type { ShownTheme } from '../../session/shownTheme'

const LATIN = "'Segoe UI', 'Segoe UI Web (West European)'"
const SYSTEM = '-apple-system, BlinkMacSystemFont'
const CHINESE = "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'"

/**
 * Chinese faces behind Fluent's own, so that no browser falls back to a serif. In English the system's Latin ones come
 * first: Chinese faces draw quotation marks and apostrophes as wide as a character.
 */
const FONTS: Readonly<Record<Language, string>> = {
  'zh-CN': `${LATIN}, ${CHINESE}, ${SYSTEM}, sans-serif`,
  en: `${LATIN}, ${SYSTEM}, 'Helvetica Neue', Arial, ${CHINESE}, sans-serif`,
}

const FLUENT: Readonly<Record<ShownTheme, Theme>> = {
  light: webLightTheme,
  // What lies over the page has no edge of its own in the dark, where its shadow is not seen.
  dark: { ...webDarkTheme, colorTransparentStroke: webDarkTheme.colorNeutralStroke1 },
  contrast: teamsHighContrastTheme,
}

export function themeFor(theme: ShownTheme, language: Language): Theme {
  return { ...FLUENT[theme], fontFamilyBase: FONTS[language] }
}

/** The theme that fits a background `#RRGGBB`: dark below middle grey. Anything unreadable is light. */
export function themeOfBackground(colour: string | undefined): ShownTheme {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '')
  if (!match) return 'light'
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 110 ? 'dark' : 'light'
}
