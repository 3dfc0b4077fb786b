import { askRaw } from '../../support/ask-raw.js'
import { LISTS } from '../rows/list-rows.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/** The lists of these names alone. */
export const listsOf =
  (...names: string[]) =>
  (scene: Scene): Promise<Findings> =>
    askLists(scene, Object.fromEntries(names.map((name) => [name, LISTS[name]!])))

/** What each list shows to whom, by the ids in its bytes. */
export async function askLists(scene: Scene, lists = LISTS): Promise<Findings> {
  const finding = new Finding()
  for (const [list, { asks, names, shows }] of Object.entries(lists)) {
    const document = typeof asks === 'string' ? asks : asks(scene)
    const known = Object.entries(names(scene))
    for (const [me, wanted] of Object.entries(shows)) {
      const { text, codes } = await askRaw(`${scene.house.url}/admin/graphql`, scene.sessions[me]!.headers, document)
      const shown = known.flatMap(([name, id]) => (text.includes(id) ? [name] : []))
      const got = codes[0] ?? shown.toSorted().join(' ')
      finding.expect(`${list} for ${me}`, wanted.toSorted().join(' '), got)
    }
  }
  return finding
}
