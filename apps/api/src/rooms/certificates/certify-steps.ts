/** Where the job that certifies can be stopped from outside. */
export type CertifyStep = 'FOUND' | 'COUNTED' | 'NUMBERED' | 'CERTIFIED' | 'COMMITTED'

/** Tests kill the process in here; nobody else passes anything. */
export type OnCertifyStep = (step: CertifyStep) => void | Promise<void>
