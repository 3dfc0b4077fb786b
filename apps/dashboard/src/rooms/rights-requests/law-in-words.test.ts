import { lawInWords } from './law-in-words.js'

it.each([
  ['PIPA 36②③, 37③⑤', '법 제36조 제2항·제3항, 제37조 제3항·제5항'],
  ['PIPA 35③; Decree 42②', '법 제35조 제3항, 시행령 제42조 제2항'],
  ['Decree 46①', '시행령 제46조 제1항'],
])('%s is cited in Korean as %s, and in English as it comes', (cited, korean) => {
  expect([lawInWords('ko', cited), lawInWords('en', cited)]).toEqual([korean, cited])
})
