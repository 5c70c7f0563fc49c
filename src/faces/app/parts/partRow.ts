import { type GriffelStyle, tokens } from '@fluentui/react-components'

/** A part of a figure: its place, its amount, and below both why it counts. */
export const PART_ROW = {
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  /** One that does not count. */
  without: { color: tokens.colorNeutralForeground3 },
  why: { gridColumn: '1 / -1' },
} as const satisfies Record<string, GriffelStyle>
