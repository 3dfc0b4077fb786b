import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { sendRefusal } from './send-refusal.js'

const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * Reads a GraphQL body: JSON in UTF-8 of at most so many bytes. Malformed UTF-8, NUL and lone surrogates are refused before
 * anything understands them; refusals are JSON, never a page.
 */
export function readGraphqlBody(mostBytes: number): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST')
      return sendRefusal(response, 405, 'REQUEST_NOT_VALID', 'INVALID')
    }
    // Whoever sends a file is told that it is the file, and not something about their words
    if (/^multipart\//i.test(request.headers['content-type'] ?? '')) {
      return sendRefusal(response, 415, 'ATTACHMENT_NOT_ACCEPTED', 'INVALID')
    }
    if (
      !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '') ||
      request.headers['content-encoding']
    ) {
      return sendRefusal(response, 415, 'REQUEST_NOT_VALID', 'INVALID')
    }
    const bytes = await bytesOf(request, mostBytes).catch(() => 'ABORTED' as const)
    if (bytes === 'ABORTED') return response.destroy()
    if (!bytes) return sendRefusal(response, 413, 'DOCUMENT_TOO_LARGE', 'INVALID')
    const body = parse(bytes)
    if (body === 'TEXT_NOT_VALID' || body === 'REQUEST_NOT_VALID') return sendRefusal(response, 400, body, 'INVALID')
    request.body = body
    return next()
  }
}

async function bytesOf(request: Request, mostBytes: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return undefined
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > mostBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parse(bytes: Buffer): object | 'TEXT_NOT_VALID' | 'REQUEST_NOT_VALID' {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
    return understood(text)
  } catch {
    return 'TEXT_NOT_VALID'
  }
}

function understood(text: string): object | 'TEXT_NOT_VALID' | 'REQUEST_NOT_VALID' {
  let isClean = true
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (isBroken(key) || (typeof inner === 'string' && isBroken(inner))) isClean = false
      return key === '__proto__' ? undefined : inner
    })
    if (!isClean) return 'TEXT_NOT_VALID'
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : 'REQUEST_NOT_VALID'
  } catch {
    return 'REQUEST_NOT_VALID'
  }
}

const isBroken = (text: string): boolean => text.includes('\0') || LONE_SURROGATE.test(text)
