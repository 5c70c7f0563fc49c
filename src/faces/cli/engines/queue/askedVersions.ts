import type { Redis } from 'ioredis'
import { PREFIX } from './bookQueue'

/*
 * Which versions of the program work is asked of, by the store's own clock: a worker of another one would wait for ever and say nothing.
 */

const KEY = `${PREFIX}:asked`
/** Seconds that a version counts as asked for; its parent says so again well before. */
const LONGEST = 30

/** Says that work of a version is in the queue. */
export async function sayAsked(client: Redis, program: string): Promise<void> {
  await client.hset(KEY, program, await secondsOf(client))
}

/** The version that is asked for instead of this one; null where this one is asked for, too, or none. */
export async function askedInstead(client: Redis, program: string): Promise<string | null> {
  const [now, said] = await Promise.all([secondsOf(client), client.hgetall(KEY)])
  const asked = Object.entries(said).flatMap(([version, at]) => (now - Number(at) <= LONGEST ? [version] : []))
  return asked.includes(program) ? null : (asked[0] ?? null)
}

async function secondsOf(client: Redis): Promise<number> {
  return Number((await client.time())[0])
}

/** Takes that back. */
export async function forgetAsked(client: Redis, program: string): Promise<void> {
  await client.hdel(KEY, program)
}
