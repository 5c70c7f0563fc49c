import { resolve } from 'node:path'
import { ADDRESSEES, type Addressee } from '../../../records/reminders'
import { ADDRESSEE_WORDS } from '../../../state/reminderWords'
import { REMINDER_FIELDS, reminderWordsFor } from '../../../text/reminderText'
import type { WordsAsked, WordsRefused } from '../../../year/reminderWords'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { LANGUAGES } from '../command/language'
import type { Options } from '../command/options'
import { fileBytes } from '../reading/fileBytes'

/** Whom a word means, in either language; undefined for nobody. */
export function addresseeNamed(word: string): Addressee | undefined {
  return ADDRESSEES.find(
    (to) =>
      ADDRESSEE_WORDS[to] === word || LANGUAGES.some((language) => reminderWordsFor(language).addressees[to] === word),
  )
}

/** What may be written for whom, in the user's language. */
export function addresseeNames({ language }: Session): readonly string[] {
  return ADDRESSEES.map((to) => reminderWordsFor(language).addressees[to])
}

/** The words that `--set 个人=…` gives (`@FILE`: those of a file), and those that `--unset` gives back; throws `Stop` for what is neither. */
export function askedWords(session: Session, { set = [], unset = [] }: Options): WordsAsked {
  const { command } = reminderWordsFor(session.language)
  const bad = (text: string) => new Stop(ExitStatus.wrongUsage, command.badWords(text, addresseeNames(session)))
  const given = set.map((text): readonly [Addressee, string] => {
    const [, name = '', said = ''] = /^([^=＝]*)[=＝]([\s\S]*)$/.exec(text) ?? []
    const to = addresseeNamed(name.trim())
    if (to === undefined) throw bad(text)
    return [to, said.startsWith('@') ? textOfFile(session, said.slice(1)) : said]
  })
  const back = unset.map((text): readonly [Addressee, null] => {
    const to = addresseeNamed(text.trim())
    if (to === undefined) throw bad(text)
    return [to, null]
  })
  return Object.fromEntries([...back, ...given])
}

function textOfFile({ io }: Session, given: string): string {
  return new TextDecoder()
    .decode(fileBytes(resolve(io.cwd, given)).bytes)
    .replace(/\r\n?/g, '\n')
    .trimEnd()
}

/** Why words are not kept, in a sentence. */
export function wordsRefusedText({ language }: Session, refused: WordsRefused): string {
  const say = reminderWordsFor(language)
  switch (refused.refused) {
    case 'unknown':
      return say.unknownFields(refused.to, refused.unknown, REMINDER_FIELDS[refused.to])
    case 'empty':
      return say.noWords
    case 'too-long':
      return say.tooLong
  }
}
