/** The office's fonts by all names that machines know them under, then free ones of the same kind. */
const FAMILIES: readonly (readonly [pattern: RegExp, fonts: readonly string[], kind: 'serif' | 'sans-serif'])[] = [
  [/仿宋|FangSong/i, ['仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', 'Source Han Serif SC'], 'serif'],
  [/楷|KaiTi/i, ['楷体', 'KaiTi', 'STKaiti', 'Noto Serif CJK SC', 'Source Han Serif SC'], 'serif'],
  [/宋|SimSun/i, ['宋体', 'SimSun', 'STSong', 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC'], 'serif'],
  [
    /黑体|SimHei|Heiti/i,
    ['黑体', 'SimHei', 'STHeiti', 'Heiti SC', 'Noto Sans CJK SC', 'Source Han Sans SC'],
    'sans-serif',
  ],
  [/黑|Hei|等线|DengXian/i, ['等线', 'DengXian', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'], 'sans-serif'],
  [/Times|Cambria|Georgia/i, ['Liberation Serif', 'Noto Serif CJK SC'], 'serif'],
]
const OTHERS: (typeof FAMILIES)[number] = [
  /^/,
  ['Carlito', 'Liberation Sans', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC'],
  'sans-serif',
]

/** The CSS of a font and of those that may stand in for it. A name may come from a file: what would end it in CSS is left out. */
export function fontsLike(name: string): string {
  const own = name.replace(/["\\;{}<>\n]/g, '')
  const [, fonts, kind] = FAMILIES.find(([pattern]) => pattern.test(name)) ?? OTHERS
  return [...[...new Set([own, ...fonts])].map((font) => `"${font}"`), kind].join(',')
}
