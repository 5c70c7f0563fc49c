import { isoMoment } from '../../records/moment'
import type { RefusalWords } from '../catalogue'

export const refusalsZhCN: RefusalWords = {
  'window-not-open': ({ from }) => `骨干人才上报 ${isoMoment(from)} 开始，现在还不能上报或撤销`,
  'window-closed': ({ to }) => `骨干人才上报已于 ${isoMoment(to)} 截止，不能再上报或撤销；仍可“完成上报”`,
  finished: ({ year }) => `${year} 年度骨干人才上报已经完成，不能再改；上级退回后才能重新上报`,
  'not-finished': ({ year }) => `${year} 年度骨干人才上报尚未完成，没有可退回的`,
  'not-a-candidate': ({ name }) => `${name}不符合骨干人才条件，不能上报`,
  'already-reported': ({ name }) => `${name}已经上报过了`,
  'not-reported': ({ name }) => `${name}没有上报，无从撤销`,
  'nobody-to-report': () => '没有可以上报的人：符合条件的都已上报，或者没有人符合条件',
  'errors-stand': ({ count }) => `数据里还有 ${count} 个错误，请先改正（见“数据检查”）`,
  'nobody-reported': () => '一个人也没有上报。确实无人可报时，请加 --yes 确认',
  'nobody-to-withdraw': () => '一个人也没有上报，没有可撤销的',
  'reason-missing': () => '退回必须写明理由',
  'log-broken': ({ count }) => `“上报记录”被手工改动过（${count} 处），状态不可信；请恢复原样后再操作`,
  'summary-not-finished': ({ year }) => `${year} 年度骨干人才上报尚未完成，完成上报后才能做年度总结`,
  'funding-missing': () => '没有填写“单位投入总经费”',
  'summary-changed': ({ year }) =>
    `${year} 年度总结保存之后可能被手工改动过（与校验码不符），不能按它打印：请核对后重新保存`,
  'summary-unsealed': ({ year }) =>
    `${year} 年度总结没有校验码，又与现在的数据不一致，可能被手工改动过，不能按它打印：请核对后重新保存`,
  'unreadable-entry': ({ setting }) => `「${setting}」填写的内容读不出，什么也没有写入；请先改正`,
  'no-such-summary': ({ year }) => `没有 ${year} 年度的总结`,
}
