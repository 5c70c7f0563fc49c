import { createContext } from 'react'

/** Whether somebody's 学习档案 lies over the page: it stays as it was, and what hangs out of it (popovers, keys of the page) waits. */
export const CoveredContext = createContext(false)
