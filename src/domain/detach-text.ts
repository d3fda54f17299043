/**
 * The same text apart from the longer one of which it is a part. JavaScript
 * engines keep the whole of a long text in memory as long as anybody keeps a part
 * of it, so what is remembered of thousands of files has to be detached from them.
 */
export const detachText = (text: string): string => ` ${text}`.slice(1);
