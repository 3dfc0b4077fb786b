/** Acts of who keeps the register. */
export const actsOfRegister = {
  register: {
    listed: 'Register looked at',
    read: 'Person looked at in the register',
    found: 'Looked up in the register by contact',
    searched: 'Searched in the register by name',
    joined: 'Collections joined as one person',
    'kept-apart': 'Collections kept apart',
    list: 'Looking at the register',
    find: 'Looking up in the register',
    search: 'Searching in the register by name',
    join: 'Deciding who is one person',
  },
  'person-suggestion': { listed: 'Looked at who is probably one person' },
}
