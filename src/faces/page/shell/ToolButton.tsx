import { Button, type ButtonProps, makeStyles, Tooltip } from '@fluentui/react-components'
import { type ComponentProps, type ReactElement, type ReactNode, useState } from 'react'
import { VISUALLY_HIDDEN } from '../../app/parts/visuallyHidden'

/** Below this width labels would take the toolbar a third line. */
const NARROW = '(max-width: 619px)'

const useStyles = makeStyles({
  button: { [`@media ${NARROW}`]: { minWidth: '28px', paddingLeft: '4px', paddingRight: '4px' } },
  icon: { [`@media ${NARROW}`]: { marginRight: 0 } },
  label: { [`@media ${NARROW}`]: VISUALLY_HIDDEN },
  short: { display: 'none', [`@media ${NARROW}`]: { display: 'inline', marginLeft: '2px' } },
})

interface ToolButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly label: string
  readonly short?: string
  readonly icon: ReactElement
  readonly disabledFocusable?: boolean
}

/**
 * A button of the toolbar with an icon and a label. On a narrow page the icon stands alone, or with what of the label is said `short`;
 * the label is still its name, and shows where it is pointed at or has the focus. It stays the same element, so that a page
 * which is made narrower, or zoomed, keeps the focus.
 */
export function ToolButton({ label, short, icon, ...props }: ToolButtonProps): ReactNode {
  const styles = useStyles()
  const [told, setTold] = useState(false)
  return (
    <Tooltip
      content={label}
      relationship="inaccessible"
      visible={told}
      onVisibleChange={(_, { visible }) => setTold(visible && matchMedia(NARROW).matches)}
    >
      <Button
        appearance="subtle"
        // A trigger of a menu hands its reference on, which Fluent types for links too.
        {...(props as ButtonProps)}
        size="small"
        className={styles.button}
        icon={{ children: icon, className: styles.icon }}
      >
        {short !== undefined && (
          <span className={styles.short} aria-hidden>
            {short}
          </span>
        )}
        <span className={styles.label}>{label}</span>
      </Button>
    </Tooltip>
  )
}
