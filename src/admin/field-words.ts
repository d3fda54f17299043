import type { z } from 'astro/zod';
import { describeEmailProblems } from '../checks/check-addresses.ts';
import { diagnose, type Diagnostic, type Place } from '../checks/diagnostic.ts';
import { formatMessage } from '../checks/report/text.ts';
import { getFieldSchema } from '../checks/schema-fields.ts';
import { emailMalformed, phoneNotE164 } from '../domain/contact-point.ts';
import { checkEmailAddress } from '../domain/email-address.ts';
import { getPhoneNumber } from '../domain/phone-number.ts';
import { site } from '../site.ts';
import { isOptional } from './form-shape.ts';

/** A form knows no lines. */
const place: Place = { file: '', position: 'unknown' };

/**
 * What the checks would say to `value` in a field, in their words; undefined
 * when nothing. `path` leads to the field in the schema of its collection,
 * with "*" for the place in a list.
 */
export function getFieldWords(
  schema: z.ZodType,
  path: readonly string[],
  value: unknown,
): string | undefined {
  const field = getFieldSchema(schema, path);
  if (!field || typeof value !== 'string' || (value === '' && isOptional(field))) return undefined;
  const issue = field.safeParse(value).error?.issues[0];
  if (!issue) return undefined;
  const [diagnostic] = describeByCode(issue.code === 'custom' ? issue.params?.['code'] : undefined, value);
  return diagnostic ? formatMessage(diagnostic).join(' ') : issue.message;
}

/** The problems that a rule of the checks words. */
function describeByCode(code: unknown, value: string): Diagnostic[] {
  if (code === emailMalformed)
    return describeEmailProblems(value, checkEmailAddress(value, site.mailDomains), () => place);
  if (code === phoneNotE164) {
    const suggestion = getPhoneNumber(value, site.phoneCountry)?.e164;
    return [diagnose('phone/not-e164', place, { number: value, suggestion })];
  }
  return [];
}
