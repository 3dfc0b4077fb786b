import type { IncomingMessage } from 'node:http'
import { answers, type Answer } from '../witnessing/answer.js'
import type { Witness } from '../witnessing/witness.js'
import { readBody } from './read-body.js'

const MONITORED = /^\/([0-9a-f]{64})\/checkpoint$/

/** The answer to a request: two paths, one method each. */
export async function respond(request: IncomingMessage, witness: Witness): Promise<Answer> {
  const { url = '', method } = request
  const id = MONITORED.exec(url)?.[1]
  if (id !== undefined) return method === 'GET' ? witness.checkpoint(id) : answers.notAllowed()
  if (url !== '/add-checkpoint') return answers.notKnown()
  if (method !== 'POST') return answers.notAllowed()
  const { text, isTooLarge } = await readBody(request)
  if (isTooLarge) return answers.tooLarge()
  return text === undefined ? answers.notValid() : witness.addCheckpoint(text)
}
