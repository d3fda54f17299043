/**
 * The text as a part of a regular expression, outside its character classes,
 * that matches it letter by letter, with the flag u or without.
 */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
