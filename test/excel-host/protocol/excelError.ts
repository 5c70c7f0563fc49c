/** An error that Excel answers a batch with; `code` is one of Excel.ErrorCodes, `location` is `Type.member`. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError'
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message)
  }
}

/** The emulator has no such thing. A gap in the emulator, not an answer of Excel: remembered, and no test may leave one. */
export class EmulatorLacks extends Error {
  override readonly name = 'EmulatorLacks'
}

export const invalidArgument = (message: string) => new ExcelError('InvalidArgument', message)
export const itemNotFound = (what: string) => new ExcelError('ItemNotFound', `The item ${what} does not exist.`)
export const accessDenied = (what: string) => new ExcelError('AccessDenied', `You cannot perform this: ${what}.`)
