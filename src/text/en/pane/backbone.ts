import type { BackboneWords } from '../../pane/backboneWords'

export const backboneEn: BackboneWords = {
  title: 'Backbone talent',
}
