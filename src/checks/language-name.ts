const names = new Intl.DisplayNames('en', { type: 'language' });

/** What editors call a language (BCP 47): "nl" → "Dutch". Messages to editors are in English. */
export const getLanguageName = (lang: string): string => names.of(lang) ?? lang;
