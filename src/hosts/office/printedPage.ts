/// <reference types="office-js" />
import type { PrintedPage } from '../../workbook/printedSheet'
import { MILLIMETRES_PER_POINT } from './paper'

/** What of the page set-up does not depend on how wide the columns are. */
export type PageAsFound = Omit<PrintedPage, 'fit' | 'scale'> & { readonly zoom: Excel.PageLayoutZoomOptions }

const A4 = 9

const TEXTS = 'leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter'

/** Asks how a sheet's pages are set up; answers it once Excel has answered. */
export function askForPage({ pageLayout }: Excel.Worksheet): () => PageAsFound {
  const { headersFooters } = pageLayout
  pageLayout.load('orientation,paperSize,topMargin,bottomMargin,leftMargin,rightMargin,zoom,firstPageNumber')
  headersFooters.load('state')
  const [usual, odd, first, even] = [
    headersFooters.defaultForAllPages.load(TEXTS),
    headersFooters.oddPages.load(TEXTS),
    headersFooters.firstPage.load(TEXTS),
    headersFooters.evenPages.load(TEXTS),
  ]
  const area = pageLayout.getPrintAreaOrNullObject().load('address')
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address')
  titles.untrack()
  area.untrack()
  return () => {
    const { state } = headersFooters
    const main = state.includes('Even') ? odd : usual
    const others = [...(state.includes('First') ? [first] : []), ...(state.includes('Even') ? [even] : [])]
    return {
      area: area.isNullObject ? null : plainAddress(area.address),
      repeatRows: titles.isNullObject ? null : plainAddress(titles.address),
      landscape: pageLayout.orientation === 'Landscape',
      paper: pageLayout.paperSize === 'A4' ? A4 : 0,
      firstPage: typeof pageLayout.firstPageNumber === 'number' ? pageLayout.firstPageNumber : 1,
      margins: {
        left: pageLayout.leftMargin * MILLIMETRES_PER_POINT,
        right: pageLayout.rightMargin * MILLIMETRES_PER_POINT,
        top: pageLayout.topMargin * MILLIMETRES_PER_POINT,
        bottom: pageLayout.bottomMargin * MILLIMETRES_PER_POINT,
      },
      header: headerOf(main),
      footer: footerOf(main),
      others: others.flatMap((page) => [
        ...(headerOf(page) === headerOf(main) ? [] : [headerOf(page)]),
        ...(footerOf(page) === footerOf(main) ? [] : [footerOf(page)]),
      ]),
      zoom: pageLayout.zoom,
    }
  }
}

/** An address without the sheet's name and `$`. */
const plainAddress = (address: string) => address.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, '').replaceAll('$', '')

const headerOf = (page: Excel.HeaderFooter) => codes(page.leftHeader, page.centerHeader, page.rightHeader)
const footerOf = (page: Excel.HeaderFooter) => codes(page.leftFooter, page.centerFooter, page.rightFooter)

/** The three parts as a file holds them, in one text. */
function codes(left: string, centre: string, right: string): string {
  return (left && `&L${left}`) + (centre && `&C${centre}`) + (right && `&R${right}`)
}
