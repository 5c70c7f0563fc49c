/** Turns what a file says of a colour into `#RRGGBB`. */
export interface Palette {
  /** By the number that files give them: paper, ink, two more of each, six accents, two links. */
  readonly theme: readonly string[]
  /** Colours by index that the workbook has changed. */
  readonly indexed: readonly string[]
}

/** The theme of Office, for a workbook without its own. */
export const OFFICE_THEME: readonly string[] = [
  '#FFFFFF',
  '#000000',
  '#EEECE1',
  '#1F497D',
  '#4F81BD',
  '#C0504D',
  '#9BBB59',
  '#8064A2',
  '#4BACC6',
  '#F79646',
  '#0000FF',
  '#800080',
]

/** ECMA-376 part 1, 18.8.27; 0 to 7 are the same as 8 to 15. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  )

/** Ink and paper of whoever looks at it. */
const SYSTEM_INK = 64
const SYSTEM_PAPER = 65

/** The colour of an element with attributes `rgb`, `theme`, `indexed`, `auto` and `tint`; null where it is the program's own. */
export function colourIn(given: (attribute: string) => string | undefined, palette: Palette): string | null {
  const plain = plainColour(given, palette)
  const tint = Number(given('tint') ?? 0)
  return plain === null || !Number.isFinite(tint) || tint === 0 ? plain : tinted(plain, tint)
}

function plainColour(given: (attribute: string) => string | undefined, { theme, indexed }: Palette): string | null {
  const rgb = given('rgb')
  if (rgb !== undefined) return /[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null
  const ofTheme = given('theme')
  if (ofTheme !== undefined) return theme[Number(ofTheme)] ?? OFFICE_THEME[Number(ofTheme)] ?? null
  const byIndex = given('indexed')
  return byIndex === undefined ? null : indexedColour(Number(byIndex), indexed)
}

function indexedColour(index: number, changed: readonly string[]): string | null {
  if (index === SYSTEM_INK) return null
  if (index === SYSTEM_PAPER) return '#FFFFFF'
  const known = INDEXED[index < 8 ? index : index - 8]
  return changed[index] ?? (known === undefined ? null : `#${known}`)
}

/** Lighter for a tint above nought, darker below (ECMA-376 part 1, 18.8.19): the lightness of HLS goes so far towards its end. */
export function tinted(colour: string, tint: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ]
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  const lightness = (most + least) / 2
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint
  const chroma = most - least
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1))
  const wantedChroma = saturation * (1 - Math.abs(2 * wanted - 1))
  // What lies between the least and the most of the three keeps its place there.
  const channel = (value: number) => {
    const share = chroma === 0 ? 0 : (value - least) / chroma
    return Math.round(Math.min(1, Math.max(0, wanted - wantedChroma / 2 + share * wantedChroma)) * 255)
  }
  return `#${[red, green, blue].map((value) => channel(value).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}
