import type { ReportingAction } from '../records/reportingLog'
import type { PrintedWords } from './printedWords'

/** Cells that differ, and rows that the report lacks or has on top. */
export type DifferenceCounts = Readonly<Record<'cell' | 'missing' | 'added', number>>

/** What the commands say that change or check a year's state: backbone, summary, verify, compare, report --in-place. */
export interface YearWords {
  readonly usage: {
    readonly unknownAction: (text: string, known: readonly string[]) => string
    readonly peopleOrAll: string
    readonly peopleAndAll: string
    readonly noPeople: (action: string) => string
    readonly optionOf: (option: string, action: string) => string
    readonly badValue: (sentence: string) => string
    readonly badSetting: (text: string) => string
    readonly unknownSetting: (name: string, known: readonly string[]) => string
    readonly badSettingValue: (name: string, value: string) => string
    readonly badWhatIf: (text: string, sentence: string) => string
    /** `report --what-if` that would write a workbook. */
    readonly triedNotWritten: string
    /** `explain --what-if` of what is kept in the workbook. */
    readonly triedNotKept: string
    readonly outOrInPlace: string
    /** `--pdf` with `--out -`. */
    readonly pdfOfNothing: string
    readonly sameYear: string
    readonly yearNeeded: string
  }
  readonly backbone: {
    readonly columns: readonly [
      id: string,
      name: string,
      department: string,
      hours: string,
      longest: string,
      state: string,
    ]
    readonly state: Readonly<Record<'reported' | 'candidate' | 'near', string>>
    readonly nobody: string
    /** A person named whom 人员 does not know; `people` are those of a name like it. */
    readonly unknownPerson: (text: string, people: readonly string[]) => string
    readonly notReported: (text: string) => string
    /** Said behind a refusal where several people were named. */
    readonly noneOfThem: string
    readonly done: (action: ReportingAction, people: number) => string
    readonly saved: (path: string) => string
    /** Above those whose hours have moved since they were reported; the stamped table keeps the frozen ones once finished. */
    readonly drift: Readonly<Record<'open' | 'finished', (people: number) => string>>
    readonly noCandidate: (person: string) => string
    readonly moved: (person: string, reported: string, now: string) => string
  }
  readonly summary: {
    readonly none: string
    readonly saved: (year: number, name: string, at: string) => string
    readonly upToDate: string
    readonly changed: (count: number) => string
    readonly change: (figure: string, before: string, after: string) => string
    readonly set: (name: string, value: string) => string
    readonly empty: string
    readonly override: (figure: string, value: string, system: string) => string
    readonly written: (year: number, path: string) => string
    readonly unchanged: (year: number) => string
    readonly deleted: (year: number) => string
    readonly defaultName: (year: number) => string
  }
  readonly verify: {
    readonly noReport: string
    readonly same: (sheets: number) => string
    /** The cells are those of the data, but not what the footers' codes were made of. */
    readonly onlyCodes: (sheets: number) => string
    readonly differences: (counts: DifferenceCounts) => string
    readonly difference: (place: string, report: string, data: string) => string
    /** Whole rows that the report lacks, or has and the data does not; `text` '' for empty ones. */
    readonly row: Readonly<Record<'missing' | 'added', (sheet: string, row: number, text: string) => string>>
    /** What would print otherwise: its name, then in a sentence with its place. */
    readonly printed: PrintedWords
    readonly printedLine: (place: string, trouble: string, report: string, data: string) => string
    readonly printedOtherwise: (count: number) => string
    readonly more: (count: number) => string
    readonly edited: (sheet: string, printed: string) => string
    readonly moved: (sheet: string, printed: string, now: string) => string
    readonly matches: (sheet: string, code: string) => string
    readonly noCode: (sheet: string) => string
    /** Stamped tables that the file does not hold. */
    readonly missing: (sheets: readonly string[]) => string
    readonly empty: string
  }
  readonly compare: {
    readonly title: (before: string, after: string) => string
    readonly emptyYear: (year: number, known: readonly number[]) => string
    readonly became: (count: number) => string
    readonly ceased: (count: number) => string
    readonly difference: string
    /** Points of a percent. */
    readonly points: string
    readonly departments: string
    /** A department that one of the years does not have. */
    readonly noDepartment: string
    /** Of the earlier year the workbook keeps its summary alone. */
    readonly onlySaved: (year: number) => string
  }
  readonly inPlace: { readonly unchanged: (path: string) => string }
}
