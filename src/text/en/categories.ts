import type { Category } from '../../records/subject'

export const categoriesEn: Readonly<Record<Category, string>> = {
  class: 'Classes',
  external: 'External training',
  selfStudy: 'Self-study',
  network: 'Network hours',
  overseas: 'Study abroad',
  online: 'Online courses',
  general: 'general subjects (公需科目)',
  professional: 'professional subjects (专业科目)',
}
