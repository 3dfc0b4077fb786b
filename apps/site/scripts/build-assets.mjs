import { rmSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url).pathname
const outdir = `${root}dist/assets`
const limit = 10_240

rmSync(outdir, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/islands/islands.ts', 'src/styles/site.css', 'src/styles/icon.svg'],
  outdir,
  outbase: 'src',
  entryNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022', 'safari16', 'firefox115', 'chrome109'],
  loader: { '.svg': 'copy' },
  metafile: true,
})

const names = { '.js': 'script', '.css': 'style', '.svg': 'icon' }
const files = {}
for (const [path, { bytes }] of Object.entries(metafile.outputs)) {
  const kind = names[extname(path)]
  files[kind] = basename(path)
  if (kind === 'script' && bytes > limit) throw new Error(`The islands weigh ${bytes} bytes, more than ${limit}.`)
}
writeFileSync(`${outdir}/assets.json`, `${JSON.stringify(files, null, 2)}\n`)
