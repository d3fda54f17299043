import type { Content } from '../content.ts';
import { diagnose, getPlace, type Diagnostic } from '../diagnostic.ts';

const field = /\bsecurityContactValidUntil: '([^']*)'/;

/** From this many days before the end on somebody should look. */
const soon = 30;
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** The day in src/site.ts until which /.well-known/security.txt is true: programs take no notice of it afterwards. */
export function checkSecurityContact({ templates }: Content, now: Date): Diagnostic[] {
  const file = templates.find(({ path }) => path === 'src/site.ts');
  const match = file && field.exec(file.text);
  if (!match) return [];
  const written = match[1]!;
  const end = Date.parse(written);
  const days = Number.isNaN(end) ? 0 : Math.floor((end - now.getTime()) / dayInMilliseconds);
  if (days > soon) return [];
  const offset = match.index + match[0].lastIndexOf(written);
  return [diagnose('security/contact-expires', getPlace(file, offset), { written, days })];
}
