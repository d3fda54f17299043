import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import rules from '../../.htmlvalidate.mjs';
import { listBuiltPages, readBuiltPage } from '../built-site.ts';

const validator = new HtmlValidate(rules);

/** What html-validate says about a page, one sentence each, with the place. */
async function findFaults(html: string, file: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
}

describe('the HTML of a page is valid', () => {
  it.for(listBuiltPages())('$pathname', async (page) => {
    expect(await findFaults(readBuiltPage(page), page.file)).toEqual([]);
  });
});

it('would not be valid with a fault in it', async () => {
  const faults = await findFaults(
    '<!doctype html>\n<html lang="en"><title>t</title><p id="a"><div id="a"></div><button>b</button></html>',
    'bad.html',
  );
  expect(faults.map((fault) => fault.split(' ')[1])).toEqual(
    expect.arrayContaining(['no-dup-id:', 'no-implicit-button-type:']),
  );
});
