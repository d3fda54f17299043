import { expect, it } from 'vitest';
import { getChangeAddresses } from '../../../src/admin/suggest-change.ts';

it('leads from a page to the file of its language and to the entry with both', () => {
  expect(getChangeAddresses('programmes/samen', 'nl')).toEqual({
    file: 'https://github.com/iom-netherlands/lmi-resettlement-site/edit/main/src/content/programmes/samen/nl.mdx',
    entry: '/admin/#/collections/programmeTexts/entries/samen',
  });
  expect(getChangeAddresses('pages/about', 'en').entry).toBe('/admin/#/collections/pageTexts/entries/about');
});
