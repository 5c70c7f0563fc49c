import type { DataWords } from '../../pane/dataWords'

export const dataEn: DataWords = {
  title: 'Data',
}
