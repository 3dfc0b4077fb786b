import { readFile } from 'node:fs/promises'
import { startWitness } from '@jikimi/witness'

const [folder = '', port = '', logKeyFile = ''] = process.argv.slice(2)
const logKeys = [(await readFile(logKeyFile, 'utf8')).trim()]
const witness = await startWitness({ folder, port: Number(port), name: 'localhost/demo-witness', logKeys })
process.once('disconnect', () => void witness.close())
// Ctrl-C reaches every process of the terminal; the server says when this one ends
process.on('SIGINT', () => undefined)
process.send?.(`${witness.url} ${witness.verifierKey}`)
