import type { Category } from '../../records/subject'

export const categoriesZhCN: Readonly<Record<Category, string>> = {
  class: '院内培训',
  external: '外部培训',
  selfStudy: '在职自学',
  network: '网络学时',
  overseas: '公派留学',
  online: '在线学习',
  general: '公需科目',
  professional: '专业科目',
}
