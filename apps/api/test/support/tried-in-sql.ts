import { type House } from './a-house.js'
import { inSession, tokenIn } from './in-session.js'

/** How many rows a statement reaches as the role of the API with this session, or the code by which it is refused. */
export const triedInSql = (
  house: House,
  cookie: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<number | string> =>
  inSession(house.urls.jikimi_app, tokenIn(cookie), (client) =>
    client.query(text, [...values]).then(
      ({ rowCount }) => rowCount ?? 0,
      (fault: { code?: string }) => String(fault.code),
    ),
  )
