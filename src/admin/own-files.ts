/** A place in the editor's program that would ask another server, and what it asks instead. */
interface Replacement {
  /** As it stands in the program, exactly once. */
  readonly from: string;
  /** Relative to the page of the editor. */
  readonly to: string;
}

/** A file that the editor loads beside its program. */
export interface OwnFile {
  /** Relative to the page of the editor. */
  readonly name: string;
  /** A file of an installed package, as Node finds it; or the text itself. */
  readonly source: { readonly module: string } | { readonly text: string };
}

const fonts = [
  [
    'material-symbols-outlined:vf@5.3.7/latin-wght-normal',
    '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal',
  ],
  [
    'source-sans-3:vf@5.3.0/latin-wght-normal',
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal',
  ],
  ['noto-mono@5.3.0/latin-400-normal', '@fontsource/noto-mono/files/noto-mono-latin-400-normal'],
] as const;

const fontName = (path: string) => `${path.split('/').at(-1) ?? path}.woff2`;

const replacements: readonly Replacement[] = [
  ...fonts.map(([address, path]) => ({
    from: `https://cdn.jsdelivr.net/fontsource/fonts/${address}.woff2`,
    to: `./${fontName(path)}`,
  })),
  // Asks whether there is a newer version, and for the words of the buttons in other languages.
  { from: '`https://unpkg.com/@sveltia/cms`', to: '`./cms`' },
  // Libraries that only some fields need.
  { from: '`https://unpkg.com/${', to: '`./${' },
  // Asks whether GitHub works; a request that fails tells it as well.
  { from: '`https://www.githubstatus.com/api/v2/status.json`', to: '`./status.json`' },
];

/**
 * The editor's program, asking its own server for everything but the repository.
 *
 * @throws when an address is not found exactly once: another version of the program needs another look
 */
export function keepToOwnServer(program: string): string {
  return replacements.reduce((text, { from, to }) => {
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(`The editor's program has ${from} ${parts.length - 1} times; it was made for once.`);
    return parts.join(to);
  }, program);
}

/** The files that stand in for those of other servers; `versions` are those that the program asks for. */
export function listOwnFiles(versions: { readonly cms: string; readonly immutable: string }): OwnFile[] {
  return [
    ...fonts.map(([, path]) => ({ name: fontName(path), source: { module: `${path}.woff2` } })),
    { name: 'chunks/react-dom.js', source: { module: '@sveltia/cms/dist/chunks/react-dom.js' } },
    {
      name: `immutable@${versions.immutable}/dist/immutable.es.js`,
      source: { module: 'immutable/dist/immutable.es.js' },
    },
    { name: 'cms/package.json', source: { text: JSON.stringify({ version: versions.cms }) } },
    { name: 'status.json', source: { text: JSON.stringify({ status: { indicator: 'none' } }) } },
  ];
}
