import type { CmsConfig, Collection as EditorCollection, CollectionFile, Field } from '@sveltia/cms';
import { collectionNames, collections, type Collection } from '../checks/collections.ts';
import { componentNames } from './editor-components.ts';
import { editorFolder } from './editor-folder.ts';
import { bodyKey } from './file-format.ts';
import { targetCollections, type Target } from '../checks/references.ts';
import { getFieldSchema } from '../checks/schema-fields.ts';
import { localeKeys, pageIds, site } from '../site.ts';
import { isForm, givenKey } from './form-value.ts';
import { getFormFields, getLabel, type Choices } from './form-fields.ts';

/** The names that the content has at the time of the build. */
export interface ContentNames {
  readonly getIds: (collection: Collection) => readonly string[];
}

/** Where the editor reads and writes. */
export type Workplace =
  /** The repository: every save is a pull request. The relay is the server that signs people in by their account. */
  | { readonly kind: 'repository'; readonly signInRelay: string | undefined }
  /** A folder on this machine: every save is a changed file. */
  | { readonly kind: 'folder' };

/** Files that only a command writes, so that nobody declares by hand what it has to compute. */
export const withoutForm: readonly Collection[] = ['translations'];

/** The picture of the editor, beside its page. */
export const logoName = 'logo.svg';

const words = { id: ':id', locale: ':locale' } as const;

/** The settings of the editor: a form for every collection, made from the schemas that the site reads its content with. */
export function getEditorConfig(names: ContentNames, workplace: Workplace): CmsConfig {
  const withForm = collectionNames.filter((name) => !withoutForm.includes(name));
  const isList = (name: Collection) => !collections[name].place.includes(words.id);
  return {
    load_config_file: false,
    ...getBackend(workplace),
    app_title: 'Editing',
    logo: { src: `${site.base}${editorFolder}/${logoName}` },
    site_url: site.url,
    media_folder: 'public/media',
    public_folder: '/media',
    show_preview_links: false,
    i18n: {
      structure: 'multiple_files',
      locales: [...localeKeys],
      default_locale: site.defaultLocale,
    },
    editor: { preview: false },
    collections: withForm.filter((name) => !isList(name)).map((name) => getCollection(name, names)),
    singletons: withForm
      .filter(isList)
      .map((name) => getFile(name, getFields(name, names), name, collections[name].place)),
  };
}

function getBackend(workplace: Workplace): Pick<CmsConfig, 'backend' | 'publish_mode'> {
  // The editor reads and writes the folder through what it calls a test repository.
  if (workplace.kind === 'folder') return { backend: { name: 'test-repo' } };
  const relay = workplace.signInRelay;
  return {
    backend: {
      name: 'github',
      repo: new URL(site.repository).pathname.slice(1),
      branch: site.branch,
      auth_methods: relay === undefined ? ['token'] : ['oauth', 'token'],
      ...(relay !== undefined && { base_url: relay }),
    },
    publish_mode: 'editorial_workflow',
  };
}

/** The name of a file format of the editor, which knows the schema of the collection. It wants this ending for pages. */
export const getFormatName = (collection: Collection) =>
  isPage(collection) ? `${collection}-frontmatter` : `${collection}-file`;

/** Whether the files of a collection have a text below their fields. */
export const isPage = (collection: Collection) => collections[collection].place.endsWith('.mdx');

function getCollection(name: Collection, names: ContentNames): EditorCollection {
  const { place } = collections[name];
  const common = {
    name,
    label: getLabel(name),
    format: getFormatName(name),
    // Publishing is the business of those who review.
    publish: false,
  };
  const fields = getFields(name, names);
  if (place.includes(words.locale)) {
    return {
      ...common,
      i18n: true,
      files: names
        .getIds(name)
        .map((id) =>
          getFile(name, fields, id, place.replace(words.id, id).replace(words.locale, '{{locale}}')),
        ),
    };
  }
  const [folder, path] = place.replace(/\.\w+$/, '').split(`/${words.id}`);
  return {
    ...common,
    folder: folder!,
    extension: place.split('.').at(-1)!,
    path: `{{slug}}${path!}`,
    ...(path === '' ? creatable : { create: false, delete: false }),
    duplicate: false,
    slug: {
      editable: ['create'],
      hint: 'The name of the file: small letters, digits and hyphens. It cannot be changed later.',
      pattern: [
        '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
        'Use small letters, digits and hyphens only, for example "the-hague".',
      ],
    },
    ...(getIdentifier(name) !== undefined && { identifier_field: getIdentifier(name) }),
    summary: `{{slug}}`,
    fields,
  };
}

const creatable = { create: true, delete: true } as const;

function getFile(name: Collection, fields: Field[], id: string, file: string): CollectionFile {
  return {
    name: id,
    label: getLabel(id),
    file,
    format: getFormatName(name),
    ...(file.includes('{{locale}}') && { i18n: true }),
    fields,
  };
}

function getFields(name: Collection, names: ContentNames): Field[] {
  const { schema } = collections[name];
  const fields = getFormFields(schema, { collection: name, getChoices: getChoicesFrom(names) });
  if (!isPage(name)) return fields;
  const body: Field = {
    name: bodyKey,
    label: 'Text',
    hint: 'The text of the page. Words of the buttons stand between < and >; leave them whole.',
    widget: 'richtext',
    i18n: true,
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
    editor_components: componentNames,
    modes: ['rich_text', 'raw'],
  };
  // What is changed most stands first; in the file the fields stay above it.
  return [body, ...fields];
}

/** What a field that names something offers; an icon is one of thousands and is written by its name. */
export const getChoicesFrom =
  ({ getIds }: ContentNames) =>
  (target: Target): Choices | undefined => {
    if (target === 'icon') return undefined;
    if (target === 'page') return { names: [...getIds(targetCollections.programme), ...pageIds] };
    const collection = targetCollections[target];
    return { collection, shown: getShown(collection) };
  };

/** How a list of entries shows one of them: by the name of its file and what readers call it. */
function getShown(collection: Collection): string {
  const identifier = getIdentifier(collection);
  return identifier === undefined ? slugTag : `${slugTag} – {{${identifier}}}`;
}

const slugTag = '{{slug}}';

/** The field with what readers call an entry, as a path with dots. */
function getIdentifier(collection: Collection): string | undefined {
  const { schema } = collections[collection];
  const candidates = [
    ['name', site.defaultLocale],
    ['title', site.defaultLocale],
    [site.defaultLocale, 'term'],
  ];
  const path = candidates.find((candidate) => getFieldSchema(schema, candidate) !== undefined);
  return path && [...(isForm(schema) ? [] : [givenKey]), ...path].join('.');
}
