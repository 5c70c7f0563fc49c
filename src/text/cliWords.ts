import type { Moment } from '../records/moment'
import type { ReportingEntry } from '../records/reportingLog'
import type { CertificateCliWords } from './certificateCliWords'
import type { YearWords } from './yearWords'

/** What the command line says, one text a key; zhCN/cli.ts and en/cli.ts hold them. */

export type CommandName =
  | 'report'
  | 'check'
  | 'list'
  | 'remind'
  | 'backbone'
  | 'summary'
  | 'explain'
  | 'certificates'
  | 'verify'
  | 'ready'
  | 'compare'
  | 'heads'
  | 'rules'
  | 'inspect'
  | 'confirm'
  | 'review'
  | 'require'
  | 'enter'
  | 'hold'
  | 'undo'
  | 'rollup'
  | 'worker'
  | 'import'
  | 'collect'
  | 'template'
  | 'sample'

/** In brackets: may be left out; with dots: as many as there are. */
export type ArgumentName =
  | 'BOOK'
  | 'CLASS'
  | '[PERSON]'
  | 'FILE'
  | 'OUT'
  | 'FIGURE|PERSON'
  | '[ACTION]'
  | '[LIST]'
  | '[PERSON...]'
  | '[REPORT]'
  | '[OTHER]'
  | '[LISTS...]'
  | '[RETURNED...]'
  | 'FOLDER|FILES...'
  | 'QUEUE'

export type OptionName =
  | 'year'
  | 'out'
  | 'inPlace'
  | 'force'
  | 'all'
  | 'by'
  | 'reason'
  | 'yes'
  | 'set'
  | 'unset'
  | 'sheet'
  | 'name'
  | 'department'
  | 'from'
  | 'to'
  | 'status'
  | 'text'
  | 'csv'
  | 'whatIf'
  | 'with'
  | 'code'
  | 'title'
  | 'hiredIn'
  | 'signed'
  | 'cancel'
  | 'dryRun'
  | 'person'
  | 'archive'
  | 'perDepartment'
  | 'soffice'
  | 'pdf'
  | 'a3'
  | 'json'
  | 'into'
  | 'list'
  | 'accept'
  | 'who'
  | 'cells'
  | 'work'
  | 'expect'
  | 'last'
  | 'engine'
  | 'jobs'
  | 'share'
  | 'resume'
  | 'explain'
  | 'staff'
  | 'seed'
  | 'records'
  | 'messy'
  | 'now'
  | 'lang'
  | 'help'
  | 'version'

/** What `--status` may say, of classes, people, online study and the backbone. */
export type FilterStatus =
  | 'implemented'
  | 'not-implemented'
  | 'reached'
  | 'notReached'
  | 'near'
  | 'notRequired'
  | 'newHire'
  | 'studied'
  | 'notStudied'
  | 'candidate'
  | 'reported'

export interface CommandWords {
  /** One line in the list of commands. */
  readonly summary: string
  /** What it does and what it leaves alone. */
  readonly description: string
  /** Commands as typed, each with what it is good for. */
  readonly examples: readonly { readonly command: string; readonly what: string }[]
  /** Options that mean something of their own here. */
  readonly options?: Partial<Readonly<Record<OptionName, string>>>
}

/** Counts of findings by severity. */
export interface FindingCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

