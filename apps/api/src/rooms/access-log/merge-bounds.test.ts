import { array, assert, nat, property, subarray, tuple } from 'fast-check'
import { mergeBounds, type Bounds } from './merge-bounds.js'

const day = (nth: number) => new Date(nth * 86_400_000)
const bounds = (departments: string[], first: number, last: number): Bounds => ({
  departments,
  first: day(first),
  last: day(last),
})
const lets = (all: readonly Bounds[], department: string | null, at: Date) =>
  all.some(
    ({ departments, first, last }) =>
      at >= first && at < last && (departments.length === 0 || department === null || departments.includes(department)),
  )

it('joins days that overlap or touch, and drops what lies within something wider', () => {
  const merged = mergeBounds([bounds(['a'], 1, 5), bounds([], 0, 3), bounds([], 3, 9), bounds(['b', 'a'], 8, 12)])
  expect(merged).toEqual([bounds([], 0, 9), bounds(['a', 'b'], 8, 12)])
})

it('keeps every one of several alike once', () => {
  expect(mergeBounds([bounds(['a', 'b'], 1, 2), bounds(['b', 'a', 'a'], 1, 2)])).toEqual([bounds(['a', 'b'], 1, 2)])
})

it('lets through exactly what the bounds let through before', () => {
  const one = tuple(subarray(['a', 'b', 'c']), nat(20), nat(20)).map(([departments, first, length]) =>
    bounds(departments, first, first + length),
  )
  assert(
    property(array(one, { maxLength: 8 }), (all) => {
      const merged = mergeBounds(all)
      for (const department of [null, 'a', 'b', 'c', 'd'])
        for (let nth = -1; nth < 42; nth += 1)
          expect(lets(merged, department, day(nth))).toBe(lets(all, department, day(nth)))
    }),
  )
})
