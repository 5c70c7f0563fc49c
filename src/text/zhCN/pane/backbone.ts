import type { BackboneWords } from '../../pane/backboneWords'

export const backboneZhCN: BackboneWords = {
  title: '骨干人才',
}
