import { countCharacters } from './count-characters.js'
import { keepPlace } from './keep-place.js'
import { offerPrint } from './offer-print.js'
import { sendOnce } from './send-once.js'
import { takeCode } from './take-code.js'

countCharacters(document)
keepPlace(document)
offerPrint(document)
sendOnce(document)
takeCode(document)
