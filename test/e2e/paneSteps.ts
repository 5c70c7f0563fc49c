import type { Frame } from 'playwright-core'

/** Past the introduction, until the workbook is read. */
export async function introduce(pane: Frame, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  await pane.getByRole('button', { name: language === 'en' ? 'Start' : '开始' }).click()
  await pane.getByRole('tab').first().waitFor()
  await idle(pane)
}

/** Presses 重新统计 in the pane's head. */
export async function refresh(pane: Frame): Promise<void> {
  await pane.getByRole('banner').getByRole('button', { name: '重新统计' }).click()
}

/** Until nothing is under way that the user waits for. */
export async function idle(pane: Frame): Promise<void> {
  await pane.getByRole('progressbar').waitFor({ state: 'detached' })
}
