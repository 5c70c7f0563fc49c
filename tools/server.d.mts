import type { IncomingMessage, ServerResponse } from 'node:http'

export function handlerOf(folder: string, index: string): (request: IncomingMessage, response: ServerResponse) => void
