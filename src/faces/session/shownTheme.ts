/** The looks that the pane and the page have. */
export const SHOWN_THEMES = ['light', 'dark', 'contrast'] as const
export type ShownTheme = (typeof SHOWN_THEMES)[number]
