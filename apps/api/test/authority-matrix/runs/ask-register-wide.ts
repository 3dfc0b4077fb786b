import { manyCollections } from '../../support/many-collections.js'
import { ask } from '../ask.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/** A search by name among more than a search opens, over more than one day. They are gone afterwards. */
export async function askRegisterWide(scene: Scene): Promise<Findings> {
  const finding = new Finding()
  const { house, superuser, cases, sessions } = scene
  await manyCollections(house, cases.collections.free, 1000, '지어낸 이름')
  const { word } = await ask(scene, sessions['officer']!.headers, 'staff Mutation.searchRegisteredByName')
  finding.expect('searching everybody by name', 'SEARCH_TOO_WIDE', word)
  await superuser.query(`set session_replication_role = 'replica'`)
  await superuser.query(
    `with many as (delete from jikimi.inquiry_case where number like 'MANY-%' returning collection_id)
     delete from jikimi.collection where id in (select collection_id from many)`,
  )
  await superuser.query('reset session_replication_role')
  return finding
}
