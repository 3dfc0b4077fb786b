export { startWitness, type RunningWitness, type WitnessOptions } from './start-witness.js'
export { WitnessRefused } from './witness-refused.js'
