import { makeStyles, tokens } from '@fluentui/react-components'

/** What all pages look like: sections below each other, a list that fills the rest, the action at the end in sight. */
export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    minHeight: 'max-content',
  },
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  grow: { flexGrow: 1, minWidth: '120px' },
  // A mark that is pressed; at least what a finger and WCAG 2.5.8 ask for.
  target: {
    minWidth: '24px',
    minHeight: '24px',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
  },
  list: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '240px' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    position: 'sticky',
    // In a pane of little height the page is worth more than a bar that stays.
    '@media (max-height: 480px)': { position: 'static' },
    bottom: `calc(-1 * ${tokens.spacingVerticalS})`,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  // Ends with a panel that hangs over the page's padding by itself.
  foot: { position: 'sticky', bottom: 0, zIndex: 1, '@media (max-height: 480px)': { position: 'static' } },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    alignItems: 'flex-start',
  },
  cell: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0, flexGrow: 1 },
  pairs: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: '132px 1fr',
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 280px)': { gridTemplateColumns: '1fr' },
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
  way: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalL,
  },
  // A button that reads as a name: flush with what stands above and below it.
  name: {
    minWidth: 'auto',
    paddingLeft: 0,
    paddingRight: 0,
    textAlign: 'left',
    '@media (forced-colors: active)': { border: 'none' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
  },
})
