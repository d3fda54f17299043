/** What a setting of a component names, or how it is written. */
export type Setting = 'contact' | 'term' | 'language';

interface MdxComponent {
  /** What it does, for the button of the editor. */
  readonly purpose: string;
  /** The settings that it needs. */
  readonly settings: Readonly<Record<string, Setting>>;
  /** Whether it stands around words of the text, or alone. */
  readonly holds: 'words' | 'nothing';
}

/** The components that pages may use, as src/components/mdx offers them. */
export const mdxComponents: Readonly<Record<string, MdxComponent>> = {
  Contact: { purpose: 'Contact details', settings: { id: 'contact' }, holds: 'nothing' },
  Foreign: { purpose: 'Words in another language', settings: { lang: 'language' }, holds: 'words' },
  Term: { purpose: 'Word that the glossary explains', settings: { id: 'term' }, holds: 'words' },
};
