import type { OwnFile } from '@jikimi/site'

/** A file of the own page, asked over loopback as the site asks everything. @throws as the API refused, under `extensions` */
export async function fetchOwnData(graphqlUrl: string, visit: string, name: string): Promise<OwnFile> {
  const response = await fetch(new URL(`/own/${name}`, graphqlUrl), { headers: { authorization: `Own ${visit}` } })
  if (!response.ok) throw await refusalIn(response)
  return {
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    name: /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? name,
    bytes: new Uint8Array(await response.arrayBuffer()),
  }
}

async function refusalIn(response: Response): Promise<Error> {
  const { errors } = (await response.json()) as { errors?: readonly { extensions: object }[] }
  return Object.assign(new Error(`A file was answered with ${response.status}.`), {
    extensions: errors?.[0]?.extensions,
  })
}
