import { expect, it } from 'vitest';
import { parseContent } from '../../../../src/checks/content.ts';
import { describeOrder } from '../../../../src/checks/report/order.ts';
import { getSitePages } from '../../../../src/checks/site-pages.ts';
import { changeFiles } from '../clean-content.ts';

it('where nothing is wrong the pages and the contacts are counted', () => {
  const content = parseContent(changeFiles({}));
  expect(describeOrder(content)).toBe(
    `All ${getSitePages(content).length} pages and 1 contacts are in order.`,
  );
});
