/**
 * What a file may ask of the machine before it is refused as `too-large`. Every limit stands where memory would be taken
 * or time spent, so that a hostile file ends early and an honest one never meets it.
 */

const MEGABYTE = 1024 * 1024

/** The file itself. A million records take 33 MB; the whole file lies in memory. */
export const MOST_FILE_BYTES = 256 * MEGABYTE

/** Parts of the package: a workbook of hundreds of sheets with pictures has some thousands. */
export const MOST_ENTRIES = 10_000

/** Inflated bytes of all parts read, together: three full million-row sheets of ten columns. */
export const MOST_INFLATED_BYTES = 1024 * MEGABYTE

/**
 * Inflated to deflated, of a part and of all parts read. Real sheets lie between 5 and 30, and one of long texts that are
 * written out in every cell reaches 44: the name of each cell, which differs, sets the bound. Deflate itself ends at 1032.
 */
export const MOST_RATIO = 50

/** Up to this size any ratio will do: it is read in a moment, and small regular sheets deflate astonishingly well. */
export const RATIO_FREE_BYTES = 16 * MEGABYTE

/** Parts read whole as a tree of settings (styles, relationships, the workbook part); sheets and strings are streamed. */
export const MOST_SMALL_PART_BYTES = 32 * MEGABYTE

/** Elements inside each other; the parts that are read go 10 deep, and extensions little deeper. */
export const MOST_DEPTH = 200

/** Attributes of one element. */
export const MOST_ATTRIBUTES = 1000

/** Characters of one text, comment or attribute. A cell of Excel's has up to 32 767, other programs write more. */
export const MOST_TEXT = MEGABYTE

/** Characters in all comments of one part: no program writes more than a line; filler that costs time and says nothing. */
export const MOST_REMARKS = 64 * 1024

/** Excel's own limits. */
export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384

/** Entries of the shared string table. */
export const MOST_STRINGS = 4_000_000

/** A column's memory for one row: a kind and a number. */
export const BYTES_PER_SLOT = 9

/** Memory of all columns together, in bytes and as the cells that fit in it. */
export const MOST_COLUMN_BYTES = 512 * MEGABYTE
export const MOST_CELLS = Math.floor(MOST_COLUMN_BYTES / BYTES_PER_SLOT)

/** So few of the slots held may be filled, once columns take more than `SPARSE_FREE_BYTES`: beyond, emptiness is meant to hurt. */
export const MOST_SLOTS_PER_CELL = 64
export const SPARSE_FREE_BYTES = 64 * MEGABYTE
