import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DestructionProofDocument } from '@jikimi/client/public'
import { CertificateDocument, CertificatesDocument } from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { verifierKeyOf } from '@jikimi/transparency-log'
import { CertificateWithheld } from '../../src/rooms/certificates/index.js'
import { aCertifier, type Certifier } from '../support/a-certifier.js'
import { aDestroyer, type Destroyer } from '../support/a-destroyer.js'
import { aDestruction } from '../support/a-destruction.js'
import { aHouse, type House } from '../support/a-house.js'
import { aLog } from '../support/a-log.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { certificateFile } from '../support/certificate-file.js'
import { readPdf } from '../support/read-pdf.js'
import { refusalOf } from '../support/refusal-of.js'
import { verifyCertificate } from '../support/verify-slice.js'

let house: House
let destroyer: Destroyer
let certifier: Certifier
let run: string
let numbers: string[]
/** Of the first certificate: the year is the clock's. */
let first: string

const certificate = async (who = 'officer') =>
  (await house.staff(await house.signIn(who))(CertificateDocument, { number: first })).certificate!
const proofOf = async (number: string) => (await house.site()(DestructionProofDocument, { number })).destructionProof
const count = async (table: string) =>
  (await house.sql<{ n: number }>('postgres', `select count(*)::integer as n from jikimi.${table}`))[0]!.n

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  destroyer = await aDestroyer(house)
  certifier = await aCertifier(house)
  const sent = [await sendInquiry(house.site()), await sendInquiry(house.site(), { purpose: 'IR_MEETING' })]
  numbers = sent.map(({ case: { number } }) => number)
  await house.clock.move({ days: 100 })
  run = await aDestruction(house, destroyer)
  first = `D-${dayInSeoul(house.clock.now()).slice(0, 4)}-000001`
})
afterAll(async () => {
  await certifier.close()
  await destroyer.close()
  await house.close()
})

describe('a run of destruction', () => {
  it('is certified by nothing before the epoch has turned', async () => {
    const [row] = await house.sql(
      'postgres',
      'select state, finished_at is not null as done from jikimi.destruction_run',
    )
    expect(row).toEqual({ state: 'DONE', done: true })
    expect(await count(`destroyed where run_id = '${run}'`)).toBeGreaterThan(1)
    expect(await certifier.certify()).toBe(0)
    expect(await count('certificate')).toBe(0)
    const early = await proofOf(numbers[0]!)
    expect(early).toMatchObject({ kind: 'CASE', collections: 1, certificateNumber: null, root: null })
  })

  it('is not certified while a row or a key of it is left, and somebody is told what', async () => {
    await house.turnEpoch()
    const [gone] = await house.sql<{ id: string; key: string }>(
      'postgres',
      'select collection_id as id, key_id as key from jikimi.destroyed limit 1',
    )
    const plant = `set session_replication_role = replica; insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
      select max(epoch), 'EMAIL', sha256('left'), '${gone!.id}', 'CIVIL_COMPLAINT' from jikimi.key_epoch`
    await house.sql('postgres', plant)
    expect(await certifier.certify()).toBe(0)
    await house.sql(
      'postgres',
      `set session_replication_role = replica; delete from jikimi.lookup_token where collection_id = '${gone!.id}'`,
    )
    const keystore = await house.database.openKeystore()
    const oneIsThere = async (ids: readonly string[]) => (await keystore.missing(ids)).filter((id) => id !== gone!.key)
    expect(await certifier.certify({ keystore: { ...keystore, missing: oneIsThere } })).toBe(0)
    keystore.close()
    const told = certifier.faults.splice(0) as CertificateWithheld[]
    expect(told.map(({ rowsLeft, keysLeft }) => [rowsLeft, keysLeft])).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(told[0]).toBeInstanceOf(CertificateWithheld)
  })

  it('is certified once, also by two processes at once, and says so in the log', async () => {
    const issued = await Promise.all([certifier.certify(), certifier.certify()])
    expect({ issued: issued.toSorted(), faults: certifier.faults }).toEqual({ issued: [0, 1], faults: [] })
    expect(await certifier.certify()).toBe(0)
    const before = await certificate()
    expect(before).toMatchObject({
      runId: run,
      logIndex: null,
      isInTree: false,
      method: 'KEY_DESTROYED_AND_ROWS_DELETED',
    })
    await house.sequence()
    const { certificates } = await house.staff(await house.signIn('auditor'))(CertificatesDocument, { first: 5 })
    expect(certificates.edges.map(({ node }) => node)).toMatchObject([{ number: first, isInTree: true }])
    const [row] = await house.sql('postgres', 'select state, certificate_number as number from jikimi.destruction_run')
    expect(row).toEqual({ state: 'CERTIFIED', number: first })
    const stated = await house.sql<{ index: string }>(
      'postgres',
      `select index from jikimi.log_statement where kind = 'certificate'`,
    )
    expect(stated.map(({ index }) => Number(index))).toEqual([(await certificate()).logIndex])
    expect(
      await count(`access_record where act = 'certificate.issued' and duty = 'DESTRUCTION' and object_id = '${run}'`),
    ).toBe(1)
  })

  it('counts in its certificate what the register has, and says until when a copy could open', async () => {
    const { collections, byGround, byPurpose, openableUntil } = await certificate()
    expect(collections).toBe(await count(`destroyed where run_id = '${run}'`))
    for (const counts of [byGround, byPurpose])
      expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(collections)
    expect(byPurpose.map(({ purpose }) => purpose)).toEqual(['CIVIL_COMPLAINT', 'IR_MEETING'])
    const [turn] = await house.sql<{ at: Date }>('postgres', 'select max(shredded_at) as at from jikimi.key_epoch')
    const ahead = Date.parse(openableUntil) - turn!.at.getTime()
    expect(ahead).toBeGreaterThanOrEqual(0)
    expect(ahead).toBeLessThan(3_600_000)
    expect(openableUntil).toMatch(/:00:00(\.000)?Z$/)
  })

  it('leaves nothing in certificate or statements that leads to anybody', async () => {
    const [kept] = await house.sql<{ text: string; ids: string[] }>(
      'postgres',
      `select (select string_agg(content, '') from jikimi.certificate) || string_agg(convert_from(statement, 'UTF8'), '') as text,
         array_agg(case_number) || array_agg(collection_id::text) || array_agg(case_id::text) || array_agg(key_id::text) as ids
       from jikimi.destroyed where run_id = '${run}'`,
    )
    expect(kept!.ids.length).toBeGreaterThan(7)
    expect(kept!.ids.filter((id) => kept!.text.includes(id))).toEqual([])
  })
})

