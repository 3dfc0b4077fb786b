import type { CookieChoice } from '@jikimi/client/public'

/** What is said of cookies and the choice about them. */
export const cookiesInEnglish = {
  title: 'Cookies',
  lead: 'This site uses cookies only where something could not work without them.',
  leadCounted: 'Besides what is needed, this site counts which pages are read, if you allow it.',
  legend: 'Your choice',
  choices: {
    ALLOW_ALL: 'Allow all',
    ASK_EACH_TIME: 'Ask each time',
    REFUSE_ALL: 'Refuse all',
  } satisfies Record<CookieChoice, string>,
  notChosen: 'You have not chosen yet: nothing that is not needed is used.',
  canChange: 'You can choose anew at any time.',
  save: 'Keep my choice',
  gpc: 'Your browser asks not to be followed (Global Privacy Control). It is heeded, whatever you choose here.',
  needed: 'Needed',
  neededText: 'No other site and no script can read them. They are set only when you do what they are for.',
  neededOnes: [
    'Receipt: shows you your inquiry after you sent it, for a short time.',
    'Visit: keeps your case or your own page open after you opened a link, for half an hour.',
    'Choice: remembers what you chose here, for half a year. It is one word and tells nobody apart.',
  ],
  optional: 'Not needed',
  noneOptional: 'None is used. Your choice is kept for the case that one is.',
  optionalText:
    'Where you allow it, an image of the company’s own is loaded that tells which page was read. It is on no page that shows something of yours or where you write to us. By the privacy policy it is for:',
  browser: 'In your browser',
  browserText:
    'In the settings of your browser you can allow all cookies, be asked each time one is stored, or refuse all. Reading the policy and sending an inquiry work without any.',
  banner: 'May visits be counted?',
  bannerText: 'Nothing is counted before you choose.',
  more: 'What that means',
  thisTime: 'This time, yes',
  notNow: 'Not this time',
}
