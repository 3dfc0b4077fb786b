/** Acts on paper and other media, as the server records them. */
export const actsOfPaper = {
  medium: {
    registered: 'Medium registered',
    moved: 'Medium put in another place',
    'cases-named': 'Cases of a medium named',
    'destruction-recorded': 'Destruction of a medium recorded',
    'destruction-confirmed': 'Destruction of a medium confirmed by its witness',
    'destruction-declined': 'Destruction of a medium declined or taken back',
    list: 'Looking at media',
    read: 'Looking at a medium',
    register: 'Registering or moving a medium',
    destroy: 'Recording the destruction of a medium',
    witness: 'Witnessing the destruction of a medium',
  },
  'storage-place': {
    opened: 'Storage place opened',
    'key-handed-over': 'Key of a storage place handed over',
    ended: 'Storage place ended',
    list: 'Looking at storage places',
    keep: 'Changing a storage place',
  },
} as const
