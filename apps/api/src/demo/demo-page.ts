import { Router } from 'express'
import type { Clock } from '../kernel/clock.js'
import { codeAt } from '../rooms/staff/index.js'
import { DEMO_PASSWORD, DEMO_PEOPLE } from './demo-people.js'

/** Demo only: who can sign in, with the code of this minute, and where the caught e-mails are read. */
export function demoPage(clock: Clock, mailUrl: () => string): Router {
  const router = Router()
  router.get('/', (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'`,
    )
    response.setHeader('refresh', '15')
    response.end(page(clock.now(), mailUrl()))
  })
  router.get('/demo.css', (_request, response) => response.type('css').end(STYLE))
  return router
}

function page(now: Date, mailUrl: string): string {
  const rows = DEMO_PEOPLE.map(
    ({ displayName, roles, signInName, codeSecret }) =>
      `<tr><td>${displayName}</td><td>${roles.join(', ')}</td><td><code>${signInName}</code></td><td><code data-code="${signInName}">${codeAt(codeSecret, now)}</code></td></tr>`,
  )
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>지킴이 데모 · Jikimi demo</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/demo/demo.css"></head><body><main>
<h1>지킴이 데모 <span lang="en">Jikimi demo</span></h1>
<p>모든 사람과 데이터는 지어낸 것입니다. <span lang="en">All people and data are invented.</span></p>
<p>비밀번호 <span lang="en">Password</span>: <code>${DEMO_PASSWORD}</code></p>
<div tabindex="0" role="region" aria-label="데모 사용자 Demo people"><table><thead><tr><th scope="col">이름 Name</th><th scope="col">역할 Role</th><th scope="col">로그인 Sign-in name</th><th scope="col">지금 코드 Code now</th></tr></thead>
<tbody>${rows.join('')}</tbody></table></div>
<p>코드는 30초마다 바뀌고 한 번만 쓸 수 있습니다. <span lang="en">A code changes every 30 seconds and works once.</span></p>
<ul><li><a href="/">사이트 Site</a></li><li><a href="/admin/">대시보드 Dashboard</a></li><li><a href="${mailUrl}">보낸 메일 Caught e-mails</a></li></ul>
</main></body></html>`
}

const STYLE = `
body { font: 16px/1.6 system-ui, sans-serif; margin: 0; color: #1c2430; background: #f6f7f9; word-break: keep-all }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem }
div { overflow-x: auto }
table { border-collapse: collapse; background: #fff; width: 100% }
th, td { border: 1px solid #d9dee6; padding: .4rem .7rem; text-align: left }
code { font-size: 1rem }
a { color: #1f4fd8 }`
