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

  it('is nobody when two are equally near', () => {
    expect(findNearest('cat', ['bat', 'hat'])).toBeUndefined();
  });
});

it('are all those that are equally near, and none that are less near', () => {
  expect(findAllNearest('cat', ['bat', 'hat', 'bats', 'dog'])).toEqual(['bat', 'hat']);
  expect(findAllNearest('cat', ['dog'])).toEqual([]);
});
