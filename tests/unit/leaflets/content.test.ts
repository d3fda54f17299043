import { describe, expect, test } from 'vitest';
import { localeKeys } from '../../../src/site.ts';
import { findMissingSentences } from '../../leaflets/find-missing-sentences.ts';
import { readLeafletProof } from '../../leaflets/leaflet-proof.ts';
import { readSource } from '../../leaflets/read-content.ts';
import { readProse } from '../../leaflets/read-prose.ts';

describe.each(localeKeys)('the content files in "%s" carry the leaflet', (locale) => {
  const { parts } = readLeafletProof(locale);

  test.each(parts)('$where: every sentence, in order', ({ where, programme, sentences }) => {
    const prose = readProse(readSource(`${programme ? 'programmes' : 'pages'}/${where}`, locale));
    expect(findMissingSentences(sentences, prose)).toEqual([]);
  });
});
