/** 学时证明: what counts of a person's year. 个人学习档案: every record of the year, with why it counts or does not. */
export const CERTIFICATE_KINDS = ['certificate', 'archive'] as const
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number]
