/** Acts on backups, most of them by commands on the server. */
export const actsOfBackups = {
  backup: {
    begun: 'Backup begun',
    made: 'Backup made',
    failed: 'Backup failed',
    proven: 'Backup proven by restoring it',
    'keystore-deleted': "Backup's copy of the keystore deleted",
    deleted: 'Backup deleted after its time',
    replayed: 'Endings done again after a restore',
    listed: 'Backups listed',
    list: 'Tried to list backups',
  },
  replay: {
    listed: 'Restores listed',
  },
}
