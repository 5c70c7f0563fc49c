/* Signatures and sizes of a zip file's records (PKWARE's APPNOTE 4.3), for those who read them and those who write them. */

export const LOCAL_HEADER = 0x04034b50
export const LOCAL_HEADER_SIZE = 30
export const DIRECTORY_HEADER = 0x02014b50
export const DIRECTORY_HEADER_SIZE = 46
export const DIRECTORY_END = 0x06054b50
export const DIRECTORY_END_SIZE = 22

/** Of what a zip file says about itself behind the end of its directory, in bytes. */
export const LONGEST_COMMENT = 0xffff
