import type { APIRoute } from 'astro';
import { getJointLeaflet } from '../collections/leaflets.ts';
import { jointLeafletPathname } from '../domain/url.ts';
import { site } from '../site.ts';
import { answerWithPdf } from './_answer-with-pdf.ts';

export const getStaticPaths = () => [
  { params: { joint: jointLeafletPathname().slice(site.base.length, -'.pdf'.length) } },
];

export const GET: APIRoute = async () => answerWithPdf(await getJointLeaflet());
