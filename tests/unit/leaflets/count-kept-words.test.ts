import { expect, test } from 'vitest';
import { countKeptWords } from '../../leaflets/count-kept-words.ts';

test('a word is kept when it stands in the published text unchanged and in order', () => {
  expect(countKeptWords('IOM is 72 jaar geleden, in 1951 opgericht.', 'IOM is in 1951 opgericht.')).toEqual({
    kept: 5,
    all: 8,
  });
  expect(countKeptWords('Two One', 'One Two')).toEqual({ kept: 1, all: 2 });
  expect(countKeptWords('in Turkey, and', 'in Türkiye, and')).toEqual({ kept: 2, all: 3 });
});

test('capitals and the punctuation around a word do not count', () => {
  expect(countKeptWords('DNA-AFNAME (SZW), doen', 'DNA-afname (SZW) doen')).toEqual({ kept: 3, all: 3 });
});
