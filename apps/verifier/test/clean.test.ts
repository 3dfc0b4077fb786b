import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '../jikimi-verify.mjs'
import { inventedLog, LOG, WITNESS } from './invented-log.js'
import { archiveOf, sliceOf } from './slice-builder.js'

const folder = mkdtempSync(join(tmpdir(), 'jikimi-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('proves', async () => {
  const path = join(folder, 'a.tar.gz')
  for (const size of [1, 2, 255, 256, 257, 511, 512, 513, 700]) {
    writeFileSync(path, archiveOf(sliceOf(inventedLog(size))))
    expect(await verify(path, { key: LOG.vkey, witnesses: [WITNESS.vkey] })).toMatchObject({ problem: null, exit: 0 })
  }
})
