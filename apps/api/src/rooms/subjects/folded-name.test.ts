import { foldedName } from './folded-name.js'

it.each([
  ['홍길동', '홍길동'.normalize('NFD')],
  ['홍길동', ' 홍 길동 '],
  ['Gildong Hong', 'gildong　HONG'],
  ['Gil-dong O’Hong', 'gildong ohong'],
  ['ＨＯＮＧ', 'hong'],
  ['홍길동🙂', '홍길동'],
])('%j is the name %j', (one, other) => expect(foldedName(one)).toBe(foldedName(other)))

it.each([
  ['홍길동', '홍길순'],
  ['홍길동', '길동'],
  ['Gildong Hong', 'Hong Gildong'],
])('%j is another name than %j', (one, other) => expect(foldedName(one)).not.toBe(foldedName(other)))

it.each(['', '   ', '🙂', '\u200f-\u200f'])('%j is no name', (text) => expect(foldedName(text)).toBe(''))
