import { makeStyles, tokens } from '@fluentui/react-components'
import { VISUALLY_HIDDEN } from '../../app/parts/visuallyHidden'
import { FORCED_COLOURS } from './look/cellFace'

/** The frame that a sheet is scrolled in, and the window in it that is drawn. */
export const useFrameStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '120px',
    overflow: 'auto',
    outlineStyle: 'none',
    position: 'relative',
    fontSize: tokens.fontSizeBase200,
    userSelect: 'none',
    cursor: 'cell',
    '@media (forced-colors: active)': FORCED_COLOURS,
  },
  window: {
    position: 'sticky',
    top: 0,
    left: 0,
    overflow: 'hidden',
    // Over all that is drawn, so that the frame is whole.
    '[role="grid"]:focus-visible > * > &::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: 8,
      boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}`,
      pointerEvents: 'none',
    },
  },
  hidden: VISUALLY_HIDDEN,
})
