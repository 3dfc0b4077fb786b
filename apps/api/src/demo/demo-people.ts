import type { Role } from '@jikimi/schema'

export interface DemoPerson {
  readonly signInName: string
  readonly displayName: string
  readonly department: 'MANAGEMENT' | 'SUPPORT' | 'SYSTEMS' | 'AUDIT'
  readonly roles: readonly Role[]
  /** Base32, known to everybody: a production start refuses these people by name. */
  readonly codeSecret: string
  readonly designatedFor?: string
}

/** The same for everybody, on purpose: it opens invented data only. */
export const DEMO_PASSWORD = 'keep-it-like-a-keeper'

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    signInName: 'administrator@example.kr',
    displayName: '관리나',
    department: 'SYSTEMS',
    roles: ['ADMINISTRATOR'],
    codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXA',
  },
  {
    signInName: 'cpo@example.kr',
    displayName: '책임한',
    department: 'MANAGEMENT',
    roles: ['CHIEF_PRIVACY_OFFICER'],
    codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXB',
  },
  {
    signInName: 'officer@example.kr',
    displayName: '보호연',
    department: 'MANAGEMENT',
    roles: ['PRIVACY_OFFICER'],
    codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXC',
  },
  {
    signInName: 'handler@example.kr',
    displayName: '담당우',
    department: 'SUPPORT',
    roles: ['HANDLER'],
    codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXD',
    designatedFor: 'CIVIL_COMPLAINT',
  },
  {
    signInName: 'ir-handler@example.kr',
    displayName: '투자린',
    department: 'SUPPORT',
    roles: ['HANDLER'],
    codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXE',
    designatedFor: 'IR_MEETING',
  },
  {
    signInName: 'auditor@example.kr',
    displayName: '감사온',
    department: 'AUDIT',
    roles: ['AUDITOR'],
    codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXF',
  },
  {
    signInName: 'archivist@example.kr',
    displayName: '보관서',
    department: 'MANAGEMENT',
    roles: ['ARCHIVIST'],
    codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXG',
  },
]