export interface CliWords {
  /** Of the commands about a year's state. */
  readonly year: YearWords
  readonly certificates: CertificateCliWords
  readonly description: string
  /** `help` stands for the program itself: its examples are those of `xueshi --help`. */
  readonly commands: Readonly<Record<CommandName | 'help', CommandWords>>
  readonly arguments: Readonly<Record<ArgumentName, string>>
  readonly options: Readonly<Record<OptionName, string>>
  readonly help: {
    readonly usage: string
    readonly arguments: string
    readonly options: string
    readonly globalOptions: string
    readonly commands: string
    readonly examples: string
    /** Exit statuses and where messages go, at the foot of `xueshi --help`. */
    readonly exitStatus: string
  }
  /** Wrong usage (exit status 2). */
  readonly usage: {
    readonly hint: (command: string) => string
    readonly didYouMean: (what: string) => string
    readonly noCommand: string
    readonly unknownCommand: (name: string) => string
    readonly unknownOption: (flag: string) => string
    /** `others`: the commands that have it. */
    readonly optionElsewhere: (flag: string, command: string, others: readonly string[]) => string
    readonly missingArgument: (name: string) => string
    readonly tooManyArguments: (command: string) => string
    readonly missingOptionValue: (option: string) => string
    readonly badYear: (text: string) => string
    readonly badSheet: (text: string, kinds: readonly string[]) => string
    readonly unknownSheet: (name: string, sheets: readonly string[]) => string
    readonly badMoment: (text: string) => string
    readonly badLanguage: (text: string) => string
    readonly badCount: (option: string, text: string, least: number, most: number) => string
    readonly outIsBook: (file: string) => string
    readonly notXlsx: (file: string) => string
    readonly unknownSubject: (text: string, figures: readonly string[], people: readonly string[]) => string
    readonly noFigureInCell: (cell: string, sheets: readonly string[]) => string
    readonly ambiguousPerson: (text: string, candidates: readonly string[]) => string
  }
  /** Lists and their filters. */
  readonly list: {
    readonly unknownList: (text: string, known: readonly string[]) => string
    readonly badDay: (option: string, text: string) => string
    readonly dayOrder: (from: string, to: string) => string
    readonly unknownDepartment: (text: string, known: readonly string[]) => string
    readonly badStatus: (text: string, known: readonly string[]) => string
    /** As typed behind `--status`; either language’s is understood. */
    readonly statuses: Readonly<Record<FilterStatus, string>>
    /** How many are in view of how many there are. */
    readonly shown: (shown: number, all: number, of: 'people' | 'classes') => string
    readonly inPeriod: string
    readonly sum: string
  }
  /** One line of standard error: `台账.xlsx：人员!B7 错误：…`. `where` '' and `severity` null where there is none. */
  readonly message: (file: string, where: string, severity: string | null, sentence: string) => string
  readonly noFolder: (file: string, folder: string) => string
  /** What `--sheet` says of a sheet that is to be left out. */
  readonly notRead: string
  readonly exists: (file: string) => string
  readonly noYear: string
  readonly emptyYear: (year: number) => string
  readonly internalError: (detail: string) => string
  readonly progress: {
    readonly reading: (file: string) => string
    readonly writing: (file: string) => string
  }
  readonly report: {
    readonly title: (year: number, unit: string) => string
    readonly draft: string
    readonly backbone: (candidates: number, reported: number, target: string, rate: string, status: string) => string
    readonly counts: (counts: FindingCounts) => string
    readonly moreErrors: (count: number, command: string) => string
    readonly written: (path: string) => string
    /** In place of a number that nobody has given. */
    readonly notGiven: string
    /** The file written where `--out` is not given, `book` without its ending. */
    readonly defaultName: (book: string, year: number) => string
    readonly noSoffice: string
    readonly pdfFailed: (detail: string) => string
  }
  readonly check: {
    readonly title: (file: string, year: number | null) => string
    readonly clean: string
    readonly errorsStand: (count: number) => string
    readonly heading: (severity: string, count: number) => string
    /** Behind the first findings of one kind on one sheet. */
    readonly others: (count: number) => string
  }
  readonly inspect: {
    readonly unknown: string
    readonly hidden: string
    /** Rows and columns up to the last filled cell. */
    readonly size: (rows: number, columns: number) => string
    readonly header: (row: number) => string
    /** Between the kinds of a sheet that holds several tables. */
    readonly and: string
    /** Above questions with the commands that answer them. */
    readonly questions: (count: number) => string
    readonly usage: { readonly badAnswer: (text: string) => string }
  }
  readonly explain: {
    /** Above the rows of a ratio's numerator and denominator. */
    readonly part: (amount: string) => string
    readonly whole: (amount: string) => string
    /** Hours of several years that are held to a demand together. */
    readonly years: (years: number, came: string, least: string) => string
    readonly counting: (counting: number, all: number) => string
    readonly noRows: string
    readonly yes: string
    readonly no: (why: string) => string
    /** Of a saved summary: a figure's name with the year; a cell of words. */
    readonly keptFigure: (figure: string, year: number) => string
    readonly keptWords: (place: string, heading: string, year: number, at: Moment) => string
    /** Of the reporting log: hours with whose they are and what was done; a row without hours; its first line. */
    readonly logged: (heading: string, entry: ReportingEntry) => string
    readonly deed: (place: string, entry: ReportingEntry) => string
    readonly seal: (place: string, count: number, code: string) => string
  }
  readonly template: { readonly written: (path: string) => string }
  readonly sample: {
    readonly written: (path: string, year: number, staff: number, records: number) => string
  }
}
