import { useEffect, useRef, useState } from 'react'
import type { Moment } from '../../../records/moment'
import type { PreviewedPages } from '../../../year/previewReports'
import { download } from '../files/saving'
import { usePage } from '../pageContext'
import type { MadePdf } from '../pdf/makePdf'

/** Saving pages as a PDF without the print window. */
export interface SavingPdf {
  /** Nothing is begun while one is being made. */
  readonly isMaking: boolean
  /** How far it is, or how it ended; null before. */
  readonly said: string | null
  /** To be called by a press: the browser asks for its fonts then alone. */
  save(pages: PreviewedPages, name: string, made: Moment): Promise<void>
}

/** Ends what is being made when its component goes. */
export function usePdf(): SavingPdf {
  const { words, language } = usePage()
  const { pdf } = words.printing
  const [isMaking, setIsMaking] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const isWaitedFor = useRef(true)
  useEffect(() => {
    isWaitedFor.current = true
    return () => {
      isWaitedFor.current = false
    }
  }, [])

  async function made(pages: PreviewedPages, title: string, when: Moment): Promise<MadePdf | null> {
    const [{ localFonts }, { makePdf }] = await Promise.all([
      import('../pdf/font/localFonts'),
      import('../pdf/makePdf'),
    ])
    const about = { title, language, made: when }
    return makePdf({ html: pages.html(pages.count), css: pages.css, about }, await localFonts(), (page) => {
      setSaid(pdf.making(page, pages.count))
      return isWaitedFor.current
    })
  }

  return {
    isMaking,
    said,
    async save(pages, title, when) {
      setIsMaking(true)
      try {
        const file = await made(pages, title, when)
        if (!isWaitedFor.current) return
        if (!file) return setSaid(pdf.failed)
        const name = `${title}.pdf`
        download(new Blob([file.bytes], { type: 'application/pdf' }), name)
        setSaid(pdf.saved(name, file.pages, file.pictures))
      } finally {
        setIsMaking(false)
      }
    },
  }
}
