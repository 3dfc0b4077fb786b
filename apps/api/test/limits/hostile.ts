/** Texts that mean something to somebody else than who reads them, by name. */
export const HOSTILE = {
  'the end of an SQL statement': `'; drop table jikimi.account cascade; --`,
  'an SQL condition': `x' or '1'='1`,
  'an SQL function': `'||pg_sleep(5)||'`,
  'an SQL parameter': `$1 \\'; select 1`,
  'a path upwards': '../../../../../../etc/passwd',
  'an encoded path upwards': '..%2f..%2f..%5cetc%2fpasswd',
  'a template': '{{7*191}}${7*191}<%= 7*191 %>#{7*191}',
  'a header': 'x\r\nSet-Cookie: injected=1\r\n\r\n<html>',
  'a command': '$(touch /tmp/injected)`id`; id | id',
  'an address to be asked': 'http://169.254.169.254/latest/meta-data/',
  'a script': '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  'a format': '%s%n%x{0}%(a)s',
  'right-to-left and joiners': '\u202e\u200b\u2066a\ufeff',
  'a long word': '가'.repeat(9000),
}
