import { listBuiltPages, type BuiltPage } from '../tests/built-site.ts';

/** The built pages whose addresses begin as given, or all where nothing is given. */
export const listAskedPages = (beginnings: readonly string[]): readonly BuiltPage[] =>
  listBuiltPages().filter(
    ({ pathname }) =>
      beginnings.length === 0 || beginnings.some((beginning) => pathname.startsWith(beginning)),
  );

/** A name for files about a page: "en-contact", and "root" for the page above the languages. */
export const formatFileName = ({ pathname }: BuiltPage): string =>
  pathname.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'root';
