/** Acts as the server records them: `room.acted` for what was done, `room.act` for what was refused. */
export const acts = {
  session: {
    opened: 'Signed in',
    open: 'Sign-in tried',
    closed: 'Signed out',
    close: 'Sign-out',
  },
  enrolment: {
    begun: 'Began to open an account',
    completed: 'Opened an account',
    complete: 'Opening an account',
  },
  inquiry: {
    received: 'Inquiry received',
    repeated: 'Same inquiry sent again',
    listed: 'Inbox looked at',
    viewed: 'Inquiry looked at',
    'looked-up': 'Looked up by contact',
    taken: 'Inquiry taken',
    answered: 'Inquiry answered',
    closed: 'Inquiry closed',
    followed: 'Own inquiry followed',
    send: 'Sending an inquiry',
    follow: 'Following an inquiry',
    list: 'Looking at the inbox',
    find: 'Looking up by contact',
    take: 'Taking an inquiry',
    reveal: 'Revealing items',
    answer: 'Answering an inquiry',
    close: 'Closing an inquiry',
  },
  subject: {
    revealed: 'Items revealed',
  },
  answer: {
    delivered: 'Answer delivered',
    failed: 'Answer not delivered',
  },
  handler: {
    designated: 'Handler designated',
  },
  designation: {
    ended: 'Designation ended',
    list: 'Looking at designations',
    designate: 'Designating a handler',
    end: 'Ending a designation',
  },
  account: {
    created: 'Account created',
    invited: 'Account invited again',
    changed: 'Account changed',
    disabled: 'Account disabled',
    list: 'Looking at accounts',
    create: 'Creating an account',
    disable: 'Disabling an account',
  },
  'site-key': { made: 'Site key made' },
  department: {
    list: 'Looking at departments',
  },
  'access-record': {
    listed: 'Access records looked at',
    list: 'Looking at access records',
  },
  'audit-scope': {
    granted: 'Audit scope granted',
    list: 'Looking at audit scopes',
    grant: 'Granting an audit scope',
  },
  installation: {
    check: 'Checking the installation',
  },
  viewer: {
    read: 'Reading the own account',
    change: 'Changing the own account',
  },
  policy: {
    read: 'Reading the policy',
  },
  anonymous: {
    refused: 'Refused without sign-in',
  },
}
