import { isoMoment } from '../../records/moment'
import type { ReportingAction } from '../../records/reportingLog'
import type { CliWords } from '../cliWords'
import { certificateCliEn } from './certificateCli'
import { yearEn } from './year'

const ACTIONS = {
  report: 'reported',
  withdraw: 'withdrawn',
  finish: 'finished',
  return: 'sent back',
} as const satisfies Record<ReportingAction, string>

/** Of commands that act on rows. */
const ELSEWHERE = { out: 'write a copy there and leave BOOK as it is; otherwise BOOK itself is written' }

export const cliEn: CliWords = {
  year: yearEn,
  certificates: certificateCliEn,
  description:
    'xueshi: the annual continuing-education statistics of a research institute, from its workbook to three tables ready to stamp. Data never leaves this machine.',
  commands: {
    report: {
      summary: 'compute a year and write the reports',
      description:
        'Reads the workbook BOOK, computes a year and writes the three stamped tables and the working sheets (study and department statistics, backbone screening, data checks) to a new workbook. BOOK is left untouched.',
      examples: [
        { command: 'xueshi report staff.xlsx', what: 'writes "staff-2025年度报表.xlsx" beside it' },
        { command: 'xueshi report staff.xlsx --year 2024 --out reports/2024.xlsx', what: 'names year and file' },
        {
          command: 'xueshi report staff.xlsx --pdf',
          what: 'writes each stamped table to a PDF too (needs LibreOffice)',
        },
        { command: 'xueshi report staff.xlsx --json > result.json', what: 'everything as one JSON document' },
        {
          command: 'xueshi report staff.xlsx --json --out -',
          what: 'the results alone, without a workbook of reports',
        },
      ],
    },
    check: {
      summary: 'check the data, write nothing',
      description:
        'Reads the workbook BOOK and lists errors, warnings and remarks, each with its sheet and cell. Exit status 1 while errors stand.',
      examples: [
        { command: 'xueshi check staff.xlsx', what: 'lists every finding' },
        { command: 'xueshi check staff.xlsx --json', what: 'for other programs' },
      ],
    },
    list: {
      summary: 'list staff, classes or online study, filtered',
      description:
        'Lists the staff of a year with their hours (people, the default), its classes (classes) or what was studied online (online), by name, department with all below it, days and status. Writes nothing.',
      examples: [
        {
          command: 'xueshi list BOOK.xlsx --department 科研处 --status not-reached',
          what: 'who of a department has not reached it',
        },
        {
          command: 'xueshi list BOOK.xlsx classes --from 2025-01-01 --to 2025-06-30',
          what: 'classes of the first half',
        },
        { command: 'xueshi list BOOK.xlsx classes --status not-implemented', what: 'classes not held yet' },
        { command: 'xueshi list BOOK.xlsx online --name 王', what: 'online study of whose name has 王' },
      ],
      options: {
        status:
          'people: reached, not-reached, near, not-required, new-hire; classes: implemented, not-implemented; online: studied, not-studied',
      },
    },
    remind: {
      summary: 'who is short of hours, classes not held or to be completed, what awaits review',
      description:
        'Department by department: people short of the requirement (what is missing, how much, and which classes of the year they can still attend), classes not held, classes held without results or starred fields, records that await review. As a sheet to print (--out), texts to a person or department (--text), a mail-merge table (--csv). --set keeps the words of these texts on the sheet 催办用语 of the workbook; words in braces ({姓名}, {还差}, {截止日期} …) become what is so of each. Nothing but --set and --unset changes the workbook.',
      examples: [
        { command: 'xueshi remind BOOK.xlsx --department 科研处', what: 'the reminders of one department' },
        { command: 'xueshi remind BOOK.xlsx --text department', what: 'a text to each department' },
        {
          command: 'xueshi remind BOOK.xlsx --out reminders.xlsx --csv merge.csv',
          what: 'a sheet to print and a mail-merge table',
        },
        {
          command: "xueshi remind BOOK.xlsx --set 'person={姓名}: {还差} missing, by {截止日期}.'",
          what: 'change the words to a person',
        },
      ],
      options: {
        out: 'write the reminders as this workbook',
        name: 'part of a name or number; then people alone are reminded, and no class',
        from: 'classes that begin on this day or later',
        to: 'classes that begin on this day or before',
        status: 'not-reached (default), near, new-hire',
        set: 'words of reminders, such as person=TEXT or department=@FILE; kept in the workbook',
        unset: 'use ours again instead of the kept words, such as person',
        by: 'who changed the words',
      },
    },
    backbone: {
      summary: 'backbone reporting: list, report, withdraw, finish, return',
      description:
        'Shows or changes the backbone reporting of a year. ACTION is list (default), report, withdraw, finish or return; PERSON is an id or an unambiguous name. Each action adds rows to 上报记录 in BOOK and leaves every other byte of it alone.',
      examples: [
        { command: 'xueshi backbone BOOK.xlsx', what: 'candidates, people reported, near misses' },
        { command: 'xueshi backbone BOOK.xlsx list --department 科研处', what: 'one department alone' },
        {
          command: "xueshi backbone BOOK.xlsx --what-if 'A1024+16h external training' 'approved: all'",
          what: 'try who would become a candidate; nothing is written',
        },
        { command: 'xueshi backbone BOOK.xlsx report A1024 --by NAME', what: 'report a person' },
        { command: 'xueshi backbone BOOK.xlsx report --all', what: 'report all candidates' },
        { command: 'xueshi backbone BOOK.xlsx withdraw A1024', what: 'take one back' },
        { command: 'xueshi backbone BOOK.xlsx finish', what: 'lock the year; list and hours are frozen' },
        { command: 'xueshi backbone BOOK.xlsx return --reason TEXT', what: 'the superior sends it back' },
      ],
      options: {
        all: 'report: all candidates; withdraw: everybody reported',
        status: 'list only: reported, candidate, near',
      },
    },
    summary: {
      summary: 'annual summaries: list, save, delete, print again',
      description:
        'Shows or saves the annual summary. ACTION is list (default), save, delete or form. save first says what has changed since the last time (old → new) and then writes to 年度总结列表 in BOOK; it needs finished backbone reporting. form writes a saved summary as the stamped form.',
      examples: [
        { command: 'xueshi summary BOOK.xlsx', what: 'the ten figures now, and the saved summaries' },
        { command: 'xueshi summary BOOK.xlsx save --set 单位投入总经费=5.0', what: 'enter the funding and save' },
        {
          command: "xueshi summary BOOK.xlsx --what-if 'held: 保密教育' '年度学时要求=80'",
          what: 'try what the ten figures would be; nothing is written',
        },
        { command: 'xueshi summary BOOK.xlsx form --year 2024', what: 'print the summary of 2024 again' },
        { command: 'xueshi summary BOOK.xlsx delete --year 2024', what: 'take it off the list' },
      ],
    },
    certificates: {
      summary: 'certificates of hours, study archives: of one, a department or all',
      description:
        'Writes 学时证明 ready to stamp (what counts, its total in figures and in capitals) or with --archive 个人学习档案 (every record, whether it counts and why not). Each person begins on a page of their own; the footer has a 校验码, by which xueshi verify --code says whose it is and whether it still equals the data. --out as .xlsx is one workbook with a sheet a person, as .pdf all printed to one file, as a folder or .zip a file a person. BOOK is left alone. In a folder, Ctrl+C keeps the files that are done.',
      examples: [
        { command: 'xueshi certificates BOOK.xlsx --person A1024', what: "one person's certificate" },
        { command: 'xueshi certificates BOOK.xlsx --out FOLDER --pdf', what: 'everybody, a PDF each' },
        { command: 'xueshi certificates BOOK.xlsx --department 科研处 --out D.pdf', what: 'a department as one PDF' },
        { command: 'xueshi certificates BOOK.xlsx --archive --out ALL.zip', what: "everybody's archive, a file each" },
        { command: 'xueshi certificates BOOK.xlsx --out FOLDER --per-department', what: 'a workbook a department' },
      ],
      options: {
        out: 'a .xlsx, .pdf or .zip file or a folder; beside BOOK as one workbook where not given',
        pdf: 'as PDF (needs LibreOffice): in place of workbooks in a folder or .zip, beside a .xlsx',
      },
    },
    verify: {
      summary: 'does the report still equal the data?',
      description:
        'Holds REPORT (or the report sheets in BOOK) cell by cell against the data of BOOK, and tells by the code in the footer whether it was changed by hand; certificates and study archives too. An 院汇总 as BOOK is held against its own 汇总底稿. With --code the code on paper alone is looked up. Exit status 1 where it differs.',
      examples: [
        { command: 'xueshi verify BOOK.xlsx REPORT.xlsx', what: 'once more before stamping' },
        { command: 'xueshi verify BOOK.xlsx', what: 'the report sheets in the workbook itself' },
        { command: 'xueshi verify 院汇总.xlsx', what: 'whether an 院汇总 was changed since' },
        {
          command: 'xueshi verify BOOK.xlsx --code 7F3A-91C2-8D04-5E6F',
          what: 'whose certificate a code on paper is of, and whether it still equals the data',
        },
      ],
    },
    ready: {
      summary: 'whether the three tables may be stamped',
      description:
        'A line for everything that must hold: no errors and no open questions, what the manual requires of held classes filled in, those who sign filled in, reporting finished, the summary saved and equal to the data, the three stamped sheets (in REPORT, by default in BOOK) written, printing what the data gives, their codes the same. Writes nothing; exits with 1 while a line is open.',
      examples: [
        { command: 'xueshi ready BOOK.xlsx REPORT.xlsx', what: 'a last look before stamping' },
        { command: 'xueshi ready BOOK.xlsx --code 1A2B-3C4D-5E6F', what: 'and a code from paper' },
      ],
    },
    rules: {
      summary: 'the rules that an institute may be held to',
      description:
        'What 考核办法 of 设置 may say: what each of these rules demands, where it comes from, and what its source leaves open. Reads and writes no file.',
      examples: [{ command: 'xueshi rules', what: 'all of them' }],
    },
    heads: {
      summary: 'head counts: ARP, staff sheet, held to the requirement',
      description:
        'The headcount in 设置, the people of the staff sheet and those held to the requirement, and what leads from one to the next; with a list of people exported from ARP in the workbook (names, numbers; its sheet or title says ARP) also by name: on one list alone, spelt differently, left, hired, namesakes. Writes nothing. Each count can be asked with xueshi explain.',
      examples: [
        { command: 'xueshi heads BOOK.xlsx', what: 'the counts, and who makes the difference' },
        { command: 'xueshi explain BOOK.xlsx arpOnly', what: 'who is behind a count' },
      ],
    },
    compare: {
      summary: 'two years side by side',
      description:
        'The ten figures of two years side by side, and who became or ceased to be a backbone candidate; in two workbooks or in one.',
      examples: [
        { command: 'xueshi compare BOOK.xlsx --year 2025 --with 2024', what: 'two years of one workbook' },
        { command: 'xueshi compare 2025.xlsx 2024.xlsx', what: 'two workbooks' },
      ],
    },
    explain: {
      summary: 'show which rows made a figure',
      description:
        'Shows the rows that made a figure or the hours of a person, which of them do not count, and why. FIGURE is its Chinese name (单位职工总学时), its name in the JSON document (totalHours) or its cell in a report, in 年度总结列表 or in 上报记录 (年度总结!B5), PERSON a staff number or an unambiguous name.',
      examples: [
        { command: 'xueshi explain staff.xlsx totalHours', what: 'where the total comes from' },
        { command: 'xueshi explain staff.xlsx 年度总结!E5', what: 'where that cell of the report comes from' },
        { command: 'xueshi explain staff.xlsx A1024', what: 'every record of one person, whether and why it counts' },
      ],
    },
    import: {
      summary: 'take lists into the book: sign-in, meeting, form and platform exports',
      description:
        'Reads LISTS and holds each row against BOOK: what can be added, what is there, what differs, whose name or which class must be settled, what may count twice, what is of another year or outside the days of its class. Only new rows without a doubt are written; the others are listed, and written once settled with --accept, --who, --set. No cell that is filled is changed without being asked for. The last column 来源 keeps file, row and time; the same list imported twice writes nothing the second time.',
      examples: [
        { command: 'xueshi import book.xlsx signin.xlsx meeting.csv --dry-run', what: 'look first' },
        {
          command: 'xueshi import book.xlsx signin.xlsx --in-place',
          what: 'writes into the book itself; can be undone',
        },
        {
          command: 'xueshi import book.xlsx signin.xlsx --in-place --accept differs --who 张叁=张三',
          what: 'writes what was settled',
        },
        { command: 'xueshi undo book.xlsx', what: 'undoes it' },
      ],
      options: { set: 'how a list is read: SHEET=班=CLASS, SHEET!F=最终参会; for this run alone' },
    },
    collect: {
      summary: 'collection sheets: send to departments, classes or people; who has answered',
      description:
        'With --out: writes a workbook with the names filled in for every department (or class, or person), with a note how to fill it, lists to choose from, locked heads and a code; whom it went to is noted in 收集记录 of BOOK, every other byte of which stays as it is. Without --out: lists who has answered and who has not; RETURNED files are looked at with it (whose they are, which is newer, what was changed), and nothing is written. What came back is taken in with xueshi import, any number at once.',
      examples: [
        { command: 'xueshi collect book.xlsx --out sheets', what: 'one for every department, in the folder “sheets”' },
        { command: 'xueshi collect book.xlsx --out sheets.zip --by class', what: 'one for every class, in a zip file' },
        { command: 'xueshi collect book.xlsx', what: 'who has answered' },
        { command: 'xueshi collect book.xlsx back/*.xlsx', what: 'looks at what came back first' },
        { command: 'xueshi import book.xlsx back/*.xlsx --in-place', what: 'takes it in, and notes who answered' },
      ],
      options: {
        out: 'a folder or a .zip file',
        by: 'for whom: department (the default), class or person',
        department: 'only to this department and those below it',
      },
    },
    inspect: {
      summary: 'list the sheets and what they were taken for',
      description:
        'Lists every sheet of a file: what kind it was recognised as, where its header row and columns are, how many rows it has, which columns and rows are not read, and what is asked. Look here first when a figure is not what you expect. Only --set and --unset change the file: answers are kept in its sheet 读表设定.',
      examples: [
        { command: 'xueshi inspect staff.xlsx', what: 'lists the sheets' },
        { command: 'xueshi inspect staff.xlsx --json --cells', what: 'with the value of every cell' },
        {
          command: "xueshi inspect book.xlsx --set '签到!F=最终参会' --set 名单2=不读",
          what: 'answers what is asked about sheets; kept in the workbook, in 读表设定',
        },
        {
          command: 'xueshi inspect book.xlsx --sheet Contacts=none',
          what: 'a sheet that was taken for the wrong kind',
        },
      ],
      options: { set: 'an answer: column=canonical heading, sheet=kind or 不读; may be repeated', by: 'who answers' },
    },
    confirm: {
      summary: 'confirms who attended a class, or cancels that',
      description:
        'Lists who is on the list of CLASS (without PERSON, --all or --signed), or confirms them in 最终参会 (--cancel: no longer). Every cell is shown before and after, with the figures that change; only these cells are written, in one step, which undo takes back.',
      examples: [
        { command: 'xueshi confirm BOOK.xlsx 保密教育', what: 'the list: who signed in, who is confirmed' },
        { command: 'xueshi confirm BOOK.xlsx 保密教育 --signed --dry-run', what: 'try confirming all who signed in' },
        { command: 'xueshi confirm BOOK.xlsx 保密教育 张三 00102', what: 'confirm two people' },
        { command: 'xueshi confirm BOOK.xlsx 保密教育 张三 --cancel', what: 'cancel one' },
      ],
      options: { ...ELSEWHERE, all: 'everybody on the list' },
    },
    review: {
      summary: 'reviews external study: approves, rejects',
      description:
        'Lists the external study of the year (ACTION list, the default), or approves (pass) or rejects (reject) what the filters leave: --name person, --title training, --year, --status review state; --all where no filter is used.',
      examples: [
        { command: 'xueshi review BOOK.xlsx --status pending', what: 'what waits' },
        {
          command: 'xueshi review BOOK.xlsx pass --status pending --title 暑期班 --dry-run',
          what: 'try approving these',
        },
        { command: 'xueshi review BOOK.xlsx reject --name 张三 --title 讲座', what: 'reject one' },
      ],
      options: { ...ELSEWHERE, status: 'pending, approved, rejected', name: 'people whose name or number has this' },
    },
    require: {
      summary: 'who is held to the requirement: shows, changes',
      description:
        'Lists people (ACTION list, the default), or writes 是否有学时要求 of those chosen: yes or no. Name them, or use --name, --department, --hired-in, --status; --all for everybody.',
      examples: [
        { command: 'xueshi require BOOK.xlsx --hired-in 2025', what: 'who was hired in 2025' },
        { command: 'xueshi require BOOK.xlsx no --department 工厂', what: 'a department without requirement' },
        { command: 'xueshi require BOOK.xlsx yes 张三 00102', what: 'two people with requirement' },
      ],
      options: { ...ELSEWHERE, status: 'yes, no', name: 'whose name or number has this' },
    },
    enter: {
      summary: 'who has no hiring date or number, and enters it',
      description:
        'Lists people without 入职时间 or 用户编号 and the cells (without PERSON), or enters what --set says into the row of the person, spelt as the others of its column.',
      examples: [
        { command: 'xueshi enter BOOK.xlsx', what: 'who lacks what, and in which cell' },
        { command: 'xueshi enter BOOK.xlsx 张三 --set 入职时间=2025-07-01', what: 'enter a hiring date' },
      ],
      options: { ...ELSEWHERE, set: '入职时间=DAY or 用户编号=NUMBER' },
    },
    hold: {
      summary: 'marks a class as held',
      description:
        'Writes 已实施 for CLASS, and what --set says into its row. Nothing is written while a needed field is empty; changes that need approval (quarter, people, days, money) are shown, and what the plan said is kept in 计划天数 and the like.',
      examples: [
        { command: 'xueshi hold BOOK.xlsx 保密教育 --dry-run', what: 'what is still missing' },
        { command: 'xueshi hold BOOK.xlsx 保密教育 --set 参训人数=35 --set 天数=1', what: 'fill in and mark as held' },
      ],
      options: { ...ELSEWHERE, set: 'a starred field=VALUE, such as 参训人数=35; several may be given' },
    },
    undo: {
      summary: 'takes the last change back: imports, attendance, reviews, settings, reporting, summaries …',
      description:
        'Puts BOOK back to what it was before xueshi wrote into it last, to the last byte: import --in-place, confirm, review, require, enter, hold, inspect --set, backbone, summary, remind --set, report --in-place. A file changed since is left alone.',
      examples: [{ command: 'xueshi undo BOOK.xlsx', what: 'take the last change back' }],
    },
    rollup: {
      summary: 'add up the workbooks of many institutes',
      description:
        'Computes by the same rules every workbook in FOLDER (and below it), or those named as FILES, and writes the academy’s table: a row an institute, integers added, rates from summed numerators and denominators. What is unreadable, of another year, or has errors or questions is named and costs the others nothing. What it was made from stands on the hidden sheet 汇总底稿, which is not printed and which verify and next year’s table read. The workbooks stay as they are. Exit status 1 while one cannot be counted or has errors or questions.',
      examples: [
        { command: 'xueshi rollup institutes --year 2025', what: 'writes "院汇总-2025年度.xlsx"' },
        {
          command: 'xueshi rollup institutes --year 2025 --out academy.xlsx --resume',
          what: 'goes on: workbooks that are the same are not computed again',
        },
        { command: 'xueshi rollup institutes --year 2025 --explain totalHours', what: 'which institutes make a total' },
        {
          command: 'xueshi rollup institutes --year 2025 --explain totalHours --name Star',
          what: 'which cells make one institute’s figure',
        },
        {
          command: 'xueshi rollup institutes --year 2025 --engine bullmq://10.0.0.5',
          what: 'computed by each xueshi worker, on any number of machines',
        },
        {
          command: 'xueshi rollup institutes --year 2025 --engine slurm --dry-run',
          what: 'shows the jobs that Slurm would be given',
        },
      ],
      options: {
        year: 'which year (required)',
        out: 'the file to write; else "院汇总-YEAR年度.xlsx" in this folder; - for the figures alone',
        name: 'with --explain: institutes with this in their name or file, with their cells',
        dryRun: 'with --engine slurm: only show the scripts, submit nothing',
      },
    },
    worker: {
      summary: 'compute workbooks for a rollup elsewhere',
      description:
        'Connects to QUEUE and computes the workbooks that rollup --engine bullmq://… hands out, until Ctrl+C. Start one on each machine; they may come and go: what a stopped or dead one had in hand goes to another. One of another version takes no part. It connects to the address you name, listens on no port, and gives back results alone.',
      examples: [
        {
          command: 'xueshi worker bullmq://10.0.0.5',
          what: 'all cores of this machine; workbooks come through the queue',
        },
        {
          command: 'xueshi worker bullmq://10.0.0.5 --share /mnt/institutes --jobs 8',
          what: 'reads from a shared folder, 8 at a time',
        },
      ],
    },
    template: {
      summary: 'write an empty input workbook',
      description:
        'Writes an empty workbook: the heads of the input sheets, notes, drop-down lists and an example row.',
      examples: [{ command: 'xueshi template staff.xlsx', what: 'start from empty sheets' }],
    },
    sample: {
      summary: 'make up an institute to try things on',
      description:
        'Writes the workbook of a made-up institute; people and numbers are invented. The same options and seed always give the same content.',
      examples: [
        { command: 'xueshi sample sample.xlsx', what: 'an institute of 480 people' },
        { command: 'xueshi sample sample.xlsx --messy', what: 'with the usual mistakes in it' },
        { command: 'xueshi sample big.xlsx --records 250000', what: 'a quarter of a million records' },
      ],
      options: { year: 'which year (default: this year)' },
    },
    help: {
      summary: 'show the help of a command',
      description: '',
      examples: [
        { command: 'xueshi sample sample.xlsx', what: 'make up an institute to look at' },
        { command: 'xueshi check sample.xlsx', what: 'check its data' },
        { command: 'xueshi report sample.xlsx', what: 'compute the year and write the reports' },
      ],
    },
  },
  arguments: {
    CLASS: 'a class by name; of several of one name NAME(code or first day)',
    '[PERSON]': 'a number, or a name that one person bears',
    BOOK: 'the workbook with the data (.xlsx, .xlsm or .csv)',
    FILE: 'the file to look into',
    OUT: 'the .xlsx file to write; a file that is there already is left alone without --force',
    '[LIST]': 'what is listed: people, classes or online; people where not given',
    '[ACTION]': 'what to do; list by default',
    '[PERSON...]': 'ids, or unambiguous names',
    '[REPORT]': 'the report written; by default the report sheets in BOOK',
    '[OTHER]': 'another workbook; by default another year of BOOK',
    QUEUE:
      'who hands out the work: bullmq://[:PASSWORD@]HOST[:PORT] (with TLS bullmqs://), or slurm:FOLDER in a job of Slurm',
    'FOLDER|FILES...': 'the folder with the institutes’ workbooks, or the workbooks',
    '[LISTS...]': 'lists (.xlsx, .csv) that are read beside BOOK',
    '[RETURNED...]': 'collection workbooks that came back; as many as there are',
    'FIGURE|PERSON': 'name of a figure, or a staff number or name',
  },
  options: {
    year: 'the year; otherwise the one in 设置, else the latest with a class',
    out: 'the file to write; otherwise beside BOOK',
    force: 'replace a file that is there, whoever wrote it',
    inPlace: 'write the report sheets into BOOK itself, and leave every other byte of it alone',
    all: 'all of them',
    by: 'who acts; by default 填表人 of the settings',
    reason: 'why it is returned',
    yes: 'finish even with nobody reported',
    sheet: 'read a sheet as you say, such as Contacts=none or Sheet3=attendance; as many as you like',
    set: 'enter a setting; may be repeated',
    unset: 'take an answer back, such as 签到!F or 签到; may be repeated',
    title: 'trainings whose name has this',
    hiredIn: 'hired in that year',
    signed: 'who signed in and is not confirmed',
    cancel: 'cancel the confirmation',
    dryRun: 'only try: show what would be written, change no file',
    code: 'a code (校验码) printed on paper, to be held against the data',
    person: 'of this person, by 用户编号 or by a name that one person bears; as many as you like',
    archive: '个人学习档案 in place of 学时证明',
    perDepartment: 'a file for each department, not for each person',
    soffice: "where LibreOffice's program soffice is; looked for where not given",
    name: 'only whose name, number or title has this',
    department: 'only this department and what is below it',
    from: 'from this day on, such as 2025-01-01',
    to: 'up to this day, such as 2025-06-30',
    status: 'only those of this status',
    text: 'print the texts to a person or a department',
    csv: 'a mail-merge table, a row a person; with --text department a row a department',
    list: 'lists to read beside BOOK, as report BOOK LIST… does',
    whatIf:
      'try what is not so: 张三(00101)+16h external training, held: CLASS, attended: CLASS, approved: all, 年度学时要求=80; as many as you like, nothing is written',
    with: 'the year to compare with; by default the year before',
    a3: '培训项目执行情况表 on A3, lying (as 执行情况表纸张 in 设置 says with A3)',
    pdf: 'write each of the three stamped tables to a PDF beside the report too (needs LibreOffice)',
    json: 'write one JSON document to standard output, nothing else',
    into: 'write to another workbook and leave BOOK alone; by default to one beside BOOK',
    accept:
      'which doubtful rows to write as well: name, differs, asked, other-year, outside-dates, double, short-stay, or all; by default only rows without a doubt',
    who: 'who is meant by a name of a list: NAME=name or number of somebody on 人员; several may be given',
    cells: 'with the value of every cell',
    staff: 'number of staff (default 480)',
    work: 'folder for the results of each workbook; else a ".work" folder beside the table',
    expect:
      'a list of the institutes that are to send one (columns 单位名称, and 别名 for other names): who has not, and whose name is not on it',
    last: 'last year’s table, to stand beside this year’s figures',
    engine:
      'what computes: local (all cores of this machine, the default), bullmq://HOST (workers on many machines), slurm (jobs of a compute centre)',
    jobs: 'how many workbooks at a time; else as many as there are cores (slurm: how many tasks, else 64)',
    share: 'where on this machine the folder is that parent and workers see; else workbooks go through the queue',
    resume: 'go on: workbooks whose content, year, rules and version are the same are not computed again',
    explain: 'write nothing, say which institutes make this total',
    seed: 'seed, a whole number (default 1)',
    records: 'number of study records (default 25 a head)',
    messy: 'with the usual mistakes',
    now: 'take this for the current time, such as 2017-01-10T09:00 (default: the clock)',
    lang: "language (default: the system's)",
    help: 'show this help',
    version: 'show the version',
  },
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Common options:',
    commands: 'Commands:',
    examples: 'Examples:',
    exitStatus: [
      'Exit status:',
      '  0  done',
      '  1  done, but errors stand in the data; or the action was refused',
      '  2  wrong usage',
      '  3  the file cannot be read or written',
      'Messages go to standard error, one a line, naming file, sheet and cell.',
    ].join('\n'),
  },
  usage: {
    hint: (command) => ` Run ${command} for usage and examples.`,
    didYouMean: (what) => ` Did you mean ${what}?`,
    noCommand: 'No command was given.',
    unknownCommand: (name) => `There is no command "${name}".`,
    optionElsewhere: (flag, command, others) =>
      `${command} does not take ${flag}; these commands do: ${others.join(', ')}.`,
    unknownOption: (flag) => `There is no option "${flag}".`,
    missingArgument: (name) => `The argument ${name} is missing.`,
    tooManyArguments: (command) => `Too many arguments after ${command}. Put quotes around a file name with spaces.`,
    missingOptionValue: (option) => `The option ${option} needs a value.`,
    badSheet: (text, kinds) => `--sheet takes NAME=KIND, not "${text}". Kinds: ${kinds.join(', ')}.`,
    unknownSheet: (name, sheets) => `The workbook has no sheet "${name}". It has: ${sheets.join(', ')}.`,
    badYear: (text) => `--year takes a year of four digits such as 2025, not "${text}".`,
    badMoment: (text) => `--now takes a date and time such as 2017-01-10T09:00, not "${text}".`,
    badLanguage: (text) => `--lang is zh-CN or en, not "${text}".`,
    badCount: (option, text, least, most) => `${option} takes a whole number from ${least} to ${most}, not "${text}".`,
    outIsBook: (file) => `--out must not be the data workbook itself (${file}); choose another name.`,
    notXlsx: (file) => `The file to write must end in .xlsx, which "${file}" does not.`,
    unknownSubject: (text, figures, people) =>
      `There is no figure or person "${text}".${people.length > 0 ? ` Similar names: ${people.join(', ')}.` : ''} Figures: ${figures.join(', ')}.`,
    noFigureInCell: (cell, sheets) =>
      `${cell} shows no figure, and its row is about nobody. Name a cell with a figure on one of these sheets: ${sheets.join(', ')}. `,
    ambiguousPerson: (text, candidates) =>
      `More than one person is named "${text}"; give the staff number: ${candidates.join(', ')}.`,
  },
  list: {
    unknownList: (text, known) => `There is no list “${text}”: it can be ${known.join(', ')}.`,
    badDay: (option, text) => `${option} takes a day (such as 2025-06-30), not “${text}”.`,
    dayOrder: (from, to) => `--from (${from}) must not come after --to (${to}).`,
    unknownDepartment: (text, known) =>
      `There is no department “${text}”. ${known.length > 0 ? `There are: ${known.join(', ')}.` : 'The workbook names none.'}`,
    badStatus: (text, known) => `--status can be ${known.join(', ')}, not “${text}”.`,
    statuses: {
      implemented: 'implemented',
      'not-implemented': 'not-implemented',
      reached: 'reached',
      notReached: 'not-reached',
      near: 'near',
      notRequired: 'not-required',
      newHire: 'new-hire',
      studied: 'studied',
      notStudied: 'not-studied',
      candidate: 'candidate',
      reported: 'reported',
    },
    shown: (shown, all, of) => `${shown} / ${all} ${of}`,
    inPeriod: 'hours in period',
    sum: 'Sum',
  },
  message: (file, where, severity, sentence) =>
    `${file}: ${where}${where && severity ? ' ' : ''}${severity ?? ''}${where || severity ? ': ' : ''}${sentence}`,
  notRead: 'none',
  exists: (file) =>
    `${file}: there is such a file already, which was left alone; choose another name or move it away, or add --force to replace it.`,
  noFolder: (file, folder) => `${file}: the folder ${folder} does not exist; make it first or choose another place.`,
  noYear: 'No year found: 设置 gives none and no class has one. Name it with --year.',
  emptyYear: (year) => `There is no class and there are no hours in ${year}. Is it the right year?`,
  internalError: (detail) =>
    `Internal error, a fault of this program and not of your data: ${detail}. Please report this line and the command.`,
  progress: {
    reading: (file) => `reading ${file}`,
    writing: (file) => `writing ${file}`,
  },
  report: {
    title: (year, unit) => `Continuing education ${year}${unit ? `, ${unit}` : ''}`,
    draft: ' (draft: backbone reporting is not finished, or errors stand in the data)',
    backbone: (candidates, reported, target, rate, status) =>
      `Backbone: ${candidates} candidates, ${reported} reported, target ${target}, rate ${rate}, ${status}`,
    counts: ({ error, warning, info }) => `Data checks: ${error} errors, ${warning} warnings, ${info} notes`,
    moreErrors: (count, command) => `${count} more errors: see the data-check sheet of the report, or run ${command}`,
    written: (path) => `Written: ${path}`,
    notGiven: 'not given',
    defaultName: (book, year) => `${book}-${year}年度报表.xlsx`,
    noSoffice:
      'LibreOffice (soffice) was not found, so there is no PDF. Install it from https://www.libreoffice.org, or open the report in Excel and save it as PDF.',
    pdfFailed: (detail) => `LibreOffice made no PDF: ${detail}`,
  },
  check: {
    title: (file, year) => (year === null ? file : `${file}, ${year}`),
    clean: 'Nothing found.',
    errorsStand: (count) =>
      count === 1
        ? 'One error stands; figures are off until it is put right.'
        : `${count} errors stand; figures are off until they are put right.`,
    heading: (severity, count) => `${count} × ${severity}`,
    others: (count) =>
      `${count} more of this kind on this sheet: --json or the data-check sheet of the report has them all`,
  },
  inspect: {
    unknown: 'not recognised',
    hidden: 'hidden',
    size: (rows, columns) => (rows === 0 ? 'empty' : `${rows} rows × ${columns} columns`),
    header: (row) => `header in row ${row}: `,
    and: ', ',
    questions: (count) =>
      `${count === 1 ? '1 question' : `${count} questions`} for you; an answer is kept in the workbook, in 读表设定 (each line is a command to run):`,
    usage: {
      badAnswer: (text) =>
        `“${text}” says nothing: write 签到!F=最终参会 (column=canonical heading), 名单2=不读, 通讯录=人员 (sheet=kind) or 签到=班=name of the class`,
    },
  },
  explain: {
    part: (amount) => `Numerator: ${amount}`,
    whole: (amount) => `Denominator: ${amount}`,
    years: (years, came, least) => `${years} years together ${came}, of ${least} hours demanded:`,
    counting: (counting, all) =>
      `${all === 1 ? '1 row' : `${all} rows`}, of which ${counting} ${counting === 1 ? 'counts' : 'count'}:`,
    noRows: 'No rows.',
    yes: 'counts',
    no: (why) => `does not count (${why})`,
    keptFigure: (figure, year) => `${figure} (${year}, the saved summary)`,
    keptWords: (place, heading, year, at) =>
      `${place} holds the words under ${heading} that were kept with the summary of ${year} on ${isoMoment(at)}; they are no figure, and no row of data makes them.`,
    logged: (heading, { personName, personId, action, year, by }) =>
      `${[personName, personId].filter(Boolean).join(' ')}  ${heading} (${year}, when ${ACTIONS[action]}${by && ` by ${by}`})`,
    deed: (place, { action, year, time, by, number, note, check }) =>
      `${place} is in entry ${number}: ${ACTIONS[action]} on ${isoMoment(time)}${by && ` by ${by}`} (${year}${note && `; ${note}`}), code ${check}; this entry keeps no hours, and no row of data makes it.`,
    seal: (place, count, code) =>
      `${place} is the first line of the reporting log: ${count} entries, seal ${code}, by which entries cut off at the end are missed; no row of data makes it.`,
  },
  template: { written: (path) => `Empty workbook written: ${path}. Fill it in, then run xueshi check.` },
  sample: {
    written: (path, year, staff, records) =>
      `Written: ${path}, a made-up institute, ${year}, ${staff} people, ${records} study records.`,
  },
}
