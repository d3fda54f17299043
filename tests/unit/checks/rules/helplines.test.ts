import { describe, expect, it } from 'vitest';
import { list, report } from '../clean-content.ts';

const path = 'src/content/helplines/help.yaml';
const dial = (number: string) => ({ [path]: (text: string) => text.replace('"0800-2000"', number) });

describe('the number of a helpline', () => {
  it('exists', () => {
    expect(report(dial('0800-200O'))).toMatchInlineSnapshot(`
      "src/content/helplines/help.yaml:8:9  error  phone/invalid
        The phone number "0800-200O" cannot exist. A number has digits only, beside its + sign and blanks, and as many as its country and its first digits ask for.
        Ask the owner of the number, then write the number alone.
        More: CONTRIBUTING.md#phone-invalid

      1 problem in 1 file. Nothing was published; the live site is unchanged.
      "
    `);
  });

  it.each([
    ['0800-200', '8:9'],
    ['06 3026161', '8:9'],
    ['"12"', '8:10'],
    ['"1123"', '8:10'],
    ['call 112', '8:9'],
    ['"112 "', '8:10'],
    ['"ring us"', '8:10'],
  ])('%s is one problem, where it stands', (written, place) => {
    expect(list(dial(written)).filter((problem) => problem.includes('phone/'))).toEqual([
      `${path}:${place} phone/invalid`,
    ]);
  });

  it.each(['"112"', '0800-2001', '"+31 6 30261611"', '06 30261611', '"+32 2 555 12 34"'])(
    '%s can be dialled',
    (written) => {
      expect(list(dial(written))).toEqual([]);
    },
  );
});

it('a helpline whose number is still to be written has this one problem', () => {
  expect(list(dial('""'))).toEqual([`${path}:8:9 schema/wrong-value`]);
});

it('a helpline says how one reaches it', () => {
  const path = 'src/content/helplines/help.yaml';
  expect(list({ [path]: (given) => given.replace(/number: .*\n/, '') })).toEqual([
    `${path}:1:1 schema/incomplete`,
  ]);
});
