import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fact, getKnown } from '../../../src/domain/fact.ts';

const since = fact(z.string(), 'When it began.');

describe('a fact', () => {
  it('has a value and says who says so', () => {
    expect(getKnown(since.parse({ value: '2021-05', saidBy: ['leaflet-en'] }))).toBe('2021-05');
  });

  it('may be unknown, which is no value', () => {
    expect(getKnown(since.parse('unknown'))).toBeUndefined();
    expect(getKnown({ value: 'unknown', saidBy: ['leaflet'] })).toBe('unknown');
  });

  it.each([[{ value: '2021-05' }], [{ value: '2021-05', saidBy: [] }], ['2021-05'], [undefined]])(
    'is not %j: nobody says so',
    (given) => {
      expect(since.safeParse(given).success).toBe(false);
    },
  );
});
