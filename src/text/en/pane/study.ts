import type { StudyWords } from '../../pane/studyWords'

export const studyEn: StudyWords = {
  title: 'Study statistics',
}
