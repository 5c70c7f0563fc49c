import { CERTIFICATE_NAMES } from '../../records/writtenSheets'
import type { CertificateCliWords } from '../certificateCliWords'

export const certificateCliEn: CertificateCliWords = {
  defaultName: (book, year, kind) => `${book}-${year}年度${CERTIFICATE_NAMES[kind]}.xlsx`,
  fileName: (year, kind, of) => `${year}年度${CERTIFICATE_NAMES[kind]}-${of}`,
  noDepartment: '未填部门',
  unknownPerson: (text, near) =>
    `Nobody on 人员 is "${text}". ${near.length > 0 ? `Near it: ${near.join(', ')}.` : 'Give a 用户编号 or a name.'}`,
  notOfYear: (name, year) =>
    `${name} is not on the staff of ${year} (came later or left before): there are no hours to certify.`,
  nobody: 'Nobody is on the staff within what was asked for; no file was written.',
  badOut: (file) => `--out may be a .xlsx, .pdf or .zip file or a folder, which "${file}" is not.`,
  perOfFile: '--per-department writes a file for each department: --out must be a folder or a .zip file.',
  noSoffice: (given) =>
    given === null
      ? 'LibreOffice (soffice) was not found, so no PDF was made. Install it from https://www.libreoffice.org or say with --soffice where it is; or leave --pdf out and print the workbook with Excel or WPS.'
      : `There is no "${given}" as --soffice says: give the whole path of LibreOffice's program soffice.`,
  working: (kind) => `writing ${CERTIFICATE_NAMES[kind]}`,
  done: (people, kind, files, path) =>
    `${CERTIFICATE_NAMES[kind]} of ${people} people written, ${files} ${files === 1 ? 'file' : 'files'}: ${path}`,
  datedAhead: (day) =>
    `the day on the paper is 填报日期 of 设置, ${day}, which has not come: stamp it then, or change 填报日期`,
  notYetDone: (names, all) =>
    `${all} of them are drafts, since hours count of what is not over yet, or of classes not held (未实施); make them anew once that is so: ${names.join(', ')}${names.length < all ? ' …' : ''}`,
  drafts: (names, all) =>
    `${all} of them are drafts, since errors stand in the people's own records; correct these first: ${names.join(', ')}${names.length < all ? ' …' : ''}`,
  stopped: (written, left) => `Stopped: ${written} files are written whole, ${left} are not.`,
  verify: {
    same: (certificates) => `${certificates} certificates and study archives equal the data`,
    changed: (sheet, printed, now) =>
      `${sheet} no longer equals the data: ${printed === null ? 'its footer has no 校验码' : `the 校验码 in its footer is ${printed}`}, by the data it is ${now}`,
    edited: (sheet) => `${sheet} is not as it was written: cells, looks or its 校验码 were changed`,
    unknown: (sheet, person) => `${sheet} says "${person}", which nobody on 人员 is (renamed, moved or deleted)`,
    otherYear: (sheet, year) => `${sheet} is of ${year}: verify it with --year ${year}`,
  },
}
