import type { TypesetPdf } from '../leaflets/typeset.ts';

export function answerWithPdf({ bytes }: TypesetPdf): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
}
