import type { Json } from './json.js'

const BOTH = { ko: '', en: '' }

/** What a list gets when something is added to it, by the name of the list. */
export const BLANK_ENTRIES: Readonly<Record<string, Json>> = {
  purposes: {
    code: '',
    article: '01',
    label: BOTH,
    description: BOTH,
    uses: [],
    meeting: false,
    consent: { achieved: BOTH, refusal: BOTH, optional: BOTH },
  },
  uses: { code: '', label: BOTH },
  items: {
    code: '',
    kind: 'TEXT',
    label: BOTH,
    why: BOTH,
    requirements: {},
    collected: true,
    maxLength: 100,
    implied: false,
  },
  byPurpose: { purpose: '', months: 3 },
  statutory: { code: '', statute: '', label: BOTH, months: 36 },
  recipients: { name: '', purpose: BOTH },
  outsourcees: { name: '', work: BOTH },
  demands: { code: '', label: BOTH },
  methods: { medium: 'ELECTRONIC', method: BOTH },
  placeholders: { code: '', label: BOTH, published: '' },
  officers: {
    article: '10',
    role: 'PRIVACY_OFFICER',
    title: BOTH,
    name: '',
    department: BOTH,
    position: BOTH,
    email: '',
    telephone: '',
  },
  agencies: { article: '10', code: '', name: BOTH, telephone: '' },
  administrative: BOTH,
  technical: BOTH,
  physical: BOTH,
  channels: '',
  choices: '',
  representatives: '',
  restrictedWhilePending: '',
  required: '',
  optional: '',
  generated: '',
}

/** The purposes of cookies are words; those of the policy are more. */
export const blankEntry = (path: string): Json =>
  path === 'cookies.purposes' ? BOTH : (BLANK_ENTRIES[path.split('.').at(-1) ?? ''] ?? '')
