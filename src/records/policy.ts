import type { Place } from '../workbook/address'
import type { Seconds } from './duration'
import type { Moment } from './moment'
import type { Fen } from './money'
import { CAS_2020, CAS_2020_DEFAULTS } from './rulePacks/cas2020'
import type { CategoryHours, Rules } from './rulePacks/rulePack'
import type { RulePackId } from './rulePacks/rulePacks'
import type { StudySource } from './studyRecords'
import type { Category, Subject } from './subject'

/** What 设置 says (domain.md §2), with the defaults of domain.md §4–5 where it is silent. */
export interface Policy extends Rules {
  /** 考核办法: the rule pack that decides some of the rules. */
  readonly pack: RulePackId
  /** 未注明科目: what hours count as of whose subject nobody says; null: nobody has said. */
  readonly unnamedSubject: Subject | 'neither' | null
  readonly year: number | null
  readonly unit: string
  /** 单位在职总人数 (ARP). */
  readonly headcount: number | null
  /** 单位投入总经费. */
  readonly funding: Fen | null
  readonly windowFrom: Moment | null
  /** The last second that belongs to the window: a date given without an hour lasts to its end. */
  readonly windowTo: Moment | null
  /** 骨干人才比例 in hundredths of a percent: 4 % is 400. */
  readonly backboneShare: number
  /** 单位培训总人次, where entered by hand. */
  readonly personTimes: number | null
  readonly summaryName: string
  readonly experience: string
  readonly overview: string
  readonly preparer: string
  readonly reviewer: string
  readonly head: string
  readonly phone: string
  readonly reportDate: Moment | null
  /** 执行情况表纸张: on which 培训项目执行情况表 is printed, lying. */
  readonly executionPaper: 'A4' | 'A3'
  /** Cap of counted hours a year and person, by source and by subject; null for none. */
  readonly caps: Readonly<Record<Category, Seconds | null>>
  /** 分类学时上限, by 考核类别 of 人员: of what it names in place of the cap of all. */
  readonly groupCaps: Readonly<Record<string, CategoryHours>>
  /** 统计口径. */
  readonly measure: 'effective' | 'total'
  /** 每天折算学时; null: days are not hours. */
  readonly secondsPerDay: Seconds | null
  /** 每课时分钟数, in seconds; null: nobody has said how long a 课时 is. */
  readonly secondsPerLesson: Seconds | null
  /** 不在职人员: whether those who left within the year are held to its requirement; null: nobody has said. */
  readonly leavers: 'required' | 'exempt' | null
  /** 经费单位: of amounts that no heading, format or cell gives a unit; null: nobody has said. */
  readonly moneyUnit: Fen | null
  /** Which sources count as a single training for 单次培训最长时长. */
  readonly singleSources: readonly StudySource[]
  /** Where each setting stands, filled in or not. */
  readonly places: Readonly<Partial<Record<SettingField, Place>>>
}

/** What can be set: the fields of a policy, and for the caps `cap:` with a source or subject. */
export type SettingField = Exclude<keyof Policy, 'caps' | 'places' | 'leading' | 'orDays'> | `cap:${Category}`

/** What a setting says; null where it says nothing. */
export type SettingValue<Field extends SettingField> = Field extends keyof Policy ? Policy[Field] : Seconds | null

export const DEFAULT_POLICY: Policy = {
  ...CAS_2020_DEFAULTS,
  ...CAS_2020.decides,
  pack: CAS_2020.id,
  unnamedSubject: null,
  year: null,
  unit: '',
  headcount: null,
  funding: null,
  windowFrom: null,
  windowTo: null,
  backboneShare: 400,
  personTimes: null,
  summaryName: '',
  experience: '',
  overview: '',
  preparer: '',
  reviewer: '',
  head: '',
  phone: '',
  reportDate: null,
  executionPaper: 'A4',
  caps: {
    general: null,
    professional: null,
    class: null,
    external: null,
    selfStudy: null,
    network: null,
    overseas: null,
    online: null,
  },
  groupCaps: {},
  measure: 'effective',
  secondsPerDay: null,
  secondsPerLesson: null,
  leavers: null,
  moneyUnit: null,
  singleSources: ['class', 'external', 'overseas'],
  places: {},
}
