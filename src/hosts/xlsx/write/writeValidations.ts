import { areaName, fixedArea } from '../../../workbook/address'
import type { LayoutValidation } from '../../../workbook/layout'
import { attributeText, elementText } from './writeText'

/** Excel refuses a longer list given in words. */
const MOST_LIST_CHARACTERS = 255
const MOST_TITLE_CHARACTERS = 32
const MOST_HINT_CHARACTERS = 255

/** Drop-downs and hints of a sheet; '' for none. Throws a plain Error where a list cannot be given in words or a hint is too long. */
export function validationsXml(validations: readonly LayoutValidation[]): string {
  if (validations.length === 0) return ''
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`
}

function validationXml({ area, list, listIn, hintTitle, hint }: LayoutValidation): string {
  if (hintTitle.length > MOST_TITLE_CHARACTERS || hint.length > MOST_HINT_CHARACTERS)
    throw new Error(`hint is too long: ${hintTitle} ${hint.slice(0, 60)}`)
  const source = listIn ? fixedArea(listIn) : list === null ? null : `"${literalList(list)}"`
  const kind = source === null ? '' : ' type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"'
  const title = hintTitle === '' ? '' : ` promptTitle="${attributeText(hintTitle)}"`
  const prompt = hint === '' ? '' : ` prompt="${attributeText(hint)}"`
  const attributes = `${kind} showInputMessage="1"${title}${prompt} sqref="${areaName(area)}"`
  if (source === null) return `<dataValidation${attributes}/>`
  return `<dataValidation${attributes}><formula1>${elementText(source)}</formula1></dataValidation>`
}

function literalList(list: readonly string[]): string {
  const text = list.map((entry) => entry.replaceAll('"', '""')).join(',')
  if (text.length > MOST_LIST_CHARACTERS || list.some((entry) => entry.includes(',')))
    throw new Error(`drop-down list cannot be written: ${text.slice(0, 60)}`)
  return text
}
