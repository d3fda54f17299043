/** What is asked of a voice (Web Speech API, SpeechSynthesisVoice). */
export interface Voice {
  /** BCP 47 tag; Android writes it with an underscore. */
  readonly lang: string;
  /** False when the voice sends the text to a server. */
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice for a language, or undefined. Only voices of the device itself: no
 * text goes to anybody. The device's default comes first, then the first of its list.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const language = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0];
  const fitting = voices.filter((voice) => voice.localService && language(voice.lang) === language(lang));
  return fitting.find((voice) => voice.default) ?? fitting[0];
}
