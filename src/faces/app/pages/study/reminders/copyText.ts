/** Milliseconds after which a browser that still asks, or says nothing, is not waited for: what may copy is a press, and only for a while. */
const PATIENCE = 1000

/** Puts a text where it can be pasted from; false where the browser does not let us, as in some panes of Office. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await Promise.race([navigator.clipboard.writeText(text), new Promise((_, refuse) => setTimeout(refuse, PATIENCE))])
    return true
  } catch {
    return copySelected(text)
  }
}

/** The way of before: a text that is selected, and the command to copy. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
