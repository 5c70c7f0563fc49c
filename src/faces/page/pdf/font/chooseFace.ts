/** What the browser tells of an installed face. */
export interface Installed {
  readonly family: string
  readonly postscriptName: string
  /** `Regular`, `Bold Italic`, … */
  readonly style: string
}

/** Words of styles by how heavy letters are, as CSS counts; Windows tells them in its own language. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/thin|hairline/i, 100],
  [/(extra|ultra) ?light/i, 200],
  [/demi ?light/i, 350],
  [/light|细/i, 300],
  [/medium|中等/i, 500],
  [/(semi|demi) ?bold/i, 600],
  [/(extra|ultra) ?bold/i, 800],
  [/bold|粗/i, 700],
  [/black|heavy|[特超]黑/i, 900],
]

/** From what weight on letters count as bold; below, a browser makes bold ones thicker itself. */
export const BOLD = 600

const [REGULAR_WEIGHT, BOLD_WEIGHT] = [400, 700]

/** How heavy a style's letters are. */
export function weightOf(style: string): number {
  return WEIGHTS.find(([word]) => word.test(style))?.[1] ?? REGULAR_WEIGHT
}

/**
 * The faces that a browser asks for letters, one after the other: of each family named that is installed the face nearest to
 * the weight, as CSS has it (css-fonts-4 §5.2). Slanted faces are none of ours.
 * @param families as CSS lists them
 */
export function facesAsked<Face extends Installed>(
  installed: readonly Face[],
  families: string,
  bold: boolean,
): Face[] {
  return familyNames(families).flatMap((name) => {
    const faces = installed.filter(
      ({ family, style }) => family.toLowerCase() === name && !/italic|oblique|斜/i.test(style),
    )
    const [nearest] = faces.sort((one, other) => far(weightOf(one.style), bold) - far(weightOf(other.style), bold))
    return nearest ? [nearest] : []
  })
}

/** Names without quotes, in small letters. */
function familyNames(families: string): string[] {
  return families.split(',').map((name) => name.trim().replaceAll('"', '').replaceAll("'", '').toLowerCase())
}

/** Bold is sought among heavier faces first; regular as it is, then medium, then lighter, then heavier. */
function far(weight: number, bold: boolean): number {
  if (bold) return weight >= BOLD_WEIGHT ? weight - BOLD_WEIGHT : 1000 + BOLD_WEIGHT - weight
  if (weight === 500) return 1
  return weight <= REGULAR_WEIGHT ? (REGULAR_WEIGHT - weight) * 2 : 1000 + weight
}
