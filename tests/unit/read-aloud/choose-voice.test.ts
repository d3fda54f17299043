import { describe, expect, it } from 'vitest';
import { chooseVoice, type Voice } from '../../../src/read-aloud/choose-voice.ts';

const voice = (lang: string, rest: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...rest,
});

describe('the voice for a language', () => {
  it('is one of that language, whatever its country and however it is written', () => {
    expect(chooseVoice([voice('de-DE'), voice('nl_BE')], 'nl')?.lang).toBe('nl_BE');
    expect(chooseVoice([voice('EN-gb')], 'en')?.lang).toBe('EN-gb');
  });

  it('is the default of the device where that fits', () => {
    expect(chooseVoice([voice('en-US'), voice('en-GB', { default: true })], 'en')?.lang).toBe('en-GB');
    expect(chooseVoice([voice('nl-NL', { default: true }), voice('en-GB')], 'en')?.lang).toBe('en-GB');
  });

  it('never sends the text to a server', () => {
    expect(chooseVoice([voice('nl-NL', { localService: false, default: true })], 'nl')).toBeUndefined();
  });

  it('is missing where no voice has that language', () => {
    expect(chooseVoice([voice('ne-NP')], 'nl')).toBeUndefined();
    expect(chooseVoice<Voice>([], 'nl')).toBeUndefined();
  });
});
