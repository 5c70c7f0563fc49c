import { meetingOverview } from '../support/exportedLists'
import { listGrids, openSheets, propose } from '../support/lists'
import { SMALL } from '../support/smallInstitute'
test('x', async () => {
  const s = { from: '2025-06-05 08:51:00', to: '2025-06-05 10:00:00' }
  const r = await propose(await openSheets(SMALL), listGrids('a.xlsx', { 成员参会概况: meetingOverview('保密教育', [{ ...s, name: '柏小川', length: '01:09:00' }, { ...s, name: '宫知夏', length: '00:09:00' }]) }))
  console.log(JSON.stringify(r.proposals), JSON.stringify(r.read.joint.findings.filter((f) => f.code.startsWith('question'))))
})
