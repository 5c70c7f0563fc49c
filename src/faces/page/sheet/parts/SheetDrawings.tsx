import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { DrawingCorner, SheetDrawing } from '../../../../workbook/sheetLook'
import { usePage } from '../../pageContext'
import type { Geometry } from '../place/geometry'
import { PIXELS } from '../place/sizes'

const useStyles = makeStyles({
  drawing: { position: 'absolute', zIndex: 1, pointerEvents: 'none' },
  image: { width: '100%', height: '100%', objectFit: 'fill' },
  place: {
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    padding: '4px 6px',
    overflow: 'hidden',
    color: '#424242',
    backgroundColor: 'rgba(245, 245, 245, 0.9)',
    border: '1px dashed #757575',
    fontSize: tokens.fontSizeBase200,
  },
})

/** Pictures as they are, charts and shapes by what they are, in their places over the cells; `above` are pixels that are scrolled away. */
export function SheetDrawings({
  drawings,
  geometry,
  above,
}: {
  readonly drawings: readonly SheetDrawing[]
  readonly geometry: Geometry
  readonly above: number
}): ReactNode {
  const styles = useStyles()
  const { words } = usePage()
  const urls = useMemo(() => drawings.map(urlOf), [drawings])
  useEffect(
    () => () => {
      for (const url of urls) if (url !== null) URL.revokeObjectURL(url)
    },
    [urls],
  )
  return drawings.map((drawing, index) => {
    const from = pointOf(drawing.from, geometry)
    const to = pointOf(drawing.to, geometry)
    const url = urls[index] ?? null
    const name = words.view.drawings[drawing.kind](drawing.name)
    if (to.left - from.left < 1 || to.top - from.top < 1) return null
    return (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two drawings from each other
        key={index}
        className={styles.drawing}
        style={{
          left: geometry.rowHeadWidth + from.left,
          top: from.top - above,
          width: to.left - from.left,
          height: to.top - from.top,
        }}
      >
        {url ? <img className={styles.image} src={url} alt={name} /> : <div className={styles.place}>{name}</div>}
      </div>
    )
  })
}

function pointOf({ row, column, down, right }: DrawingCorner, { tops, lefts, rows, columns }: Geometry) {
  return {
    left: lefts[Math.min(column - 1, columns)]! + right * PIXELS,
    top: tops[Math.min(row - 1, rows)]! + down * PIXELS,
  }
}

function urlOf({ image }: SheetDrawing): string | null {
  if (!image) return null
  return URL.createObjectURL(new Blob([image.bytes as Uint8Array<ArrayBuffer>], { type: image.type }))
}
