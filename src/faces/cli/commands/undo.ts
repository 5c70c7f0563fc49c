import { basename, resolve } from 'node:path'
import { isoMoment } from '../../../records/moment'
import { actionWordsFor } from '../../../text/actionText'
import type { Command } from '../command/command'
import { ExitStatus, Stop } from '../command/io'
import { printJson, printLines } from '../command/print'
import { fileBytes } from '../reading/fileBytes'
import { fileTrouble } from '../reading/fileTrouble'
import { replaceFile } from '../writing/atomicFile'
import { digestOf, forgetBefore, keptBefore } from '../writing/undoFile'

/** `undo BOOK`: takes the last action on rows back, to the last byte. */
export const undo: Command = {
  name: 'undo',
  arguments: ['BOOK'],
  options: ['json'],
  async run({ io, language, words }, [given], options) {
    const say = actionWordsFor(language).cli
    const path = resolve(io.cwd, given!)
    const name = basename(path)
    const { bytes, state } = fileBytes(path)
    const kept = keptBefore(path)
    const refuse = (sentence: string) => new Stop(ExitStatus.errorsStand, words.message(name, '', null, sentence))
    if (!kept) throw refuse(say.nothingToUndo(name))
    if ((await digestOf(bytes)) !== kept.after) throw refuse(say.changedSince(name))
    try {
      replaceFile(path, kept.bytes, state)
    } catch (error) {
      throw fileTrouble(error, name)
    }
    forgetBefore(path)
    if (options.json) printJson(io.stdout, { undone: path, of: isoMoment(kept.at) })
    else printLines(io.stdout, [say.undone(path, isoMoment(kept.at))])
    return ExitStatus.done
  },
}
