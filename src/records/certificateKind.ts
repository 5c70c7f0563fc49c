/** 学时证明: what counts of a person's year. 个人学习档案: every record of the year, with why it counts or does not. */
export const CERTIFICATE_KINDS = ['certificate', 'archive'] as const
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number]

/** What the sheets and files begin with, before the person's name: the same in every language, since a sheet is found again by it. */
export const CERTIFICATE_NAMES: Readonly<Record<CertificateKind, string>> = {
  certificate: '学时证明',
  archive: '个人学习档案',
}

/** Whether a sheet is named as our certificates are: `学时证明 张三`. */
export function isNamedAsCertificate(sheet: string): boolean {
  return CERTIFICATE_KINDS.some((kind) => sheet.startsWith(`${CERTIFICATE_NAMES[kind]} `))
}
