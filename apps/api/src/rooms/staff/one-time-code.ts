import { Secret, TOTP } from 'otpauth'

const PERIOD_SECONDS = 30
const CODE = /^[0-9]{6}$/

/** 160 random bits for a new authenticator (RFC 4226). */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32

/**
 * The RFC 6238 step that this code stands for, one step of clock difference allowed; undefined for a wrong code.
 * That a step opens one session only is for the database to say.
 */
export function codeStep(secret: string, code: string, now: Date): number | undefined {
  if (!CODE.test(code)) return undefined
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta
}

export const codeAt = (secret: string, now: Date): string => totp(secret).generate({ timestamp: now.getTime() })

export const enrolmentUri = (secret: string, signInName: string): string => totp(secret, signInName).toString()

const totp = (secret: string, label = 'Jikimi'): TOTP =>
  new TOTP({
    issuer: 'Jikimi',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  })
