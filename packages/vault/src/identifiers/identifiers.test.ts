import { maskForbiddenIdentifiers } from './mask-forbidden-identifiers.js'

const digitsLeft = (text: string) => text.normalize('NFKC').replaceAll(/\P{Nd}/gu, '')

describe('a forbidden identifier', () => {
  it.each([
    ['RESIDENT_NUMBER', '900101-1234567'],
    ['RESIDENT_NUMBER', '9001011234567'],
    ['RESIDENT_NUMBER', '900101 - 1234567'],
    ['RESIDENT_NUMBER', '90.01.01-1234567'],
    ['RESIDENT_NUMBER', '9 0 0 1 0 1 - 1 2 3 4 5 6 7'],
    ['RESIDENT_NUMBER', '９００１０１－１２３４５６７'],
    ['RESIDENT_NUMBER', '900101–1234567'],
    ['RESIDENT_NUMBER', '900101−1234567'],
    ['RESIDENT_NUMBER', '900101―1234567'],
    ['RESIDENT_NUMBER', '9\u200b0\u200b0\u200b1\u200b0\u200b1-1\u200d234567'],
    ['RESIDENT_NUMBER', '900101\n-1234567'],
    ['RESIDENT_NUMBER', '900101/1234567'],
    ['RESIDENT_NUMBER', '9001 0112 3456 7'],
    ['RESIDENT_NUMBER', '⑨⓪⓪①⓪①-①②③④⑤⑥⑦'],
    ['RESIDENT_NUMBER', '٩٠٠١٠١-١٢٣٤٥٦٧'],
    ['RESIDENT_NUMBER', '000229-3234567'],
    ['RESIDENT_NUMBER', '90.01.02-1234567'],
    ['ALIEN_NUMBER', '900101-5234567'],
    ['ALIEN_NUMBER', '0501018234567'],
    ['PASSPORT_NUMBER', 'M12345678'],
    ['PASSPORT_NUMBER', 'm123a4567'],
    ['PASSPORT_NUMBER', 'Ｍ１２３Ａ４５６７'],
    ['PASSPORT_NUMBER', 'S 1234 5678'],
    ['PASSPORT_NUMBER', 'M-12\u200b345678'],
    ['CARD_NUMBER', '4111 1111 1111 1111'],
    ['CARD_NUMBER', '4111-1111-1111-1111'],
    ['CARD_NUMBER', '4111.1111.1111.1111'],
    ['CARD_NUMBER', '4111111111111111'],
    ['CARD_NUMBER', '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'],
    ['CARD_NUMBER', '3782 822463 10005'],
    ['CARD_NUMBER', '5555-5555-5555-4444'],
    ['CARD_NUMBER', '６０１１－１１１１－１１１１－１１１７'],
    ['DRIVER_LICENCE_NUMBER', '11-12-123456-12'],
    ['DRIVER_LICENCE_NUMBER', '11–12–123456–12'],
    ['DRIVER_LICENCE_NUMBER', '28 12 123456 12'],
    ['DRIVER_LICENCE_NUMBER', '서울 12-123456-12'],
  ])('of kind %s is masked, written as %s', (kind, number) => {
    for (const text of [number, `저의 번호는 ${number}입니다.`, `(${number})`, `번호${number}`]) {
      const masked = maskForbiddenIdentifiers(text)
      expect(masked.found).toEqual([kind])
      expect(digitsLeft(masked.text)).toBe('')
      expect(maskForbiddenIdentifiers(masked.text)).toEqual({ text: masked.text, found: [] })
    }
  })

  it('leaves all else in the text as it was written', () => {
    const text = '홍길동'.normalize('NFD') + ' 900101-1234567, 카드 4111-1111-1111-1111 ①번 ㈜예시'
    expect(maskForbiddenIdentifiers(text)).toEqual({
      text: '홍길동'.normalize('NFD') + ' ******-*******, 카드 ****-****-****-**** ①번 ㈜예시',
      found: ['RESIDENT_NUMBER', 'CARD_NUMBER'],
    })
  })

  it('is found beside other numbers', () => {
    const text = '1. 900101-1234567 010-0000-1234 2024-01-15 M12345678 (M123A4567) 010-0000-1234'
    const masked = maskForbiddenIdentifiers(text)
    expect(masked.text).toBe('1. ******-******* 010-0000-1234 2024-01-15 M******** (M********) 010-0000-1234')
    expect(masked.found).toEqual(['RESIDENT_NUMBER', 'PASSPORT_NUMBER', 'PASSPORT_NUMBER'])
  })
})

describe('an innocent number', () => {
  it.each([
    '2024-01-15',
    '2024년 1월 15일 10:30',
    '24.01.15 10:30:45',
    '2024-01-15T10:30:45.123Z',
    '2024-01-15 ~ 2024-02-15',
    '1,234,567원',
    '9,001,011,234,567원',
    '24.01.15 1,234,567원',
    '주문번호 20240115-1234567',
    'ORD-2024-000123',
    '주문 202401150001234',
    '900101',
    '901301-1234567',
    '900230-1234567',
    '9013011234567',
    '4111 1111 1111 1112',
    '1234 5678 9012 3456',
    '9791162540000',
    'A12345678',
    'M1234567',
    'M123456789',
    'XM12345678',
    'M 010-0000-1234',
    'M. 1588-1234',
    'D 2024-01-15',
    '사이즈 M 100 200 30',
    '사업자 123-45-67890',
    '29-12-123456-12',
    '1 2 3 4 5 6 7 8 9 10 11 12',
    '24.01.15 010-1234-5678',
    '010-1225-3456 24시간',
    '010-1225-3456 02-123-4567',
    '+82 10-1225-3456 1번',
    'http://example.kr/2024/01/15/1234',
    '192.168.100.200',
    '06236 서울시 예시구 예시로 12, 3층',
  ])('stays as it was: %s', (text) => {
    expect(maskForbiddenIdentifiers(text)).toEqual({ text, found: [] })
  })
})
