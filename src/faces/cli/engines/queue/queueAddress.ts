/** Where a queue is, as the user named it. */
export interface QueueAddress {
  readonly host: string
  readonly port: number
  readonly tls: boolean
  readonly username: string
  /** '' where none is asked for. */
  readonly password: string
  /** The number of the database. */
  readonly database: number
}

const PORT = 6379

/** As redis-cli takes it, so that it need not be seen among the arguments of a process. */
const PASSWORD = 'REDISCLI_AUTH'

/** `bullmq://[[USER]:PASSWORD@]HOST[:PORT][/DATABASE]`, with TLS `bullmqs://`; null for what is not one. */
export function queueAddress(text: string, env: Readonly<Record<string, string | undefined>>): QueueAddress | null {
  const url = URL.canParse(text) ? new URL(text) : null
  const database = /^\/?(\d{0,3})$/.exec(url?.pathname ?? 'no')
  if (!url || !database || !/^bullmqs?:$/.test(url.protocol) || url.hostname === '' || url.search || url.hash)
    return null
  const [username, password] = [decoded(url.username), decoded(url.password)]
  if (username === null || password === null) return null
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? PORT : Number(url.port),
    tls: url.protocol === 'bullmqs:',
    username,
    password: password || (env[PASSWORD] ?? ''),
    database: Number(database[1]),
  }
}

/** The address for people and logs: without the password. */
export function shownAddress({ host, port, tls, database }: QueueAddress): string {
  const name = host.includes(':') ? `[${host}]` : host
  return `bullmq${tls ? 's' : ''}://${name}${port === PORT ? '' : `:${port}`}${database === 0 ? '' : `/${database}`}`
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
