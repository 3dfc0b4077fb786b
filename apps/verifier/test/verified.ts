import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '../jikimi-verify.mjs'
import { LOG, WITNESS } from './invented-log.js'
import { archiveOf } from './slice-builder.js'

export type Report = Awaited<ReturnType<typeof verify>>
export type Options = NonNullable<Parameters<typeof verify>[1]>

/** What an auditor pins who got both keys on another way. */
export const PINNED: Options = { key: LOG.vkey, witnesses: [WITNESS.vkey] }

/** A folder of its own for a test file, removed when it ends. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jikimi-verify-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function verifyBytes(folder: string, bytes: Buffer, options: Options = PINNED): Promise<Report> {
  const path = join(folder, 'slice.tar.gz')
  writeFileSync(path, bytes)
  return verify(path, options)
}

export const verifyFiles = (
  folder: string,
  files: Iterable<readonly [string, Buffer]>,
  options: Options = PINNED,
): Promise<Report> => verifyBytes(folder, archiveOf(files), options)

export const outcome = ({ exit, problem }: Report): unknown => ({ exit, code: problem?.code, index: problem?.index })
