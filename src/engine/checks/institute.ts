import type { Dataset } from '../../records/dataset'
import { type Finding, finding } from '../../records/finding'
import { isInArp } from '../arpStanding'
import { chooseYear } from '../chooseYear'
import { requirementOf } from '../demands'
import { isOtherYear } from '../settingsYear'
import type { Check } from './check'

/** ARP headcount and 在职 staff may differ by a tenth before somebody should look. */
const FAR = 10

/** What stands beside a list is offered, and not taken: of which day it is, or of whom, nothing says. */
function withoutHeadcount({ policy, saidHeadcount }: Dataset): Finding {
  return saidHeadcount
    ? finding('question-headcount', saidHeadcount.place, {
        text: saidHeadcount.text,
        setting: 'headcount',
        values: [String(saidHeadcount.count)],
      })
    : finding('headcount-missing', policy.places.headcount ?? null, {})
}

/** What the institute as a whole must give: headcount and funding; and who reaches the requirement by one measure alone. */
export const institute: Check = (dataset, { people: hours, year }) => {
  const { policy, people, arp } = dataset
  const found: Finding[] = []
  const staff = hours.staff.filter((person) => hours.left[person] === 0).length
  if (isOtherYear(dataset, year))
    found.push(
      finding('other-year-settings', policy.places.year ?? null, { year, settingsYear: chooseYear(dataset, null)! }),
    )
  else {
    const { headcount } = policy
    if (headcount === null) found.push(withoutHeadcount(dataset))
    else if (staff > 0 && Math.abs(headcount - staff) * FAR > headcount)
      found.push(finding('headcount-far', policy.places.headcount ?? null, { headcount, staff }))
    const listed = arp?.filter((entry) => isInArp(entry, year)).length ?? 0
    if (headcount !== null && listed > 0 && listed !== headcount)
      found.push(
        finding('headcount-not-list', policy.places.headcount ?? null, {
          headcount,
          listed,
          sheet: arp![0]!.place.sheet,
        }),
      )
    if (policy.funding === null) found.push(finding('funding-missing', policy.places.funding ?? null, {}))
  }
  people.forEach((one, person) => {
    const { name, place } = one
    const required = requirementOf(policy, one)
    const totalSeconds = hours.total[person]!
    const effectiveSeconds = hours.effective[person]!
    if (totalSeconds >= required !== effectiveSeconds >= required)
      found.push(finding('reached-by-one-measure', place, { name, totalSeconds, effectiveSeconds }))
  })
  return found
}
