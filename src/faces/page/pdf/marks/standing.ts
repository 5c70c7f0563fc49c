/** Pages as the browser lays them out, beside the screen: nobody sees them. */
export interface StandingPages {
  readonly pages: readonly HTMLElement[]
  /** Takes them away. */
  end(): void
}

/** Lays pages out as they are printed: out of the application, under looks of their own alone. */
export function standPages(html: string, css: string): StandingPages {
  const host = document.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText =
    'position:fixed;left:0;top:0;width:0;height:0;overflow:hidden;visibility:hidden;contain:strict;forced-color-adjust:none'
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML = `<style>${css}</style>${html}`
  document.body.append(host)
  return { pages: [...root.querySelectorAll<HTMLElement>('.page')], end: () => host.remove() }
}
