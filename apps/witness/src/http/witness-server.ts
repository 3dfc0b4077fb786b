import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answers } from '../witnessing/answer.js'
import type { Witness } from '../witnessing/witness.js'
import { respond } from './respond.js'

/** The witness over HTTP. A fault is told to whoever runs it, and to the client that there was one. */
export function witnessServer(witness: Witness, onFault: (fault: unknown) => void): Server {
  const server = createServer({ keepAliveTimeout: 5000, maxHeaderSize: 8192 }, (request, response) => {
    void respond(request, witness)
      .catch((fault: unknown) => {
        const isGone = request.destroyed && !request.complete
        if (!isGone) onFault(fault)
        return answers.fault()
      })
      .then((answer) => send(request, response, answer))
  })
  server.headersTimeout = 5000
  server.requestTimeout = 10_000
  server.maxConnections = 100
  return server
}

function send(request: IncomingMessage, response: ServerResponse, answer: Awaited<ReturnType<typeof respond>>): void {
  // What was not read to its end can't be followed by another request
  if (!request.complete) response.setHeader('Connection', 'close')
  response.writeHead(answer.status, {
    'Content-Type': answer.type,
    'Content-Length': Buffer.byteLength(answer.body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(answer.body)
}
