import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { mdxComponents, type Setting } from '../checks/components.ts';
import type { Target } from '../checks/references.ts';
import { getLabel, type Choices } from './form-fields.ts';

/** The field of a button's form with the words that a component stands around. */
const wordsKey = 'words';

/** The names of the buttons, as the fields with a text name them. */
export const componentNames = Object.keys(mdxComponents);

/** A button of the editor for every component that pages may use. */
export function getEditorComponents(
  getChoices: (target: Target) => Choices | undefined,
): EditorComponentDefinition[] {
  return Object.entries(mdxComponents).map(([id, { purpose, settings, holds }]) => {
    const names = Object.keys(settings);
    const pattern = names.map((name) => String.raw`\s+${name}="(?<${name}>[^"]*)"`).join('');
    const write = (values: Values) =>
      `<${id}${names.map((name) => ` ${name}="${getText(values[name])}"`).join('')}`;
    const settingFields = Object.entries(settings).map(([name, setting]) =>
      getSettingField(name, setting, getChoices),
    );
    const common = {
      id,
      label: purpose,
      icon: icons[Object.values(settings)[0]!],
      trigger: 'button',
      mode: 'dialog',
    } as const;
    if (holds === 'nothing') {
      return {
        ...common,
        fields: settingFields,
        pattern: new RegExp(String.raw`<${id}${pattern}\s*/>`),
        toBlock: (values: Values) => `${write(values)} />`,
        toPreview: () => purpose,
      };
    }
    return {
      ...common,
      summary: `{{${wordsKey}}}`,
      fields: [{ name: wordsKey, label: 'Words', widget: 'string' }, ...settingFields],
      pattern: new RegExp(String.raw`<${id}${pattern}\s*>(?<${wordsKey}>[^<]*)</${id}>`),
      toBlock: (values: Values) => `${write(values)}>${getText(values[wordsKey])}</${id}>`,
      toPreview: (values: Values) => getText(values[wordsKey]),
    };
  });
}

type Values = Readonly<Record<string, unknown>>;

/** Material Symbols, the icon set of the editor. */
const icons: Readonly<Record<Setting, string>> = {
  contact: 'contact_mail',
  language: 'translate',
  term: 'menu_book',
};

const getText = (value: unknown) => (typeof value === 'string' ? value : '');

function getSettingField(
  name: string,
  setting: Setting,
  getChoices: (target: Target) => Choices | undefined,
): Field {
  if (setting === 'language') {
    return {
      name,
      label: 'Language',
      hint: 'The code of the language, for example nl.',
      widget: 'string',
      pattern: ['^[a-z]{2,3}$', 'Write a language code, for example nl.'],
    };
  }
  const choices = getChoices(setting);
  if (!choices || !('collection' in choices))
    throw new Error(`There is nothing to choose from for "${setting}".`);
  return {
    name,
    label: getLabel(setting),
    widget: 'relation',
    collection: choices.collection,
    value_field: '{{slug}}',
    display_fields: [choices.shown],
  };
}
