import { type NameAnswer, PROPOSAL_KINDS, type ProposalKind } from '../../../records/proposal'
import { importWordsFor } from '../../../text/importText'
import { LANGUAGES } from '../../../text/say'
import { findPerson } from '../../../year/findPerson'
import type { OpenYear } from '../../../year/openYear'
import type { Session } from '../command/command'
import { ExitStatus, Stop } from '../command/io'

/** The kinds that `--accept` names, in either language; only what leaves no doubt where it is not given. Throws `Stop`. */
export function acceptedKinds({ language }: Session, given: readonly string[] = []): ReadonlySet<ProposalKind> {
  const kinds = new Set<ProposalKind>(['new'])
  for (const text of given) {
    const word = text.trim().toLowerCase()
    if (LANGUAGES.some((one) => importWordsFor(one).certain === word)) continue
    if (LANGUAGES.some((one) => importWordsFor(one).all === word)) {
      for (const kind of PROPOSAL_KINDS) kinds.add(kind)
      continue
    }
    const kind = PROPOSAL_KINDS.find((one) => LANGUAGES.some((each) => importWordsFor(each).kindWords[one] === word))
    const say = importWordsFor(language)
    if (!kind)
      throw new Stop(
        ExitStatus.wrongUsage,
        say.cli.badKind(text, [say.certain, ...Object.values(say.kindWords), say.all]),
      )
    kinds.add(kind)
  }
  return kinds
}

/** What `--who` says of names: `张叁=张三`, `李四=00102`. Throws `Stop` where nobody, or more than one, is meant. */
export function givenNames(
  { language }: Session,
  { dataset }: OpenYear,
  given: readonly string[] = [],
): readonly NameAnswer[] {
  const say = importWordsFor(language)
  return given.map((text) => {
    const [, written, who] = /^([^=＝]+)[=＝](.+)$/.exec(text) ?? []
    if (written === undefined) throw new Stop(ExitStatus.wrongUsage, say.cli.badWho(text))
    const found = findPerson(dataset, who!)
    if ('candidates' in found) throw new Stop(ExitStatus.wrongUsage, say.cli.several(who!.trim(), found.candidates))
    if ('near' in found) throw new Stop(ExitStatus.wrongUsage, say.cli.unknownPerson(who!.trim()))
    return { written: written.trim(), id: null, person: found.person }
  })
}
