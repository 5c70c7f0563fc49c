/** How every chart looks, whatever draws it. Sizes in points, colours `RRGGBB`; the rest is said by the layout. */
export const CHART_LOOK = {
  titleSize: 12,
  /** Of names, numbers and legend. */
  textSize: 9,
  text: '000000',
  /** Around every bar, so that light ones stand out from the paper. */
  outline: '404040',
  outlineWidth: 0.75,
  /** Between bars of different names, in hundredths of a bar's width. */
  gapWidth: 50,
} as const
