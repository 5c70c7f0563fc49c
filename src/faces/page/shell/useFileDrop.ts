import { type DragEvent, type DragEventHandler, useState } from 'react'

/**
 * What an element listens to so that files can be dropped on it, and whether some are held over it: over which third of its width,
 * from 0.
 *
 * @param take what was dropped, and on which third; it can be looked into until `take` returns, and what was asked of it by then comes later
 */
export function useFileDrop(take: (data: DataTransfer, third: number) => void): {
  readonly isOver: boolean
  readonly third: number
  readonly listeners: Readonly<Record<'onDragOver' | 'onDragLeave' | 'onDrop', DragEventHandler>>
} {
  const [isOver, setOver] = useState(false)
  const [third, setThird] = useState(0)
  const thirdOf = ({ clientX, currentTarget }: DragEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return Math.min(2, Math.floor(((clientX - left) * 3) / width))
  }
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    isOver,
    third,
    listeners: {
      onDragOver: (event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
        setThird(thirdOf(event))
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop: (event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer, thirdOf(event))
      },
    },
  }
}
