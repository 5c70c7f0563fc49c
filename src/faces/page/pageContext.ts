import { createContext, useContext, useSyncExternalStore } from 'react'
import { pageEn } from '../../text/en/pane/page'
import type { PageWords } from '../../text/pane/pageWords'
import type { Language } from '../../text/say'
import { pageZhCN } from '../../text/zhCN/pane/page'
import type { Environment } from '../session/environment'
import type { PaneState } from '../session/state'
import type { BookState } from './book/bookState'
import type { OpenWork } from './openWork'

const WORDS: Readonly<Record<Language, PageWords>> = { 'zh-CN': pageZhCN, en: pageEn }

/** What the page says in a language. */
export function pageWordsFor(language: Language): PageWords {
  return WORDS[language]
}

/** What every component of the page may use. */
export interface Page {
  readonly environment: Environment
  readonly language: Language
  readonly words: PageWords
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
  const page = useContext(PageContext)
  if (!page) throw new Error('outside the page')
  return page
}

/** The files that are open, for components that are shown with some only. */
export const WorkContext = createContext<OpenWork | null>(null)

export function useWork(): OpenWork {
  const work = useContext(WorkContext)
  if (!work) throw new Error('no files open')
  return work
}

/** A part of the book's state; `select` must answer parts, not make new objects. */
export function useBookState<Part>(select: (state: BookState) => Part): Part {
  const { state } = useWork().book
  return useSyncExternalStore(state.subscribe, () => select(state.get()))
}

/** A part of the session's state. */
export function useSessionState<Part>(select: (state: PaneState) => Part): Part {
  const { state } = useWork().session
  return useSyncExternalStore(state.subscribe, () => select(state.get()))
}
