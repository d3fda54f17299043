import { describe, expect, test } from 'vitest';
import { splitLeaflet } from '../../leaflets/split-leaflet.ts';

describe('splitting a leaflet into sections', () => {
  test('a line in capitals begins a section, with or without a blank line before it', () => {
    const { sections } = splitLeaflet('DNA-AFNAME\nEen.\n MOVING THE MIDDLE  \nTwee.');
    expect(sections).toEqual([
      { heading: 'DNA-AFNAME', lines: [{ number: 2, text: 'Een.' }] },
      { heading: 'MOVING THE MIDDLE', lines: [{ number: 4, text: 'Twee.' }] },
    ]);
  });

  test('link targets stand apart', () => {
    const { sections, linkTargets } = splitLeaflet('CONTACT\nmailto:a%40b.example');
    expect(sections).toEqual([{ heading: 'CONTACT', lines: [] }]);
    expect(linkTargets).toEqual([{ number: 2, text: 'mailto:a%40b.example' }]);
  });

  test('text before the first heading is refused, because no section would carry it', () => {
    expect(() => splitLeaflet('\nLost words.\nLEARN')).toThrow('Line 2 stands before the first heading.');
  });
});
