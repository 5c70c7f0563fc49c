import { type Doubt, PROPOSAL_KINDS, type Proposal } from '../../records/proposal'
import { sheetKey } from './readReturned'

/**
 * Proposals of which those from an older answer wait for somebody's word: only the newer one is certain. Where that says something of the
 * same person and class, the older would count it twice.
 */
export function withSuperseded(
  proposals: readonly Proposal[],
  superseded: ReadonlyMap<string, string>,
): readonly Proposal[] {
  if (superseded.size === 0) return proposals
  return proposals.map((proposal) => {
    const newer = superseded.get(sheetKey(proposal.place.file, proposal.place.sheet))
    if (newer === undefined || proposal.kind === 'there') return proposal
    const doubts = [...proposal.doubts, { kind: 'superseded', newer } satisfies Doubt]
    doubts.sort((a, b) => PROPOSAL_KINDS.indexOf(a.kind) - PROPOSAL_KINDS.indexOf(b.kind))
    return { ...proposal, kind: doubts[0]!.kind, doubts }
  })
}
