import { compact } from '../plainText'

/*
 * Why somebody listed was not there, where no word says that they were not: leave of every kind, illness, duty elsewhere, something else at
 * that time, giving up, and whoever came for them. One line a group; a new word is one word more.
 */

const REASONS = [
  // Leave, whatever of (婚假, 年休假, 陪护假), and what it is for.
  '假',
  '住院|手术(?!室|中心|部)|就[医诊]|看病|生病|陪[护床产]|看护|患病|重病|骨折|受伤|发[烧热]|隔离|感染(?![性科])|待产|分娩|生育|孕检|产检|康复中|奔丧|家[中里]有|有事|私事|急事|身体不适|身体原因|因[病伤事公私]',
  // Duty elsewhere. 夜班, 倒班 alone may be somebody's kind of work, and say nothing beside √.
  '出海|出航|随船|野外(?!台?站|观测|工作站|考察队)|下乡|驻村|驻点|支教|跑野外|[值当]夜?班|[上刚下]夜班|出[国境访](?!培训|进修班)|在国外|赴[^，。；]{1,8}(?:出差|开会|学习|考察|调研|进修)|去[^，。；年]{1,8}(?:出差|开会|学习|考察|调研|进修|办事)|另有(?:任务|安排|工作|会议)|公务|执行任务|任务在身|抢险|救灾',
  // Something else at that time.
  '冲突|撞期|有课(?![题程件])|有会(?!议室)|没[空时]|没有(?:时间|空)|抽不|走不开|[来去赶到]不了|不在[所岗院京家]|晚点|误点|航班(?:取消|延误)',
  // Giving up; an error of the list.
  '弃[权学训课考]|放弃|自动退出|[多误错漏重]报(?!告)|走错|报错',
  // Somebody else, or another time.
  '换人|换成|更换为|改由|改为(?!线|自|正)|顶替|非本人|不是本人|[由换让请叫是被]他人|他人[代参签顶替来]|冒名|(?:另|别的|其[他它]|下|后)一?[期批班次](?!学员)|[调转改排](?:到|至|入|为|往|参加)?第?[二三四五六七八九下后另2-9一]+[期批班]',
].join('|')
const AWAY = new RegExp(REASONS)
/** 放假通知, 销假, 寒暑假 and 假期 are of no leave of theirs; nor is what they were back from. */
const NO_LEAVE =
  /[放寒暑销真虚造打作掺防]假|假[期日如设定山牙发冒货账]|(?:已|按时|提前)?(?:返岗|返所|回国|归队|出院|病愈|痊愈)|值班(?:室|员|长|表|干部|领导)|年假制度|(?:考勤|请销)假?管理/g

/** Whether a remark beside somebody listed gives such a reason. */
export function givesReasonAway(text: string): boolean {
  return AWAY.test(compact(text).replace(NO_LEAVE, ''))
}
