import type { APIRoute } from 'astro';
import { getHandouts, type Handout } from '../../../collections/leaflets.ts';
import { localeKeys, locales } from '../../../site.ts';
import { answerWithPdf } from '../../_answer-with-pdf.ts';

export async function getStaticPaths() {
  const paths = localeKeys.map(async (locale) =>
    (await getHandouts(locale)).map((handout) => ({
      params: { locale, programmes: locales[locale].routes.programmes, handout: handout.text.slug },
      props: { handout },
    })),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<{ handout: Handout }> = ({ props }) => answerWithPdf(props.handout);
