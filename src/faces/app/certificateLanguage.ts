import { certificatesEn } from '../../text/en/pane/certificates'
import type { CertificateWords } from '../../text/pane/certificateWords'
import type { Language } from '../../text/say'
import { certificatesZhCN } from '../../text/zhCN/pane/certificates'

const WORDS: Readonly<Record<Language, CertificateWords>> = { 'zh-CN': certificatesZhCN, en: certificatesEn }

/** What pane and page say of certificates in a language: apart from the rest, since the pane begins without it. */
export function certificateWordsFor(language: Language): CertificateWords {
  return WORDS[language]
}
