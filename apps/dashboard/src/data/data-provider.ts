import type { DataProvider } from 'react-admin'
import { LISTS } from './lists.js'
import { Pages } from './pages.js'

const pages = new Pages()

/**
 * What react-admin may ask for: pages of lists, and nothing else. Acts are the rooms' own verbs, and a case is loaded
 * by its own page, so that no clear value and no case ever lies in a query cache.
 */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: async (resource, { pagination, filter, signal }) => {
    const load = LISTS[resource]
    if (!load) return notOffered()
    const { page, perPage } = pagination ?? { page: 1, perPage: 25 }
    const key = `${resource} ${perPage} ${JSON.stringify(filter)}`
    const read = await pages.read(key, page, (after) =>
      load({ filter: filter as never, first: perPage, after, signal }),
    )
    const { nodes, hasNextPage, hasPreviousPage } = read
    // react-admin's own type for rows is open; the pages' types are the documents'
    return { data: nodes as never[], pageInfo: { hasNextPage, hasPreviousPage } }
  },
  getOne: () => notOffered(),
  getMany: () => notOffered(),
  getManyReference: () => notOffered(),
  create: () => notOffered(),
  update: () => notOffered(),
  updateMany: () => notOffered(),
  delete: () => notOffered(),
  deleteMany: () => notOffered(),
}

/** To be called after an act: pages of this resource are asked for from the start. */
export const forget = (resource: string): void => pages.forget(resource)

const notOffered = (): Promise<never> => Promise.reject(new TypeError('The dashboard does not ask for this'))
