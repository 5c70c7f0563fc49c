import type { useReading } from '../../paneContext'

/** A reading whose year is known. */
export type ReadingOfYear = NonNullable<ReturnType<typeof useReading>>
