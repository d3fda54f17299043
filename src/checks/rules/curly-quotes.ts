import type { Collection } from '../collections.ts';
import { getWrittenFiles, type Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';

/** A whole value in curly quotes, without others inside. */
const enclosed = /^[“”„«‘’]([^“”„«»"]*)[“”»’]$/u;

/** A setting of a component: lang=”nl”. */
const setting = /(?<=<[A-Z]\w*[^<>]*\s)(\w+)=[“”„]([^“”"<>]*)[“”]/gu;

/** Looked for first: in a text without any of these no setting can stand, and to look behind each word takes long. */
const quotedSetting = /=[“”„]/;

/** What editors keep quotes leaflets and questions. */
const records: readonly Collection[] = ['corrections', 'questions'];

/** Curly quotes where only straight ones are read as quotes: around a whole field, and in the settings of components. */
export function checkCurlyQuotes(content: Content): Diagnostic[] {
  return getWrittenFiles(content).flatMap((file) => {
    if ('collection' in file && records.includes(file.collection)) return [];
    const inFields = (file.fields?.texts ?? []).flatMap(({ value, textStart }) => {
      const words = typeof value === 'string' ? enclosed.exec(value)?.[1] : undefined;
      return words === undefined
        ? []
        : [diagnose('text/curly-quotes', getPlace(file, textStart), { written: words, plain: `"${words}"` })];
    });
    const inTags =
      'page' in file && file.page && quotedSetting.test(file.text)
        ? Array.from(
            file.text.slice(file.page.body.start).matchAll(setting),
            ({ 1: name, 2: value, 0: tag, index }) =>
              diagnose(
                'text/curly-quotes',
                getPlace(file, file.page!.body.start + index + tag.length - value!.length - 2),
                { written: value!, plain: `${name!}="${value!}"` },
              ),
          )
        : [];
    return [...inFields, ...inTags];
  });
}
