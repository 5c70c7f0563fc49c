// Jest's order of test files: the slowest begin first, so that none of them is what the others have long been waiting for. Jest
// learns that by itself from runs before; a fresh clone has none, and goes by the size of the files, which says little.
import Sequencer from '@jest/test-sequencer'

/** Takes more than some seconds, the slowest first: what a browser or LibreOffice does, or many a command. */
const SLOWEST = [
  'e2e/pageFiles',
  'e2e/shell',
  'e2e/everyNumber',
  'e2e/everyPage',
  'e2e/keyboard',
  'print/print',
  'e2e/pages',
  'e2e/years',
  'faces/cli/year',
  'e2e/page',
  'state/releasedVersions',
  'e2e/filters',
  'print/opened.print',
  'print/pdf.print',
  'e2e/',
  'faces/cli/verifyPrinted',
  'faces/cli/',
  'session/',
]

export default class SlowestFirst extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    const rank = (/** @type {string} */ path) => {
      const at = SLOWEST.findIndex((name) => path.includes(name.endsWith('/') ? `/${name}` : `/${name}.test.`))
      return at < 0 ? SLOWEST.length : at
    }
    // The sort keeps jest's own order among equals.
    return [...(await super.sort(tests))].sort((a, b) => rank(a.path) - rank(b.path))
  }
}
