/** What a key asks of the sheet. */
export type KeyDeed =
  | { readonly do: 'move'; readonly key: string; readonly far: boolean; readonly extend: boolean }
  | { readonly do: 'step'; readonly way: 'down' | 'right'; readonly back: boolean }
  | { readonly do: 'edit'; readonly typed: string | null; readonly composes: boolean }
  | { readonly do: 'mark'; readonly back: boolean }
  | { readonly do: 'sheet'; readonly back: boolean }
  | { readonly do: 'fill'; readonly way: 'down' | 'right' }
  | { readonly do: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  /** `add`: goes on with another range beside what is selected, or ends that. */
  | { readonly do: 'add' | 'empty' | 'choose' | 'menu' | 'escape' | 'filter' }

interface Key {
  readonly key: string
  /** 229 while an input method has the key. */
  readonly keyCode: number
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const MOVING = /^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End)$/

/**
 * What a key means where the sheet has the focus, as in Excel; null where it means nothing to it: Ctrl+C, X, V, Z, Y, S and F are
 * the browser's or the page's own. `isRange`: more than one cell is selected, where Tab goes round in it; else it moves on.
 */
export function deedOf(event: Key): KeyDeed | null {
  const { key, altKey, shiftKey } = event
  const far = event.ctrlKey || event.metaKey
  if (event.keyCode === 229 || key === 'Process') return { do: 'edit', typed: '', composes: true }
  if (altKey) {
    if (far || shiftKey) return null
    return key === 'ArrowDown' ? { do: 'choose' } : key === 'F8' ? { do: 'mark', back: true } : null
  }
  if (far && !shiftKey && (key === 'PageUp' || key === 'PageDown')) return { do: 'sheet', back: key === 'PageUp' }
  if (MOVING.test(key)) return { do: 'move', key, far, extend: shiftKey }
  if (key === ' ') {
    if (far || shiftKey) return { do: 'select', what: far && shiftKey ? 'all' : far ? 'columns' : 'rows' }
    return { do: 'edit', typed: ' ', composes: false }
  }
  switch (key) {
    case 'Enter':
      return far ? null : { do: 'step', way: 'down', back: shiftKey }
    case 'Tab':
      return far ? null : { do: 'step', way: 'right', back: shiftKey }
    case 'F2':
      return { do: 'edit', typed: null, composes: false }
    case 'F8':
      return shiftKey ? { do: 'add' } : { do: 'mark', back: false }
    case 'Delete':
    case 'Backspace':
      return { do: 'empty' }
    case 'Escape':
      return { do: 'escape' }
    case 'ContextMenu':
      return { do: 'menu' }
    case 'F10':
      return shiftKey ? { do: 'menu' } : null
  }
  const letter = key.toLowerCase()
  if (far && shiftKey) return letter === 'l' ? { do: 'filter' } : null
  if (far) {
    if (letter === 'a') return { do: 'select', what: 'all' }
    if (letter === 'd') return { do: 'fill', way: 'down' }
    if (letter === 'r') return { do: 'fill', way: 'right' }
    return null
  }
  return key.length === 1 ? { do: 'edit', typed: key, composes: false } : null
}
