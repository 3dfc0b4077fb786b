import { Refusal } from '../../kernel/refusal.js'

export const epochTurnUnderWay = () => new Refusal('EPOCH_TURN_UNDER_WAY', 'CONFLICT')
