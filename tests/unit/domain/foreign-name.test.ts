import { describe, expect, it } from 'vitest';
import { splitAtNames } from '../../../src/domain/foreign-name.ts';

describe('names in another language', () => {
  const names = [
    { name: 'SAMEN', lang: 'nl' },
    { name: 'Moving the Middle', lang: 'en' },
  ];

  it('are cut out of the text with their language', () => {
    expect(splitAtNames('Moving the Middle en SAMEN: contact', names)).toEqual([
      { text: 'Moving the Middle', lang: 'en' },
      { text: ' en ' },
      { text: 'SAMEN', lang: 'nl' },
      { text: ': contact' },
    ]);
  });

  it('are cut out at its end and beside each other', () => {
    expect(splitAtNames('SAMENMoving the Middle', names)).toEqual([
      { text: 'SAMEN', lang: 'nl' },
      { text: 'Moving the Middle', lang: 'en' },
    ]);
  });

  it('that the text does not hold change nothing', () => {
    expect(splitAtNames('Contact', names)).toEqual([{ text: 'Contact' }]);
  });
});
