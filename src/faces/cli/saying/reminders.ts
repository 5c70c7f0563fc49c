import { isoMoment, type Moment } from '../../../records/moment'
import type { Matter, MissingPart, MissingSum, Reminders } from '../../../records/reminders'
import { type ReminderTexts, reminderTexts } from '../../../text/reminderText'
import type { Language } from '../../../text/say'
import type { Place } from '../../../workbook/address'
import { reminderLetters } from '../../../year/reminderLetters'
import type { WordsInForce } from '../../../year/reminderWords'
import { inColumns } from '../command/width'
import { daysJson, placeCell } from './json'

/** 催办清单 on a terminal: how much there is, then department by department what. */
export function reminderLines(reminders: Reminders, language: Language): readonly string[] {
  const texts = reminderTexts(reminders, language)
  const { say } = texts
  const all = reminders.departments.flatMap(({ matters }) => matters)
  if (all.length === 0) return [say.command.none]
  return [
    say.note(texts.counts(all, reminders.missing), texts.day(reminders.deadline)),
    ...reminders.departments.flatMap(({ department, matters, missing }) => [
      '',
      say.department(texts.department(department), texts.counts(matters, missing)),
      ...inColumns(matters.map((matter) => cellsOf(matter, texts))),
    ]),
  ]
}

function cellsOf(matter: Matter, texts: ReminderTexts): readonly string[] {
  const nearest = matter.kind === 'short' && matter.nearest.length > 0 ? matter.nearest.map(texts.helpful) : []
  return [
    texts.say.kinds[matter.kind],
    texts.whom(matter),
    [texts.situation(matter), ...nearest].join(nearest.length > 0 ? '  → ' : ''),
  ]
}

/** The document of `remind --json`, with the text to every department and everybody who is short. */
export function remindersJson(reminders: Reminders, words: WordsInForce, language: Language) {
  const letters = (to: 'person' | 'department') => reminderLetters(reminders, to, words.texts[to], language)
  const toPerson = new Map(letters('person').map(({ person, text }) => [person, text]))
  const toDepartment = new Map(letters('department').map(({ department, text }) => [department, text]))
  return {
    year: reminders.year,
    unit: reminders.unit,
    deadline: dayOf(reminders.deadline),
    missing: reminders.missing.map(sumJson),
    departments: reminders.departments.map(({ department, matters, missing }) => ({
      department,
      missing: missing.map(sumJson),
      text: toDepartment.get(department)!,
      matters: matters.map((matter) => matterJson(matter, toPerson)),
    })),
  }
}

function matterJson(matter: Matter, toPerson: ReadonlyMap<number | null, string>) {
  const { kind } = matter
  const at = placeJson(matter.place)
  switch (matter.kind) {
    case 'short':
      return {
        kind,
        id: matter.who.id,
        name: matter.who.name,
        countedSeconds: matter.counted,
        requiredSeconds: matter.required,
        missing: matter.missing.map(({ unheld, days, ...part }) => ({
          ...partJson(part),
          unheldYears: unheld,
          ...(days === null ? {} : { days: daysJson(days) }),
        })),
        classes: matter.nearest.map(({ name, begins, seconds, helps, isListed }) => ({
          name,
          begins: begins === null ? null : dayOf(begins),
          seconds,
          helps,
          listed: isListed,
        })),
        text: toPerson.get(matter.who.person)!,
        ...at,
      }
    case 'pending': {
      const { who, title, source, seconds } = matter
      return { kind, id: who.id, name: who.name, title, source, seconds, ...at }
    }
    case 'notHeld': {
      const { trainingClass, begins, isOverdue } = matter
      return { kind, class: trainingClass, begins: begins === null ? null : dayOf(begins), overdue: isOverdue, ...at }
    }
    case 'incomplete':
      return { kind, class: matter.trainingClass, gaps: matter.gaps, ...at }
    case 'unanswered':
      return { kind, by: matter.by, whom: matter.whom, sent: matter.sentAt && dayOf(matter.sentAt), ...at }
  }
}

const partJson = ({ of, years, missing }: Omit<MissingPart, 'unheld' | 'days'>) => ({
  of,
  years,
  missingSeconds: missing,
})

const sumJson = ({ people, ...part }: MissingSum) => ({ ...partJson(part), people })

const placeJson = (place: Place) => ({ file: place.file || undefined, sheet: place.sheet, cell: placeCell(place) })

const dayOf = (moment: Moment) => isoMoment(moment, false)
