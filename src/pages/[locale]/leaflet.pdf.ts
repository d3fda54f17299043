import type { APIRoute } from 'astro';
import { getLeaflet, makeEveryDocument } from '../../collections/leaflets.ts';
import { leafletLocales, type Locale } from '../../site.ts';
import { answerWithPdf } from '../_answer-with-pdf.ts';

export async function getStaticPaths() {
  await makeEveryDocument();
  return leafletLocales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) =>
  answerWithPdf(await getLeaflet(params['locale'] as Locale));
