import { hanOr } from './han'

const NAME_AND_MORE = new RegExp(
  `^(${hanOr('·')}{2,})\\s*(?:[(（]\\s*([^()（）]+?)\\s*[)）]|[-—_/ ]\\s*([A-Za-z]{0,3}\\d{2,})|\\s+(${hanOr('')}{2,5}))$`,
)

/** A name and what stands behind it in its cell: 张三（K101）, 张三 K101, 张三（一室）, 张三 主任; both '' for anything else. */
export function nameAndMore(written: string): readonly [name: string, more: string] {
  const [, name = '', ...behind] = NAME_AND_MORE.exec(written) ?? []
  return [name, behind.find((one) => one !== undefined) ?? '']
}
