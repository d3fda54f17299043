import type { TranslationValues } from '../i18n/translator.ts';

/** Texts for numbers, keyed by CLDR plural category, with {{number}} and other names left open. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** No language here tells its categories apart by larger numbers than these. */
const largestSample = 1000;

/**
 * Every plural form of one text of the dictionary, for a script that has no
 * dictionary: it fills in {{number}}, and whatever else `open` names, later.
 */
export function getPluralForms(
  translate: (values: TranslationValues) => string,
  intl: string,
  open: readonly string[],
): PluralForms {
  const rules = new Intl.PluralRules(intl);
  const kept = Object.fromEntries(['number', ...open].map((name) => [name, `{{${name}}}`]));
  const forms: PluralForms = {};
  for (let count = 0; count <= largestSample; count += 1) {
    const category = rules.select(count);
    forms[category] ??= translate({ ...kept, count });
  }
  return forms;
}

/** The form for `number`, filled in; `intl` (BCP 47) decides the category and writes the digits. */
export function formatPlural(
  forms: PluralForms,
  number: number,
  intl: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = forms[new Intl.PluralRules(intl).select(number)] ?? forms.other ?? '';
  const all: Readonly<Record<string, string>> = {
    ...values,
    number: new Intl.NumberFormat(intl).format(number),
  };
  return form.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => all[name] ?? whole);
}