describe('the files of a certificate', () => {
  const keep = async (name: string): Promise<string> => {
    const { status, bytes } = await certificateFile(house, name)
    expect([name, status]).toEqual([name, 200])
    const path = join(house.database.folder, name.replaceAll('/', '-'))
    writeFileSync(path, bytes)
    return path
  }

  it('are proven by the auditor’s own program: certificate, all statements, and the statement of one case', async () => {
    const json = await keep(`${first}.json`)
    const proof = await keep(`${first}.tlog-proof`)
    const key = verifierKeyOf((await aLog(house.database)).verifier)
    const statements = [await keep(`${first}.txt`), await keep(`${first}/${numbers[0]}.json`)]
    for (const given of statements) {
      const { exit, problem, proved } = await verifyCertificate(json, { proof, statements: given, key })
      expect({ exit, problem }).toEqual({ exit: 0, problem: null })
      expect(proved.map(({ code }) => code)).toContain(given === statements[0] ? 'statementsHold' : 'statementHolds')
    }
    const { bytes } = await certificateFile(house, `${first}.json`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe((await certificate()).digest)
    writeFileSync(json, bytes.toString().replace('"isStanding":false', '"isStanding":true'))
    expect(await verifyCertificate(json, { proof, key })).toMatchObject({
      exit: 1,
      problem: { code: 'otherCertificate' },
    })
  })

  it('are pages in Korean and English that name who stood for it, and nobody else', async () => {
    for (const [language, words] of [
      ['ko', ['개인정보 파기 확인서', '보유기간 만료', '책임한', '남은 행 0개, 남은 키 0개']],
      ['en', ['Certificate of destruction', 'Retention period ended', 'rows left 0, keys left 0']],
    ] as const) {
      const { type, bytes } = await certificateFile(house, `${first}.${language}.pdf`)
      const pdf = readPdf(new Uint8Array(bytes))
      expect(type).toBe('application/pdf')
      for (const word of words) expect(pdf.lines.join('\n')).toContain(word)
      expect(pdf.lines.join('').replace(/\s/g, '')).toContain((await certificate()).digest)
      expect(pdf.tags).toMatchObject({ Document: 1, H1: 1 })
      expect(pdf.lines.join('\n')).not.toMatch(/홍길동|Q-/)
    }
  })

  it('are for officers and auditors, by their own names, and each fetching is on record', async () => {
    const before = await count(`access_record where act = 'certificate.fetched' and outcome = 'DONE'`)
    for (const [name, who, status] of [
      [`${first}.json`, 'cpo', 200],
      [`${first}.json`, '', 401],
      [`${first}.json`, 'handler', 403],
      [`${first}.json`, 'administrator', 403],
      ['D-2027-000009.json', 'cpo', 404],
      [`${first}.constructor`, 'cpo', 404],
      [`${first}/Q-2222-2222.json`, 'cpo', 404],
      [`D-2027-000009/${numbers[0]}.json`, 'cpo', 404],
    ] as const) {
      expect([name, who, (await certificateFile(house, name, who)).status]).toEqual([name, who, status])
    }
    expect(await count(`access_record where act = 'certificate.fetched' and outcome = 'DONE'`)).toBe(before + 1)
    expect(await refusalOf(certificate('handler'))).toBe('NOT_ALLOWED')
  })
})

describe('whoever has a number', () => {
  it('learns of a certificate or a case that is gone, by whom and how written, and of nothing else', async () => {
    const byNumber = await proofOf(first)
    expect(byNumber).toMatchObject({
      kind: 'CERTIFICATE',
      collections: (await certificate()).collections,
      root: (await certificate()).root,
    })
    expect(await proofOf(` ${numbers[1]!.toLowerCase()} `)).toMatchObject({
      kind: 'CASE',
      number: numbers[1],
      collections: 1,
      certificateNumber: first,
    })
    const living = await sendInquiry(house.site())
    for (const number of [living.case.number, first.replace('01', '02'), '홍길동', `Q-${'2'.repeat(400)}`, ''])
      expect(await proofOf(number)).toBeNull()
    const kept = await house.sql('postgres', `select * from jikimi.access_record where act = 'certificate.verified'`)
    expect(kept.length).toBeGreaterThan(6)
    expect(JSON.stringify(kept)).not.toMatch(/홍길동|D-20|Q-/)
  })

  it('may ask thirty times in ten minutes from one address', async () => {
    const refused: string[] = []
    for (let asked = 0; asked < 30; asked += 1)
      await proofOf('Q-2222-2222').catch((fault: { code: string }) => refused.push(fault.code))
    expect(refused.length).toBeGreaterThan(5)
    expect(new Set(refused)).toEqual(new Set(['TOO_MANY_TRIES']))
  })
})
