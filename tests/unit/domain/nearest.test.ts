import { describe, expect, it } from 'vitest';
import { findAllNearest, findNearest } from '../../../src/domain/nearest.ts';

describe('the nearest name', () => {
  it.each([
    ['famliy', 'family'],
    ['famly', 'family'],
    ['Family', 'family'],
    ['resetlement', 'resettlement'],
  ])('for %s is %s', (written, nearest) => {
    expect(findNearest(written, ['family', 'resettlement', 'learn'])).toBe(nearest);
  });

  it('is nobody when more than a third of the letters differ', () => {
    expect(findNearest('gmail.com', ['iom.int'])).toBeUndefined();
    expect(findNearest('samen', ['family', 'learn'])).toBeUndefined();
  });

  it.each([
    ['two neighbours swapped', 'ab', 'ba'],
    ['two neighbours swapped at the end', 'abcdfe', 'abcdef'],
    ['a letter too many', 'abx', 'ab'],
    ['a letter too few', 'a', 'ab'],
    ['another letter', 'ax', 'ab'],
    ['another first letter', 'xb', 'ab'],
    ['nothing at all', 'ab', 'ab'],
  ])('may differ by one slip, however short it is: %s', (_, written, nearest) => {
    expect(findNearest(written, [nearest])).toBe(nearest);
  });

  it.each([
    ['abcdef', 'abcxyf', 'abcxyz'],
    ['abcdefghi', 'abcdefxyz', 'abcdewxyz'],
    ['abcdef', 'badcef', 'badcfe'],
    ['abcdef', 'ab', undefined],
  ])('may differ from %s by a third of its letters, as in %s, not by more, as in %s', (name, near, far) => {
    expect(findNearest(near, [name])).toBe(near === 'ab' ? undefined : name);
    if (far !== undefined) expect(findNearest(far, [name])).toBeUndefined();
  });

  it.each([
    ['ab', 'bca'],
    ['abc', 'cab'],
    ['aab', 'baa'],
  ])('is not %s for %s: letters that are far apart are not swapped', (name, written) => {
    expect(findNearest(written, [name])).toBeUndefined();
  });

  it('is the nearer one, wherever it stands', () => {
    expect(findNearest('abcdef', ['abcdxy', 'abcdex'])).toBe('abcdex');
    expect(findNearest('abcdef', ['abcdex', 'abcdxy'])).toBe('abcdex');
  });

  it('is one when it was given twice', () => {
    expect(findNearest('famly', ['family', 'family'])).toBe('family');
  });

  it('is nobody when there is nobody, nor for nothing', () => {
    expect(findNearest('family', [])).toBeUndefined();
    expect(findNearest('', ['family'])).toBeUndefined();
  });

  it('is nobody when two are equally near', () => {
    expect(findNearest('cat', ['bat', 'hat'])).toBeUndefined();
  });
});

it('are all those that are equally near, and none that are less near', () => {
  expect(findAllNearest('cat', ['bat', 'hat', 'bats', 'dog'])).toEqual(['bat', 'hat']);
  expect(findAllNearest('cat', ['dog'])).toEqual([]);
});
