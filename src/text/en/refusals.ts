import { isoMoment } from '../../records/moment'
import type { RefusalWords } from '../catalogue'

export const refusalsEn: RefusalWords = {
  'window-not-open': ({ from }) =>
    `backbone reporting opens at ${isoMoment(from)}: nobody can be reported or withdrawn yet`,
  'window-closed': ({ to }) =>
    `backbone reporting closed at ${isoMoment(to)}: nobody can be reported or withdrawn, but it can still be finished`,
  finished: ({ year }) => `backbone reporting of ${year} is finished and locked until the superior returns it`,
  'not-finished': ({ year }) => `backbone reporting of ${year} is not finished, so there is nothing to return`,
  'not-a-candidate': ({ name }) => `${name} is no backbone candidate and cannot be reported`,
  'already-reported': ({ name }) => `${name} is reported already`,
  'not-reported': ({ name }) => `${name} is not reported, so there is nothing to withdraw`,
  'nobody-to-report': () => 'nobody is left to report: all candidates are reported, or there are none',
  'errors-stand': ({ count }) => `${count} errors stand in the data; correct them first (see the data checks)`,
  'nobody-reported': () => 'nobody is reported; where that is right, confirm with --yes',
  'nobody-to-withdraw': () => 'nobody is reported, so there is nothing to withdraw',
  'reason-missing': () => 'returning needs a written reason',
  'log-broken': ({ count }) =>
    `the reporting log was changed by hand (${count} places) and cannot be trusted; restore it first`,
  'summary-not-finished': ({ year }) => `backbone reporting of ${year} is not finished; the summary comes after it`,
  'funding-missing': () => 'the funding (单位投入总经费) is not given',
  'summary-changed': ({ year }) =>
    `the saved summary of ${year} may have been changed by hand (its 校验码 does not match) and is not printed; check it and save it anew`,
  'summary-unsealed': ({ year }) =>
    `the saved summary of ${year} has no 校验码, is not what the data gives, and may have been changed by hand: it is not printed; check it and save it anew`,
  'unreadable-entry': ({ setting }) =>
    `what was typed for ${setting} cannot be read, and nothing was written; correct it first`,
  'no-such-summary': ({ year }) => `there is no summary of ${year}`,
}
