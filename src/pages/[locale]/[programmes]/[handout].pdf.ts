import type { APIRoute } from 'astro';
import { getHandout } from '../../../collections/leaflets.ts';
import { getProgrammes } from '../../../collections/programmes.ts';
import { leafletLocales, locales, type Locale } from '../../../site.ts';
import { answerWithPdf } from '../../_answer-with-pdf.ts';

export async function getStaticPaths() {
  const paths = leafletLocales.map(async (locale) =>
    (await getProgrammes(locale)).map(({ id, text }) => ({
      params: { locale, programmes: locales[locale].routes.programmes, handout: text.slug },
      props: { id },
    })),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<{ id: string }> = async ({ params, props }) =>
  // Every programme has a sheet in the languages that have leaflets.
  answerWithPdf((await getHandout(params['locale'] as Locale, props.id))!);
