import type { OpenWorkbook } from '../../workbook/openWorkbook'
import type { CertificatesAsked } from '../../year/certificatesAsked'
import type { Environment } from './environment'
import type { ReadingInView } from './readingInView'
import type { PaneState } from './state'
import type { Store } from './store'
import type { Work } from './work'

/** What the user can do with 学时证明 and 个人学习档案; as with a session, nothing throws. */
export interface CertificateActions {
  /** Writes a sheet for each person into the workbook, all or none. */
  writeCertificates(asked: CertificatesAsked): Promise<void>
}

export function certificateActions(
  book: OpenWorkbook,
  environment: Environment,
  store: Store<PaneState>,
  work: Work,
  { inView }: ReadingInView,
): CertificateActions {
  return {
    writeCertificates: (asked) =>
      work('writing', async (run) => {
        const viewed = await inView(run)
        if ('kind' in viewed) return viewed
        const { certificateSheets } = await import('./certificateSheets')
        const { reading, sheets } = await certificateSheets(book, viewed, asked, environment.now(), run)
        store.set({ reading })
        return { deed: 'written', sheets }
      }),
  }
}
