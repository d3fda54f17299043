import { describe, expect, it } from 'vitest';
import { tellTogether } from '../../../src/leaflets/tell-together.ts';

describe('documents that are made together', () => {
  it('tell of all that do not fit, not of the first only', async () => {
    const makings = [
      Promise.reject(new Error('English is too long.')),
      Promise.resolve('made'),
      Promise.reject(new Error('Dutch is too long.')),
    ];
    await expect(tellTogether(makings)).rejects.toThrow('English is too long.\nDutch is too long.');
  });

  it('tell nothing when all fit', async () => {
    await expect(tellTogether([Promise.resolve('made')])).resolves.toBeUndefined();
  });
});
