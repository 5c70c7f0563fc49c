import { officeWorkbook } from '../../../src/hosts/office/officeWorkbook'
import { ExcelHost } from '../../excel-host/excelHost'
import { bookOfLayouts } from '../../excel-host/fill'
import { officeInNode } from '../../excel-host/inNode'
import { behavesLikeWorkbook } from '../../support/behavesLikeWorkbook'

let host: ExcelHost

afterEach(() => expect(host.gaps).toEqual([]))

behavesLikeWorkbook('Excel', async (first) => {
  host = new ExcelHost({ book: bookOfLayouts(first) })
  officeInNode(host)
  return officeWorkbook()
})
