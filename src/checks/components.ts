/** What a setting of a component names, or how it is written. */
type Setting = 'contact' | 'term' | 'language';

/** The components that pages may use, as src/components/mdx offers them, and the settings that each needs. */
export const mdxComponents: Readonly<Record<string, Readonly<Record<string, Setting>>>> = {
  Contact: { id: 'contact' },
  Foreign: { lang: 'language' },
  Term: { id: 'term' },
};
