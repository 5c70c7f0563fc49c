import type { StudyWords } from '../../pane/studyWords'

export const studyZhCN: StudyWords = {
  title: '学习统计',
}
