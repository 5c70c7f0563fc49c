import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Smaller as a picture is: a browser's zoom would keep letters from becoming too small to read, and break the pages. */
export function Shrunk({
  zoom,
  className,
  children,
}: {
  readonly zoom: number
  readonly className: string
  readonly children: ReactNode
}): ReactNode {
  const inner = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const element = inner.current!
    const observer = new ResizeObserver(() => setSize({ width: element.offsetWidth, height: element.offsetHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div className={className} style={{ width: size.width * zoom, height: size.height * zoom }}>
      <div ref={inner} style={{ width: 'max-content', transform: `scale(${zoom})`, transformOrigin: '0 0' }}>
        {children}
      </div>
    </div>
  )
}

/** The HTML ink escapes all texts itself. */
export function Html({ html }: { readonly html: string }): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by report/htmlPages.ts, which escapes every text
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}

/** How much pages are made smaller to fit the desk's width; `width` of the widest in millimetres. */
export function useFittingZoom(desk: { readonly current: HTMLElement | null }, width: number): number {
  const [zoom, setZoom] = useState(1)
  useEffect(() => {
    const element = desk.current!
    const measure = () => setZoom(Math.min(1, (element.clientWidth - MARGINS) / (Math.max(width, LYING_A4) * PIXELS)))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [desk, width])
  return zoom
}

/** Pixels around the pages, and in a millimetre. */
const MARGINS = 48
const PIXELS = 96 / 25.4

/** Millimetres: pages of A4 are of one size on the screen, standing or lying. */
const LYING_A4 = 297

/** Beside the looks of the pages themselves: what is printed lies beside the page, and is all that a printer gets. */
export const SCREEN_CSS =
  '@media screen{.printed{display:none}}' +
  '@media print{html,body{height:auto!important;overflow:visible!important;background:none!important}' +
  'body>*:not(.printed){display:none!important}}'
