import { z } from 'astro/zod';
import type { Path } from './parse-yaml.ts';

/** The schema of a field: where several forms are lawful, the one that has the field. */
export function getFieldSchema(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  for (const form of getForms(schema)) {
    const inner = getInner(form, step);
    const found = inner && getFieldSchema(inner, rest);
    if (found) return found;
  }
  return undefined;
}

/** The sentence for authors that goes with a field; the sentence of the nearest field around it where it has none. */
export function getDescription(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const field = getFieldSchema(schema, path.slice(0, length));
    const description =
      field && getForms(field, true).find((form) => form.description !== undefined)?.description;
    if (description !== undefined) return description;
  }
  return '';
}

/** The names of the fields at a place. */
export function getFieldNames(schema: z.ZodType, path: Path): string[] {
  const field = getFieldSchema(schema, path);
  const names = (field ? getForms(field) : []).flatMap((form) =>
    form instanceof z.ZodObject ? Object.keys(form.shape) : [],
  );
  return [...new Set(names)];
}

/** A line to paste for a field that is missing; what stands between the dots is for the author. */
export function getLineToPaste(schema: z.ZodType, path: Path): string {
  const key = String(path.at(-1) ?? '');
  const forms = getForms(getFieldSchema(schema, path) ?? z.unknown());
  if (forms.some((form) => form instanceof z.ZodLiteral && form.value === 'unknown'))
    return `${key}: unknown`;
  if (forms.some((form) => form instanceof z.ZodArray)) return `${key}: []`;
  if (forms.some((form) => form instanceof z.ZodString || form instanceof z.ZodURL)) return `${key}: "…"`;
  const group = forms.find((form) => form instanceof z.ZodObject);
  if (!group) return `${key}: …`;
  const inner = Object.entries(group.shape)
    .filter(([, field]) => !(field instanceof z.ZodOptional))
    .map(([name]) => getLineToPaste(schema, [...path, name]));
  return `${key}: { ${inner.join(', ')} }`;
}

/** The schema itself with every wrapper taken off, and every alternative; the wrappers too when `withWrappers` is set. */
function getForms(schema: z.ZodType, withWrappers = false): z.ZodType[] {
  const inner = getAlternatives(schema);
  if (inner.length === 0) return [schema];
  return [...(withWrappers ? [schema] : []), ...inner.flatMap((form) => getForms(form, withWrappers))];
}

function getAlternatives(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return [schema.unwrap() as z.ZodType];
  if (schema instanceof z.ZodPipe) return [schema.out as z.ZodType];
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[];
  return [];
}

function getInner(form: z.ZodType, step: string | number): z.ZodType | undefined {
  if (form instanceof z.ZodObject) return form.shape[step] as z.ZodType | undefined;
  if (form instanceof z.ZodArray) return form.element as z.ZodType;
  if (form instanceof z.ZodRecord) return form.valueType as z.ZodType;
  return undefined;
}
