import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Frame } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  readonly axe: { run(context: object, options: object): Promise<AxeResults> }
}

/** What axe finds wrong with the pane as it is shown now, by all its rules or these: the rule, and the elements. */
export async function axeFindings(pane: Frame, rules: readonly string[] | null = null): Promise<readonly string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE)
  return pane.evaluate(async (rules) => {
    // A dialog that is still coming in is none yet to axe, which then finds fault with all that it hides.
    const comingIn = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(comingIn.map(({ finished }) => finished.catch(() => {})))
    // Fluent's stops before and after a group of keys: whoever comes to one is led on at once.
    const context = { exclude: ['[data-tabster-dummy]'] }
    // What passes is not described: that takes longer than finding out, and nobody reads it.
    const options = { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) }
    const { violations } = await (window as unknown as Axe).axe.run(context, options)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  }, rules)
}
