import { type DragEvent, type DragEventHandler, useState } from 'react'

/**
 * What an element listens to so that files can be dropped on it, and whether some are held over it.
 *
 * @param take what was dropped; it can be looked into until `take` returns, and what was asked of it by then comes later
 */
export function useFileDrop(take: (data: DataTransfer) => void): {
  readonly isOver: boolean
  readonly listeners: Readonly<Record<'onDragOver' | 'onDragLeave' | 'onDrop', DragEventHandler>>
} {
  const [isOver, setOver] = useState(false)
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    isOver,
    listeners: {
      onDragOver: (event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop: (event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer)
      },
    },
  }
}
