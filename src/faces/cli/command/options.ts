import type { OptionName } from '../../../text/cliWords'

/** Every option as it is typed; text/ says what it is for. */
export const FLAGS = {
  year: '--year <Y>',
  out: '--out <OUT.xlsx>',
  inPlace: '--in-place',
  force: '--force',
  all: '--all',
  by: '--by <NAME>',
  reason: '--reason <TEXT>',
  yes: '--yes',
  sheet: '--sheet <NAME=KIND...>',
  set: '--set <ITEM=VALUE...>',
  unset: '--unset <ITEM...>',
  name: '--name <TEXT>',
  department: '--department <NAME>',
  from: '--from <DAY>',
  to: '--to <DAY>',
  status: '--status <STATUS>',
  text: '--text <person|department>',
  csv: '--csv <FILE.csv>',
  list: '--list <FILE...>',
  whatIf: '--what-if <TEXT...>',
  with: '--with <Y>',
  code: '--code <CODE>',
  title: '--title <TEXT>',
  hiredIn: '--hired-in <Y>',
  signed: '--signed',
  cancel: '--cancel',
  dryRun: '--dry-run',
  person: '--person <NAME...>',
  archive: '--archive',
  perDepartment: '--per-department',
  soffice: '--soffice <PATH>',
  pdf: '--pdf',
  a3: '--a3',
  json: '--json',
  into: '--into <BOOK2.xlsx>',
  accept: '--accept <KIND...>',
  who: '--who <NAME=PERSON...>',
  cells: '--cells',
  work: '--work <FOLDER>',
  expect: '--expect <LIST.xlsx>',
  last: '--last <TABLE.xlsx>',
  engine: '--engine <ENGINE>',
  jobs: '--jobs <N>',
  share: '--share <FOLDER>',
  resume: '--resume',
  explain: '--explain <FIGURE>',
  staff: '--staff <N>',
  seed: '--seed <S>',
  records: '--records <N>',
  messy: '--messy',
  now: '--now <ISO>',
  lang: '--lang <zh-CN|en>',
  help: '-h, --help',
  version: '-V, --version',
} as const satisfies Record<OptionName, string>

/** What the user gave, unread: each command reads its own. */
export interface Options {
  readonly year?: string
  readonly out?: string
  readonly inPlace?: true
  readonly force?: true
  readonly all?: true
  readonly by?: string
  readonly reason?: string
  readonly yes?: true
  readonly set?: readonly string[]
  readonly unset?: readonly string[]
  readonly sheet?: readonly string[]
  readonly name?: string
  readonly department?: string
  readonly from?: string
  readonly to?: string
  readonly status?: string
  readonly text?: string
  readonly csv?: string
  readonly list?: readonly string[]
  readonly whatIf?: readonly string[]
  readonly with?: string
  readonly code?: string
  readonly title?: string
  readonly hiredIn?: string
  readonly signed?: true
  readonly cancel?: true
  readonly dryRun?: true
  readonly person?: readonly string[]
  readonly archive?: true
  readonly perDepartment?: true
  readonly soffice?: string
  readonly pdf?: true
  readonly a3?: true
  readonly json?: true
  readonly into?: string
  readonly accept?: readonly string[]
  readonly who?: readonly string[]
  readonly cells?: true
  readonly work?: string
  readonly expect?: string
  readonly last?: string
  readonly engine?: string
  readonly jobs?: string
  readonly share?: string
  readonly resume?: true
  readonly explain?: string
  readonly staff?: string
  readonly seed?: string
  readonly records?: string
  readonly messy?: true
  readonly now?: string
  readonly lang?: string
}
