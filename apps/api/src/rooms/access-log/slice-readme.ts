/** `README.txt` of a slice, for somebody who has nothing but the archive. */
export const sliceReadme = `지킴이 접속기록 원장의 일부 (jikimi.slice/v1)

이 보관 파일은 이것을 만든 서버를 믿지 않고 확인할 수 있습니다.

  1. 검증 프로그램 jikimi-verify.mjs(파일 하나, Node.js 20 이상)를 지킴이와 다른 길로 받으십시오.
  2. 실행: node jikimi-verify.mjs 이-파일.tar.gz --key 원장의-검증-키 --visit visit.json --lang ko
  3. 검증 키는 처음에 다른 길로 받아 두십시오. visit.json에는 이번 방문의 체크포인트가 남습니다. 보관하고, 다음
     내보내기에 그 크기(size)를 "이전 크기"로 적으면 그 사이 아무것도 바뀌지 않았음을 증명할 수 있습니다.

slice.json     범위: 처리목적, 법정업무, 부서, 기간, 엔트리 구간     checkpoint   서명된 체크포인트
log.vkey       원장의 검증 키                                       witnesses    증인의 검증 키
tile/          해시와 엔트리(C2SP tlog-tiles)                       bodies.jsonl 범위 안 접속기록의 본문
consistency    이전 방문에서 이어짐을 보이는 증명(요청했을 때)

정보주체의 개인정보는 들어 있지 않습니다. 형식: docs/transparency-log.md


A slice of Jikimi's log of access records (jikimi.slice/v1)

It can be checked without trusting the server that made it.

  1. Get the verifier jikimi-verify.mjs (one file, Node.js 20 or newer) on another way than from this server.
  2. Run: node jikimi-verify.mjs THIS-FILE.tar.gz --key THE-LOGS-VERIFIER-KEY --visit visit.json --lang en
  3. Get the verifier key on another way, once. visit.json keeps the checkpoint of this visit. Keep it, and name its size
     as "earlier size" with the next export: it then proves that nothing changed in between.

slice.json     what was asked for: purposes, duties, departments, period, entries     checkpoint   the signed checkpoint
log.vkey       the log's verifier key                                                 witnesses    its witnesses' keys
tile/          hashes and entries (C2SP tlog-tiles)                                   bodies.jsonl records in scope
consistency    the proof from an earlier visit, if it was asked for

No personal information of data subjects is in here. Formats: docs/transparency-log.md
`
