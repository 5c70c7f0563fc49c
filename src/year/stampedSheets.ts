/** The stamped tables by what they are. */
export const STAMPED_NAMES = ['execution', 'backbone', 'summary'] as const
export type StampedName = (typeof STAMPED_NAMES)[number]
