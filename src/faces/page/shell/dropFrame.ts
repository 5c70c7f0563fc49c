import { type GriffelStyle, tokens } from '@fluentui/react-components'

/** The dashed frame into which files are dropped. */
export const DROP_FRAME: GriffelStyle = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  textAlign: 'center',
  gap: tokens.spacingVerticalM,
  padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
  border: `2px dashed ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusXLarge,
  backgroundColor: tokens.colorNeutralBackground2,
}
