import type { ChecksWords } from '../../pane/checksWords'

export const checksEn: ChecksWords = {
  title: 'Data checks',
}
