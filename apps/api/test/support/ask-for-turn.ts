import type { TestDatabase } from './a-database.js'

/** As the administrator's mutation leaves it: the next run of the job turns the epoch. */
export async function askForTurn(database: Pick<TestDatabase, 'sql'>): Promise<void> {
  await database.sql(
    'postgres',
    'insert into jikimi.key_epoch (epoch, began_at) select max(epoch) + 1, jikimi.now() from jikimi.key_epoch',
  )
}
