import { describe, expect, it } from 'vitest';
import { getEntries, parseContent } from '../../../src/checks/content.ts';
import { getNamedFacts } from '../../../src/checks/named-facts.ts';
import { localeKeys } from '../../../src/site.ts';
import { changeFiles } from './clean-content.ts';

/** What readers find of a fact: as written, its names, its short form, who says so. */
function name(field: string, value: string, files: Readonly<Record<string, string>> = {}) {
  const path = 'src/content/programmes/family/facts.yaml';
  const content = parseContent(
    changeFiles({
      ...files,
      [path]: (text) =>
        text
          .replace(new RegExp(`^${field}:(?: unknown\n|\n(?:  .*\n)+)`, 'm'), '')
          .concat(`${field}:\n  value: ${value}\n  saidBy: [leaflet, other]\n`),
    }),
  );
  return getEntries(content, 'programmeFacts')
    .flatMap((entry) => getNamedFacts(content, entry))
    .filter((fact) => fact.field === field)
    .map(({ written, getName, acronym, saidBy, entry, offset }) => {
      expect(entry.text.slice(offset, offset + written.length)).toBe(written);
      expect(saidBy).toEqual(['leaflet', 'other']);
      return [written, ...localeKeys.map(getName), ...(acronym === undefined ? [] : [acronym])];
    });
}

describe('readers find', () => {
  it('countries by their names in each language', () => {
    expect(name('countries', '[ET, TR]')).toEqual([
      ['ET', 'Ethiopia', 'Ethiopië'],
      ['TR', 'Türkiye', 'Turkije'],
    ]);
    expect(name('destination', 'NL')).toEqual([['NL', 'Netherlands', 'Nederland']]);
  });

  it('the month in which a programme began', () => {
    expect(name('since', '"2021-05"')).toEqual([['2021-05', 'May 2021', 'mei 2021']]);
    expect(name('since', '"2021-12"')).toEqual([['2021-12', 'December 2021', 'december 2021']]);
  });

  it.each([
    ['countries', '[ETH]', 'ETH'],
    ['countries', '[xET]', 'xET'],
    ['since', '"2021-13"', '2021-13'],
    ['since', '"12021-05"', '12021-05'],
    ['since', '"2021-05-01"', '2021-05-01'],
  ])('nothing by a value with a slip: %s %s', (field, value, written) => {
    expect(name(field, value)).toEqual([[written, ...localeKeys.map(() => undefined)]]);
  });

  it('organisations and places by the names in their files, and by the short form', () => {
    const names = 'name:\n  en: Agency\n  nl: Dienst\n';
    expect(name('partners', '[coa, ind]', { 'src/content/organisations/coa.yaml': names })).toEqual([
      ['coa', 'Agency', 'Dienst'],
      ['ind', 'Immigration Service', 'Immigration Service', 'IND'],
    ]);
    expect(name('places', '[utrecht]')).toEqual([['utrecht', 'Utrecht', 'Utrecht']]);
    expect(name('funders', '[ind]')).toEqual([['ind', 'Immigration Service', 'Immigration Service', 'IND']]);
  });

  it('nothing by a name or a short form that nobody has given yet', () => {
    const unnamed = 'name:\n  en: [Agency]\nacronym: 12\n';
    expect(name('partners', '[coa]', { 'src/content/organisations/coa.yaml': unnamed })).toEqual([
      ['coa', undefined, undefined],
    ]);
    expect(name('partners', '[nobody]')).toEqual([['nobody', undefined, undefined]]);
  });
});
