/// <reference types="office-js" />
import { type ExcelReason, WorkbookError } from '../../workbook/workbook'

/** The codes that office.js adds to Excel's own. */
type ClientCode =
  | 'ActivityLimitReached'
  | 'ApiNotAvailable'
  | 'CannotRegisterEvent'
  | 'CannotUpdateReadOnlyProperty'
  | 'ClientError'
  | 'ConnectionFailure'
  | 'HostRestartNeeded'
  | 'InstanceNotFound'
  | 'InvalidObjectPath'
  | 'InvalidOrTimedOutSession'
  | 'InvalidRequest'
  | 'InvalidRequestContext'
  | 'ObjectNotFound'
  | 'PropertyNotLoaded'
  | 'RequestPayloadSizeLimitExceeded'
  | 'RunMustReturnPromise'
  | 'ServerError'
  | 'ServiceNotAvailable'
  | 'SharedRuntimeNotAvailable'
  | 'Timeout'
  | 'TooManyRequests'
  | 'Unauthenticated'
  | 'UnexpectedError'
  | 'ValueNotLoaded'
  | 'WriteNotSupportedWhenModalDialogOpen'

/** A code means a trouble of its own, or a reason for which Excel refused. */
type Meaning =
  | 'cell-editing'
  | 'dialog-open'
  | 'session-lost'
  | 'excel-busy'
  | 'excel-too-old'
  | { readonly reason: ExcelReason }

const because = (reason: ExcelReason): Meaning => ({ reason })

/** What each known code means; a code that a newer Excel adds to its types does not compile until it stands here. */
const MEANINGS = {
  AccessDenied: because('no-right'),
  ActivityLimitReached: 'excel-busy',
  ApiNotAvailable: 'excel-too-old',
  ApiNotFound: 'excel-too-old',
  CannotRegisterEvent: because('failed'),
  CannotUpdateReadOnlyProperty: because('our-mistake'),
  ClientError: because('our-mistake'),
  Conflict: because('exists'),
  ConnectionFailure: because('interrupted'),
  DirtySupportingFormula: because('links-blocked'),
  EmptyChartSeries: because('our-mistake'),
  FilteredRangeConflict: because('in-the-way'),
  FormulaLengthExceedsLimit: because('too-much'),
  GeneralException: because('failed'),
  HostRestartNeeded: because('failed'),
  InactiveWorkbook: because('not-in-front'),
  InsertDeleteConflict: because('in-the-way'),
  InstanceNotFound: because('gone'),
  InvalidArgument: because('our-mistake'),
  InvalidBinding: because('gone'),
  InvalidObjectPath: because('our-mistake'),
  InvalidOperation: because('not-now'),
  InvalidOperationInCellEditMode: 'cell-editing',
  InvalidOrTimedOutSession: 'session-lost',
  InvalidReference: because('gone'),
  InvalidRequest: because('our-mistake'),
  InvalidRequestContext: because('gone'),
  InvalidSelection: because('not-in-front'),
  ItemAlreadyExists: because('exists'),
  ItemNotFound: because('gone'),
  MergedRangeConflict: because('in-the-way'),
  NonBlankCellOffSheet: because('in-the-way'),
  NotImplemented: because('unsupported'),
  ObjectNotFound: because('gone'),
  OpenWorkbookLinksBlocked: because('links-blocked'),
  OperationCellsExceedLimit: because('too-much'),
  PivotTableRangeConflict: because('in-the-way'),
  PowerQueryRefreshResourceChallenge: because('links-blocked'),
  PropertyNotLoaded: because('our-mistake'),
  RangeExceedsLimit: because('too-much'),
  RangeImageExceedsLimit: because('too-much'),
  RefreshWorkbookLinksBlocked: because('links-blocked'),
  RequestAborted: because('interrupted'),
  RequestPayloadSizeLimitExceeded: because('too-much'),
  ResponsePayloadSizeLimitExceeded: because('too-much'),
  RunMustReturnPromise: because('our-mistake'),
  ServerError: because('failed'),
  ServiceNotAvailable: 'excel-busy',
  SharedRuntimeNotAvailable: because('unsupported'),
  Timeout: because('interrupted'),
  TooManyRequests: 'excel-busy',
  Unauthenticated: because('no-right'),
  UnexpectedError: because('failed'),
  UnsupportedFeature: because('unsupported'),
  UnsupportedFillType: because('unsupported'),
  UnsupportedOperation: because('unsupported'),
  UnsupportedSheet: because('unsupported'),
  ValueNotLoaded: because('our-mistake'),
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
} as const satisfies Readonly<Record<`${Excel.ErrorCodes}` | ClientCode, Meaning>>

/** The codes that have a sentence of their own. */
export const KNOWN_CODES = Object.keys(MEANINGS) as readonly (keyof typeof MEANINGS)[]

/** Excel's code for an error of its own; '' for any other error. */
export function excelCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Our own trouble for an error of Excel's; any other error stays what it is. */
export function workbookTrouble(error: unknown): unknown {
  const code = excelCode(error)
  if (code === '' || error instanceof WorkbookError) return error
  const member = (error as OfficeExtension.Error).debugInfo?.errorLocation ?? ''
  const meaning: Meaning = MEANINGS[code as keyof typeof MEANINGS] ?? because('unknown')
  if (meaning === 'excel-too-old') return new WorkbookError(meaning, '', { member })
  if (typeof meaning === 'string') return new WorkbookError(meaning, '', {})
  if (meaning.reason !== 'no-right') return new WorkbookError('excel-refused', '', { ...meaning, code, member })
  // A workbook that may only be looked at is refused as a whole: Excel names no member then.
  if (member === '') return new WorkbookError('view-only', '', {})
  if (/^Worksheet(Collection)?\./.test(member)) return new WorkbookError('protected-workbook', '', {})
  return new WorkbookError('excel-refused', '', { ...meaning, code, member })
}
