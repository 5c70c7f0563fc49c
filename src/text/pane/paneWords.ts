import type { BackboneWords } from './backboneWords'
import type { ChecksWords } from './checksWords'
import type { DataWords } from './dataWords'
import type { ExecutionWords } from './executionWords'
import type { ShellWords } from './shellWords'
import type { StampedWords } from './stampedWords'
import type { StudyWords } from './studyWords'
import type { SummaryWords } from './summaryWords'

/** What the pane says beyond the catalogue, a field a page. */
export interface PaneWords {
  readonly shell: ShellWords
  readonly data: DataWords
  readonly checks: ChecksWords
  readonly execution: ExecutionWords
  readonly backbone: BackboneWords
  readonly summary: SummaryWords
  readonly study: StudyWords
  readonly stamped: StampedWords
}
