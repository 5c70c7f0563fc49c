import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { SheetWords } from '../../../../text/pane/sheetWords'
import { usePage } from '../../pageContext'

/** What the menu of a cell, a row or a column offers; those that mean nothing now are shown and cannot be chosen. */
export type MenuDeed = Exclude<keyof SheetWords['menu'], 'label'>

const GROUPS: readonly (readonly MenuDeed[])[] = [
  ['copy', 'cut', 'paste', 'clear'],
  ['fillDown', 'fillRight'],
  ['ascending', 'descending', 'filterByCell', 'filter', 'showAll'],
  ['hideColumns', 'showColumns'],
  ['nextMark'],
]

const KEYS: Partial<Record<MenuDeed, string>> = {
  copy: 'Ctrl+C',
  cut: 'Ctrl+X',
  paste: 'Ctrl+V',
  clear: 'Delete',
  fillDown: 'Ctrl+D',
  fillRight: 'Ctrl+R',
  filter: 'Ctrl+Shift+L',
  nextMark: 'F8',
}

/** Where the menu is opened, in CSS pixels of the browser's window. */
export interface MenuPoint {
  readonly x: number
  readonly y: number
}

/** The menu at the pointer, or at the active cell. */
export function SheetMenu({
  point,
  can,
  onDeed,
  onClose,
}: {
  readonly point: MenuPoint
  readonly can: (deed: MenuDeed) => boolean
  readonly onDeed: (deed: MenuDeed) => void
  readonly onClose: () => void
}): ReactNode {
  const { words } = usePage()
  const { menu } = words.sheet
  const target = {
    getBoundingClientRect: () => new DOMRect(point.x, point.y, 0, 0),
  }
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => !open && onClose()}
      positioning={{ target, position: 'after', align: 'top', overflowBoundaryPadding: 8 }}
    >
      <MenuPopover>
        <MenuList aria-label={menu.label}>
          {GROUPS.map((group, index) => [
            index > 0 && <MenuDivider key={group[0]} />,
            ...group.map((deed) => (
              <MenuItem
                key={deed}
                secondaryContent={KEYS[deed] ?? null}
                disabled={!can(deed)}
                onClick={() => onDeed(deed)}
              >
                {menu[deed]}
              </MenuItem>
            )),
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
