import type CMS from '@sveltia/cms';
import type { CmsConfig } from '@sveltia/cms';
import { collectionNames, collections } from '../../checks/collections.ts';
import { getEditorComponents } from '../editor-components.ts';
import { getChoicesFrom, getFormatName, isPage } from '../editor-config.ts';
import { getFieldWords } from '../field-words.ts';
import { getDataFormat, getPageFormat } from '../file-format.ts';
import { checkedField } from '../form-fields.ts';
import { settingsId } from '../page.ts';

/** What the editor hands to a field of one's own, as far as ours needs it. */
interface ControlProps {
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly value: unknown;
  readonly onChange: (value: string) => void;
}

/** What the editor's program puts there for a page of one's own; its fields are React components. */
interface EditorWindow {
  readonly CMS: typeof CMS;
  readonly createClass: (members: object) => never;
  readonly h: (name: string, properties: Readonly<Record<string, unknown>>) => unknown;
}

const { CMS: editor, createClass, h } = window as unknown as EditorWindow;

for (const name of collectionNames) {
  const { schema } = collections[name];
  const [getFormat, extension] = isPage(name) ? [getPageFormat, 'mdx'] : [getDataFormat, 'yaml'];
  editor.registerCustomFormat(getFormatName(name), extension, getFormat(schema));
}

/** A line of text that is refused in the words of the checks. */
const control = createClass({
  render(this: { readonly props: ControlProps }) {
    const { forID, classNameWrapper, value, onChange } = this.props;
    return h('input', {
      type: 'text',
      id: forID,
      'aria-labelledby': `${forID}-label`,
      className: classNameWrapper,
      value: typeof value === 'string' ? value : '',
      onChange: (event: { readonly target: { readonly value: string } }) => {
        onChange(event.target.value);
      },
      style: { width: '100%' },
    });
  },
  isValid(value: unknown, field: { readonly toJS: () => { readonly at: readonly string[] } }) {
    const [collection, ...path] = field.toJS().at;
    const name = collectionNames.find((candidate) => candidate === collection)!;
    const message = getFieldWords(collections[name].schema, path, value);
    return message === undefined ? true : { error: { message } };
  },
});
editor.registerFieldType(checkedField, control, undefined, { properties: { at: { type: 'array' } } });

// The names of files are of no concern to a button: it chooses from the entries of a collection.
for (const component of getEditorComponents(getChoicesFrom({ getIds: () => [] })))
  editor.registerEditorComponent(component);

const config = JSON.parse(document.getElementById(settingsId)!.textContent) as CmsConfig;
void editor.init({ config });
