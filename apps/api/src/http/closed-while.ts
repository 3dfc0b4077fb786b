import type { RequestHandler } from 'express'
import { replaying } from '../rooms/backups/index.js'
import { sendRefusal } from './send-refusal.js'

const RETRY_SECONDS = 10
const PAGE = `<!doctype html>
<meta charset="utf-8"><title>지킴이 Jikimi</title>
<p lang="ko">백업을 복원하는 중입니다. 그 뒤에 끝난 파기·처리정지·권한 말소를 다시 적용한 다음 열립니다. 잠시 뒤에 다시 열어 주세요.</p>
<p lang="en">A backup is being restored. What has been destroyed, restricted or revoked since is applied again before anybody is served. Please try again in a moment.</p>
`

/** Answers nobody while `isClosed`: a page to who navigates, the code to everybody else. */
export const closedWhile =
  (isClosed: () => boolean): RequestHandler =>
  (request, response, next) => {
    if (!isClosed()) return next()
    const { code, category, facts } = replaying(RETRY_SECONDS)
    response.setHeader('retry-after', String(RETRY_SECONDS))
    if (request.method !== 'GET' || request.accepts(['json', 'html']) !== 'html')
      return sendRefusal(response, 503, code, category, facts)
    response
      .status(503)
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('cache-control', 'no-store')
      .end(PAGE)
  }
