import type { Dataset } from '../../../src/records/dataset'
import { STUDY_SOURCES, StudyState } from '../../../src/records/studyRecords'

/**
 * The rules of domain.md §4–5 once more, as plainly as they can be said and in another shape than the engine's: objects,
 * filters, one person after the other. Slow and only for comparing.
 */
export function naiveYear(dataset: Dataset, year: number) {
  const { studies, classes, people, policy } = dataset
  const records = Array.from({ length: studies.count }, (_, index) => {
    const trainingClass = classes[studies.trainingClass[index]!]
    const source = STUDY_SOURCES[studies.source[index]!]!
    const start = studies.start[index]!
    const ownYear = studies.year[index] || (Number.isNaN(start) ? null : new Date(start * 1000).getUTCFullYear())
    const ownSeconds = studies.seconds[index]!
    return {
      person: studies.person[index]!,
      classIndex: studies.trainingClass[index]!,
      source,
      accepted: studies.state[index] === StudyState.accepted,
      year: source === 'class' ? (trainingClass?.year ?? null) : ownYear,
      seconds: ownSeconds >= 0 ? ownSeconds : source === 'class' ? (trainingClass?.hours ?? null) : null,
    }
  })
  const persons = people.map((person, index) => {
    const mine = records.filter((record) => record.person === index && record.accepted && record.year === year)
    const attended = new Set<number>()
    const counting = mine.filter((record) => {
      if (record.seconds === null) return false
      if (record.source !== 'class') return true
      if (attended.has(record.classIndex)) return false
      attended.add(record.classIndex)
      return true
    })
    const sum = (source: string) =>
      counting.filter((record) => record.source === source).reduce((total, record) => total + record.seconds!, 0)
    const total = STUDY_SOURCES.reduce((all, source) => all + sum(source), 0)
    const effective = STUDY_SOURCES.reduce((all, source) => {
      const cap = policy.caps[source]
      return all + (cap === null ? sum(source) : Math.min(cap, sum(source)))
    }, 0)
    const counted = policy.measure === 'total' ? total : effective
    const longest = Math.max(
      0,
      ...counting.filter(({ source }) => policy.singleSources.includes(source)).map(({ seconds }) => seconds!),
    )
    const newHire = person.hired !== null && new Date(person.hired * 1000).getUTCFullYear() === year
    return {
      total,
      effective,
      counted,
      longest,
      required: person.required && !newHire,
      reached: counted >= policy.requiredSeconds,
      candidate: counted >= policy.requiredSeconds && longest > policy.singleSeconds,
    }
  })
  const ours = classes.filter((entry) => entry.year === year)
  const planned = ours.filter((entry) => entry.approval !== 'refused')
  return {
    persons,
    personTimes: ours.reduce((sum, entry) => sum + (entry.plannedPeople ?? 0), 0),
    planned: planned.length,
    implemented: planned.filter((entry) => entry.implemented).length,
    required: persons.filter((person) => person.required).length,
    reached: persons.filter((person) => person.required && person.reached).length,
    totalSeconds: persons.reduce((sum, person) => sum + person.counted, 0),
  }
}
