import { CERTIFICATE_NAMES } from '../../../records/writtenSheets'
import type { CertificateWords } from '../../pane/certificateWords'

export const certificatesEn: CertificateWords = {
  open: (people) => `Certificates, archives (${people})`,
  kinds: {
    certificate: {
      name: CERTIFICATE_NAMES.certificate,
      what: 'certificate: hours that count, total in words, ready to stamp',
    },
    archive: { name: CERTIFICATE_NAMES.archive, what: 'archive: every record, whether it counts and why' },
  },
  kind: 'Which',
  write: (people) => `Write into the workbook (${people} ${people === 1 ? 'sheet' : 'sheets'})`,
  print: 'Print…',
  downloadBook: 'Download as one workbook',
  downloadZip: 'Download as zip (a file each)',
  tooMany: (most, canPrint) =>
    `At most ${most} sheets at once: filter first${canPrint ? ', or print or download, for as many as you like' : '; for everybody use the page or the command line, xueshi certificates'}`,
  chosen: (name, people) => `${name} (${people})`,
  fileName: (book, year, name) => `${book}-${year}年度${name}`,
  personFile: (year, name, person) => `${year}年度${name}-${person}.xlsx`,
  making: (done, all) => `Writing ${done} of ${all}…`,
}
