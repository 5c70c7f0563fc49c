import { type Finding, finding } from '../records/finding'
import type { Person } from '../records/person'
import type { TrainingClass } from '../records/trainingClass'
import { nameKey, titleKey } from './plainText'
import { NO_MEMORY, type ReadMemory } from './readMemory'

/** At most so many names are suggested. */
const MOST = 3

/**
 * Adds to everybody and every class that is unknown the names that may have been meant, the nearest first: by sound, by one
 * character more, less or different, by a sound that is easily confused; for classes also by what they have in common. Among several in a cell
 * the only one that may have been meant stands in its place. A name beside the
 * number of somebody whose name sounds the same is no conflict.
 */
export async function withSuggestions(
  findings: Finding[],
  people: readonly Person[],
  classes: readonly TrainingClass[],
  memory: ReadMemory = NO_MEMORY,
): Promise<Finding[]> {
  const isOpen = (found: Finding) =>
    (found.code === 'unknown-person' && found.args.id === '') ||
    found.code === 'unknown-class' ||
    found.code === 'unknown-among' ||
    (found.code === 'id-name-conflict' && found.args.isOfNobody === true)
  if (!findings.some(isOpen)) return findings
  const { pinyin } = await import(/* webpackChunkName: "pinyin" */ 'pinyin-pro')
  const sound = (name: string) => pinyin(name, { toneType: 'none', type: 'array' }).join(' ')
  // Thousands of names are not put in order for one class that is unknown.
  const nearPeople = whenAsked(() =>
    memory.kept('people by sound', [people], () =>
      nearestNames(
        people.map(({ name }) => name),
        nameKey,
        sound,
      ),
    ),
  )
  const nearClasses = whenAsked(() => {
    const heard = memory.kept('classes by sound', [classes], () =>
      heardTitles(
        classes.map(({ name }) => name),
        sound,
      ),
    )
    return nearestTitles(heard, sound)
  })
  return findings.map((found) => {
    if (!isOpen(found)) return found
    if (found.code === 'unknown-person')
      return finding('unknown-person', found.place, { ...found.args, suggestions: nearPeople(found.args.name) })
    if (found.code === 'unknown-among') {
      // Of one who is nearly somebody that name stands instead.
      const { name, cell } = found.args
      const near = /[、(（]/.test(name) ? [] : nearPeople(name)
      return near.length === 1
        ? finding('unknown-among', found.place, { ...found.args, instead: cell.replace(name, near[0]!) })
        : found
    }
    if (found.code === 'unknown-class')
      return finding('unknown-class', found.place, { ...found.args, suggestions: nearClasses(found.args.name) })
    // 张莉 beside the number of 张丽: one name as it was heard.
    if (found.code === 'id-name-conflict' && soundsLike(sound, found.args.name, found.args.staffName)) {
      const { id, name, staffName } = found.args
      return finding('id-name-mismatch', found.place, { id, name, staffName })
    }
    return found
  })
}

/** Whether two names sound the same, or one is written as the other sounds: 李雷, Li Lei. */
function soundsLike(sound: (name: string) => string, name: string, other: string): boolean {
  const heard = (one: string) =>
    confusable(sound(nameKey(one)))
      .replace(/\s/g, '')
      .toLowerCase()
  return heard(name) === heard(other)
}

/** A search that is made ready when the first asks. */
function whenAsked(make: () => (name: string) => string[]): (name: string) => string[] {
  let search: ReturnType<typeof make> | null = null
  return (name) => {
    search ??= make()
    return search(name)
  }
}

/** For each name that is asked, the names that may have been meant, as `withSuggestions` finds them. */
export async function nearestPeople(names: readonly string[]): Promise<(name: string) => readonly string[]> {
  const { pinyin } = await import(/* webpackChunkName: "pinyin" */ 'pinyin-pro')
  return nearestNames(names, nameKey, (name) => pinyin(name, { toneType: 'none', type: 'array' }).join(' '))
}

/**
 * The same for names of institutes: those that say the same without the words that all of them have (化学所, 中国科学院化学研究所), then those
 * that hold the other, then those that are near each other as titles are.
 */
export async function nearestInstitutes(names: readonly string[]): Promise<(name: string) => readonly string[]> {
  const { pinyin } = await import(/* webpackChunkName: "pinyin" */ 'pinyin-pro')
  const byCore = new Map<string, string[]>()
  for (const name of names) byCore.set(instituteCore(name), [...(byCore.get(instituteCore(name)) ?? []), name])
  const sound = (name: string) => pinyin(name, { toneType: 'none', type: 'array' }).join(' ')
  const near = nearestTitles(heardTitles([...byCore.keys()], sound), sound)
  const keys = [...byCore.keys()]
  return remembering((asked) => {
    const core = instituteCore(asked)
    const held = keys.filter((other) => core !== other && (holds(core, other) || holds(other, core)))
    const cores = new Set([...(byCore.has(core) ? [core] : []), ...held, ...near(core)])
    return [...cores].flatMap((one) => byCore.get(one)!).slice(0, MOST)
  })
}

const OF_ALL = /中国科学院|中科院|研究所|研究院|研究中心|所$/g

/** What of an institute's name says which it is: 中国科学院物理研究所 and 物理所 may be one. */
export function instituteCore(name: string): string {
  const key = titleKey(name)
  return key.replace(OF_ALL, '') || key
}

function holds(long: string, short: string): boolean {
  return short.length >= 2 && long.includes(short)
}

const TITLED =
  /^[(（]|研究员|副?教授|[主副]任|院士|所长|处长|科长|部长|书记|老师|博士|硕士|工程师|高工|副?研|助理|先生|女士|同志|经理|主管|[男女]$/

/** Finds near names by keys that near names share, so that thousands of unknown names need no comparison of all with all. */
function nearestNames(
  names: readonly string[],
  key: (name: string) => string,
  sound: (name: string) => string,
): (name: string) => string[] {
  const distinct = [...new Map(names.map((name) => [key(name), name])).entries()]
  const same = (keys: (name: string) => string[]) => ({ held: keys, asked: keys })
  const byKey = new Map(distinct)
  /** 赵文昌研究员, 钱丽萍（副研）: a name with a title behind it. */
  const titled = (asked: string) =>
    [4, 3, 2].flatMap((length) => {
      const rest = asked.slice(length)
      const found = rest.length >= 2 && TITLED.test(rest) ? byKey.get(asked.slice(0, length)) : undefined
      return found === undefined ? [] : [found]
    })
  const likenesses = [
    same((name) => [sound(name)]),
    same((name) => [...oneDifferent(name), sorted(name)]),
    { held: oneLess, asked: (name: string) => [name] },
    { held: (name: string) => [name], asked: oneLess },
    same((name) => [confusable(sound(name))]),
  ]
  const indexes = likenesses.map(({ held }) => {
    const index = new Map<string, string[]>()
    for (const [plainName, name] of distinct)
      for (const one of new Set(held(plainName))) {
        const others = index.get(one)
        if (others) others.push(name)
        else index.set(one, [name])
      }
    return index
  })
  return remembering((name) => {
    const near = new Set<string>(titled(key(name)))
    likenesses.forEach(({ asked }, kind) => {
      for (const one of asked(key(name))) for (const found of indexes[kind]!.get(one) ?? []) near.add(found)
    })
    return [...near].slice(0, MOST)
  })
}

/** The name with a blank in each place: two names that share one differ in one character. */
function oneDifferent(name: string): string[] {
  const characters = Array.from(name)
  return characters.length < 2 ? [] : characters.map((_, at) => characters.with(at, '·').join(''))
}

/** The name without each of its characters, where that leaves a name. */
function oneLess(name: string): string[] {
  const characters = Array.from(name)
  return characters.length < 3 ? [] : characters.map((_, at) => characters.toSpliced(at, 1).join(''))
}

/** Equal for names with the same characters in another order. */
function sorted(name: string): string {
  return `=${Array.from(name).sort().join('')}`
}

/** What many hear alike: zh and z, ch and c, sh and s, l and n, in and ing. */
function confusable(sound: string): string {
  return sound
    .split(' ')
    .map((syllable) =>
      syllable
        .replace(/^([zcs])h/, '$1')
        .replace(/^l/, 'n')
        .replace(/ng$/, 'n'),
    )
    .join(' ')
}

/** How many different unknown titles are compared with all classes; a workbook with more has another trouble. */
const TITLES_COMPARED = 500
/** Of the pairs of neighbouring characters of both titles together, how much must be common. */
const ALIKE = 0.5

interface HeardTitle {
  readonly title: string
  readonly pairs: ReadonlySet<string>
  readonly sound: string
}

function heardTitles(titles: readonly string[], sound: (title: string) => string): readonly HeardTitle[] {
  return [...new Map(titles.map((title) => [titleKey(title), title])).entries()].map(([key, title]) => ({
    title,
    pairs: pairsOf(key),
    sound: sound(key),
  }))
}

/** Counts what it is asked, so that each reading has a search of its own. */
function nearestTitles(distinct: readonly HeardTitle[], sound: (title: string) => string): (title: string) => string[] {
  let compared = 0
  return remembering((title) => {
    if (++compared > TITLES_COMPARED) return []
    const key = titleKey(title)
    const pairs = pairsOf(key)
    const heard = sound(key)
    return distinct
      .map((other) => ({ title: other.title, likeness: other.sound === heard ? 1 : likeness(pairs, other.pairs) }))
      .filter((other) => other.likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST)
      .map((other) => other.title)
  })
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

/** From 0 to 1: the share of pairs in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const pair of a) if (b.has(pair)) common++
  return (2 * common) / (a.size + b.size)
}

function remembering(read: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>()
  return (text) => {
    const found = known.get(text) ?? read(text)
    known.set(text, found)
    return found
  }
}
