import type { Seconds } from '../duration'
import type { Category } from '../subject'

/** Hours by source or subject; what is not named has none. */
export type CategoryHours = Readonly<Partial<Record<Category, Seconds>>>

/** What the year's learning is held to (domain.md §4): the part of the policy that a rule pack may decide. */
export interface Rules {
  /** 年度学时要求, of whoever has no other by 考核类别. */
  readonly requiredSeconds: Seconds
  /** 单次培训学时要求: a single training must be strictly longer. */
  readonly singleSeconds: Seconds
  /** 分类学时要求, by 考核类别 of 人员. */
  readonly groups: Readonly<Record<string, Seconds>>
  /** 最低学时: the least of a source or subject, besides the requirement as a whole. */
  readonly minima: CategoryHours
  /** 分类最低学时, by 考核类别 of 人员: of what it names in place of 最低学时. */
  readonly groupMinima: Readonly<Record<string, CategoryHours>>
  /** 专业科目最低比例 of a person's own hours, in hundredths of a percent, not always whole (two thirds); null for none. */
  readonly professionalShare: number | null
  /** 新入职人员: whether people hired within the year are held to its requirement. */
  readonly newHires: 'required' | 'exempt'
  /** What leading cadres are held to in place of the year's requirement; null where nobody is. */
  readonly leading: { readonly years: number; readonly seconds: Seconds; readonly days: number } | null
  /** So many days of the year do in place of its hours (`engine/studyDays.ts`); null where hours alone decide. */
  readonly orDays: number | null
}

/** One set of rules that an institute may be held to, chosen in 设置 as 考核办法. One file each; `rulePacks.ts` lists them. */
export interface RulePack {
  readonly id: string
  /** As 设置 names it. */
  readonly name: string
  readonly aliases: readonly string[]
  /** What it lays down: a line of 设置 that says otherwise is told. The rest follows 设置. */
  readonly decides: Readonly<Partial<Rules>>
  /** What it demands, where it comes from, and what that source leaves open, sentence by sentence. */
  readonly words: Readonly<Record<'zh-CN' | 'en', readonly string[]>>
}
