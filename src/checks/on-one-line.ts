/** What a message quotes of an editor's text: on one line, whatever line breaks are in it. */
export const putOnOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
