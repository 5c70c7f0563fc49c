import { makeStyles } from '@fluentui/react-components'
import type { CSSProperties, ReactNode } from 'react'
import type { CellBar, CellIcon } from '../../../../workbook/gradedLook'
import { usePage } from '../../pageContext'
import { SIGN_COLOURS, SIGN_WIDTH, signOf } from '../look/signs'

const useStyles = makeStyles({
  sign: {
    position: 'absolute',
    left: '2px',
    top: 0,
    bottom: 0,
    width: `${SIGN_WIDTH - 2}px`,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    // Letters such as these are pictures in some fonts.
    fontVariantEmoji: 'text',
    forcedColorAdjust: 'none',
    // Its colours are for the white of paper.
    '@media (forced-colors: active)': { top: '1px', bottom: '2px', backgroundColor: '#FFFFFF' },
  },
})

/** The sign of an icon set, as letters have it, and in words for whoever hears it. */
export function CellSign({ icon }: { readonly icon: CellIcon }): ReactNode {
  const styles = useStyles()
  const { sign: say } = usePage().words.sheet
  const { letter, shape, colour } = signOf(icon)
  const said = shape === null ? say.level(icon.at + 1, icon.of) : say.named(shape, colour)
  return (
    <span role="img" aria-label={said} className={styles.sign} style={{ color: SIGN_COLOURS[colour ?? 'grey'] }}>
      {letter}
    </span>
  )
}

/** A data bar as the ground of its cell. */
export function barStyle({ from, to, colour }: CellBar): CSSProperties {
  const [start, end] = [from, to].map((share) => `${Math.round(share * 1000) / 10}%`)
  return {
    backgroundImage: `linear-gradient(90deg, transparent ${start}, ${colour} ${start}, ${colour} ${end}, transparent ${end})`,
    backgroundSize: 'calc(100% - 4px) calc(100% - 4px)',
    backgroundPosition: 'center',
    backgroundRepeat: 'no-repeat',
  }
}
