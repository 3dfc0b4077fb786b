/** All that PostgreSQL's programs see of the environment: none of our secrets, and no `PG…` variable of the user's. */
export const programEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
}
