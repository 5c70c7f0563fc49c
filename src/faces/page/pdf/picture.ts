/** Pixels of a page: grey in half bytes, two to a byte, or red, green and blue in a byte each. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly kind: 'grey' | 'colour'
  readonly bytes: Uint8Array
}

/** Dots per inch, as office printers have them; what is on the screen has 96. */
const DOTS = 300
const SCREEN = 96

/**
 * A page as the browser itself draws it. Null where the browser gives no true picture: some falsify what is read
 * from a canvas, so that nobody is known by it.
 */
export async function pictureOf(page: HTMLElement, css: string): Promise<Picture | null> {
  const { width, height } = page.getBoundingClientRect()
  const [wide, high] = [width, height].map((pixels) => Math.round((pixels * DOTS) / SCREEN)) as [number, number]
  const image = new Image()
  // Nothing but what is in the address is drawn, so that the canvas may be read.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(page, css, width, height, wide, high))}`
  if (!(await isDecoded(image))) return null
  const canvas = document.createElement('canvas')
  canvas.width = wide
  canvas.height = high
  const ink = canvas.getContext('2d', { willReadFrequently: true })
  if (!ink || !isTrue(ink)) return null
  ink.fillStyle = '#fff'
  ink.fillRect(0, 0, wide, high)
  ink.drawImage(image, 0, 0, wide, high)
  const pixels = pixelsIn(ink, wide, high)
  return pixels && picture(pixels, wide, high)
}

function svgOf(page: HTMLElement, css: string, width: number, height: number, wide: number, high: number): string {
  const inner = new XMLSerializer().serializeToString(page)
  const style = css.replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${width} ${height}">` +
    `<foreignObject width="${width}" height="${height}"><div xmlns="http://www.w3.org/1999/xhtml" ` +
    `lang="${document.documentElement.lang}"><style>${style}</style>${inner}</div></foreignObject></svg>`
  )
}

async function isDecoded(image: HTMLImageElement): Promise<boolean> {
  try {
    await image.decode()
    return true
  } catch {
    return false
  }
}

/** Whether what is read is what was drawn. */
function isTrue(ink: CanvasRenderingContext2D): boolean {
  for (let at = 0; at < 16; at++) {
    ink.fillStyle = `rgb(${at * 16},${255 - at * 16},${(at * 80) % 256})`
    ink.fillRect(at, 0, 1, 1)
  }
  const read = pixelsIn(ink, 16, 1)
  return (
    read?.every(
      (byte, index) => byte === [(index >> 2) * 16, 255 - (index >> 2) * 16, ((index >> 2) * 80) % 256, 255][index % 4],
    ) ?? false
  )
}

/** Null where the browser forbids to read it, or has no room. */
function pixelsIn(ink: CanvasRenderingContext2D, width: number, height: number): Uint8ClampedArray | null {
  try {
    return ink.getImageData(0, 0, width, height).data
  } catch (error) {
    if (error instanceof DOMException || error instanceof RangeError) return null
    throw error
  }
}

function picture(pixels: Uint8ClampedArray, width: number, height: number): Picture {
  let isGrey = true
  for (let at = 0; at < pixels.length && isGrey; at += 4)
    isGrey = pixels[at] === pixels[at + 1] && pixels[at] === pixels[at + 2]
  const row = isGrey ? Math.ceil(width / 2) : width * 3
  const bytes = new Uint8Array(row * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4
      if (isGrey) bytes[y * row + (x >> 1)]! |= Math.round(pixels[from]! / 17) << (x & 1 ? 0 : 4)
      else for (let part = 0; part < 3; part++) bytes[y * row + x * 3 + part] = pixels[from + part]!
    }
  return { width, height, kind: isGrey ? 'grey' : 'colour', bytes }
}
