/**
 * What this PostgreSQL runs with. Loopback only, no socket file.
 * The log keeps to what PostgreSQL says of itself: messages of failed statements quote values, so they stay out
 * (`log` ranks above `error`), and `terse` leaves out the detail in which a crash would quote its statement.
 */
export function settings(port: number, fsync: boolean): string[] {
  const all: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '60',
    wal_level: 'replica',
    password_encryption: 'scram-sha-256',
    fsync: fsync ? 'on' : 'off',
    timezone: 'UTC',
    log_destination: 'stderr',
    logging_collector: 'off',
    log_timezone: 'UTC',
    log_statement: 'none',
    log_min_duration_statement: '-1',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_lock_waits: 'off',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
