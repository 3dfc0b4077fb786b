import type { PolicyFindingCode } from '../../src/lint/policy-finding.js'
import { append, officer, reword, type Draft } from './changed.js'

/** A defect for the clean policy, and the only finding that it may bring. */
export type Plant = {
  readonly plant: (draft: Draft) => void
  readonly comes: string
  /** What the defect can't be planted without. */
  readonly alsoComes?: string
}

const statutory = (code: string, statute: string, months: number) => ({
  code,
  statute,
  label: { ko: '기록', en: 'Records' },
  months,
})

/** One defect for each rule: a rule without one is a type error. */
export const PLANTS: Readonly<Record<PolicyFindingCode, Plant>> = {
  PURPOSE_HEADING_IS_QUESTION: {
    plant: (draft) => {
      const heading = 'Which of our halls do you like best?'
      reword(draft, '01', 'Purposes of Processing Personal Information', heading)
      reword(draft, '04', 'Purposes of Processing Personal Information', heading)
    },
    comes: 'WARNING 01 PURPOSE_HEADING_IS_QUESTION',
  },
  REQUIRED_ITEM_ALSO_OPTIONAL: {
    plant: (draft) => void draft.published.optional.push('NAME'),
    comes: 'ERROR 02 REQUIRED_ITEM_ALSO_OPTIONAL',
  },
  COLLECTED_ITEM_NOT_LISTED: {
    plant: (draft) => {
      draft.published.required = ['NAME', 'EMAIL']
      const item = draft.items.find(({ code }) => code === 'QUESTION')
      Object.assign(item ?? {}, {
        implied: true,
        interpretation: { ko: '목적에 포함됨', en: 'implied by the purpose' },
      })
    },
    comes: 'ERROR 02 COLLECTED_ITEM_NOT_LISTED QUESTION',
  },
  LISTED_ITEM_NOT_COLLECTED: {
    plant: (draft) => {
      const item = draft.items.find(({ code }) => code === 'PHONE')
      Object.assign(item ?? {}, {
        collected: false,
        requirements: {},
        interpretation: { ko: '받지 않음', en: 'not taken' },
      })
    },
    comes: 'INFO 02 LISTED_ITEM_NOT_COLLECTED PHONE',
  },
  RETENTION_PERIOD_NOT_STATED: {
    plant: (draft) => void (draft.retention.months = 9),
    comes: 'ERROR 03 RETENTION_PERIOD_NOT_STATED 9',
  },
  RETENTION_START_NOT_STATED: {
    plant: (draft) => {
      draft.retention.byPurpose = []
      reword(
        draft,
        '03',
        'six months from the day of collection with consent. For guided tours: 1 year from that day.',
        '6 months.',
      )
    },
    comes: 'WARNING 03 RETENTION_START_NOT_STATED 6',
  },
  STATUTORY_RETENTION_NOT_LISTED: {
    plant: (draft) => void (draft.retention.statutory = []),
    comes: 'ERROR 03 STATUTORY_RETENTION_NOT_LISTED',
  },
  STATUTORY_PERIOD_DIFFERS: {
    plant: (draft) => void draft.retention.statutory.push(statutory('PAYMENT', 'E-Commerce Decree, Article 6(1)3', 36)),
    comes: 'ERROR 03 STATUTORY_PERIOD_DIFFERS PAYMENT',
  },
  TELECOM_RETENTION_TO_CONFIRM: {
    plant: (draft) =>
      void draft.retention.statutory.push(statutory('LOGS', 'Protection of Communications Secrets Act', 3)),
    comes: 'INFO 03 TELECOM_RETENTION_TO_CONFIRM LOGS',
  },
  SEPARATE_STORAGE_NOT_PROMISED: {
    plant: (draft) => void (draft.destruction.separateStorage = false),
    comes: 'ERROR 07 SEPARATE_STORAGE_NOT_PROMISED',
  },
  MAIL_ORDER_WITHOUT_RETENTION: {
    plant: (draft) => void (draft.footer.en += '\nMail-order sales report no. 2026-Gasang-00002'),
    comes: 'WARNING -- MAIL_ORDER_WITHOUT_RETENTION',
  },
  CITED_TITLE_NOT_FOUND: {
    plant: (draft) => append(draft, '05', 'See “9. Measures of Safety”.'),
    comes: 'ERROR 05 CITED_TITLE_NOT_FOUND 09 measures of safety',
  },
  CITED_SOURCE_HAS_MOVED: {
    plant: (draft) =>
      append(
        draft,
        '06',
        'Requests use the form of the Enforcement Rule of the Personal Information Protection Act, Form 8.',
      ),
    comes: 'WARNING 06 CITED_SOURCE_HAS_MOVED FORMS_OF_THE_ENFORCEMENT_RULES',
  },
  RIGHTS_CHANNEL_MISSING: {
    plant: (draft) => void draft.collectionMethod.channels.push('FAX'),
    comes: 'ERROR 06 RIGHTS_CHANNEL_MISSING FAX',
  },
  RIGHT_NOT_NAMED: {
    plant: (draft) => void (draft.rights.demands = draft.rights.demands.filter(({ code }) => code !== 'SUSPENSION')),
    comes: 'WARNING 06 RIGHT_NOT_NAMED SUSPENSION',
  },
  ANSWER_PERIOD_NOT_STATED: {
    plant: (draft) => reword(draft, '06', 'within 10 days of receiving the demand', 'without delay'),
    comes: 'INFO 06 ANSWER_PERIOD_NOT_STATED',
  },
  ANSWER_PERIOD_TOO_LONG: {
    plant: (draft) => reword(draft, '06', 'within 10 days', 'within 15 days'),
    comes: 'ERROR 06 ANSWER_PERIOD_TOO_LONG 15',
  },
  RESTRICTION_WITHOUT_EXCEPTION: {
    plant: (draft) =>
      reword(draft, '06', ', except for work on the demand itself, notices to you, and what a law compels', ''),
    comes: 'INFO 06 RESTRICTION_WITHOUT_EXCEPTION',
  },
  COOKIE_REFUSAL_NOT_OFFERED: {
    plant: (draft) => void (draft.cookies.choices = ['ALLOW_ALL', 'ASK_EACH_TIME']),
    comes: 'ERROR 08 COOKIE_REFUSAL_NOT_OFFERED',
  },
  SAFETY_MEASURES_NOT_STATED: {
    plant: (draft) => void Object.assign(draft.safety, { administrative: [], technical: [], physical: [] }),
    comes: 'ERROR 09 SAFETY_MEASURES_NOT_STATED',
  },
  CPO_NOT_NAMED: {
    plant: (draft) => void (draft.officers = draft.officers.filter(({ role }) => role === 'PRIVACY_OFFICER')),
    comes: 'ERROR 10 CPO_NOT_NAMED',
  },
  CPO_CONTACT_MISSING: {
    plant: (draft) => void Object.assign(officer(draft, 'CHIEF_PRIVACY_OFFICER'), { email: ' ', telephone: '' }),
    comes: 'ERROR 10 CPO_CONTACT_MISSING',
    alsoComes: 'ERROR 10 OFFICER_EMAIL_BLANK CHIEF_PRIVACY_OFFICER',
  },
  CPO_SEAT_TO_CONFIRM: {
    plant: (draft) =>
      void (officer(draft, 'CHIEF_PRIVACY_OFFICER').position = { ko: '관람지원팀장', en: 'Head of the department' }),
    comes: 'INFO 10 CPO_SEAT_TO_CONFIRM',
  },
  OFFICERS_ARE_ONE_PERSON: {
    plant: (draft) => void (officer(draft, 'PRIVACY_OFFICER').name = ' 가상 나무'),
    comes: 'WARNING 10 OFFICERS_ARE_ONE_PERSON',
  },
  OFFICER_EMAIL_BLANK: {
    plant: (draft) => void (officer(draft, 'PRIVACY_OFFICER').email = ''),
    comes: 'ERROR 10 OFFICER_EMAIL_BLANK PRIVACY_OFFICER',
  },
  OFFICER_TELEPHONE_TOO_SHORT: {
    plant: (draft) => void (officer(draft, 'CHIEF_PRIVACY_OFFICER').telephone = '010-0000'),
    comes: 'ERROR 10 OFFICER_TELEPHONE_TOO_SHORT CHIEF_PRIVACY_OFFICER',
  },
  NOTICE_TOO_SHORT: {
    plant: (draft) => void (draft.effectiveOn = '2026-08-07'),
    comes: 'ERROR 11 NOTICE_TOO_SHORT',
  },
  ORDINAL_NOT_ENGLISH: {
    plant: (draft) => append(draft, '11', 'In force from the 11st of May.'),
    comes: 'WARNING 11 ORDINAL_NOT_ENGLISH 11st in In force from the 11st of May.',
  },
  TEMPLATE_FILLER_LEFT: {
    plant: (draft) => void (draft.footer.en += '\nTelephone: 02-123-4567'),
    comes: 'WARNING -- TEMPLATE_FILLER_LEFT FOOTER',
  },
}
