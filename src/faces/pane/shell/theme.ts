import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components'

export const SHOWN_THEMES = ['light', 'dark', 'contrast'] as const
export type ShownTheme = (typeof SHOWN_THEMES)[number]

/** Chinese faces behind Fluent's own, so that no browser falls back to a serif. */
const FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', -apple-system, BlinkMacSystemFont, sans-serif"

export const THEMES: Readonly<Record<ShownTheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
}

/** The theme that fits a background `#RRGGBB`: dark below middle grey. Anything unreadable is light. */
export function themeOfBackground(colour: string | undefined): ShownTheme {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '')
  if (!match) return 'light'
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 110 ? 'dark' : 'light'
}
