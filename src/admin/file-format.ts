import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { fromForm, toForm } from './form-value.ts';
import { rewriteYaml } from './rewrite-yaml.ts';

/** The field of a form, shown to nobody, with the file as it was read: what is not changed is written as it was. */
export const fileKey = 'fileAsRead';

/** The field with the text of a page. */
export const bodyKey = 'body';

/** What the editor calls to read and to write a file; both know one text only, without line breaks at its ends. */
export interface FileFormat {
  readonly fromFile: (text: string) => Record<string, unknown>;
  readonly toFile: (form: Record<string, unknown>) => string;
}

/** Files that are all fields (YAML). */
export function getDataFormat(schema: z.ZodType): FileFormat {
  return {
    fromFile: (text) => ({ ...toForm(schema, parse(text)), [fileKey]: text }),
    toFile: ({ [fileKey]: before, ...form }) =>
      rewriteYaml(getText(before), fromForm(schema, form)).trimEnd(),
  };
}

/** Page details between two lines of dashes, then the text (MDX). */
export function getPageFormat(schema: z.ZodType): FileFormat {
  return {
    fromFile: (text) => {
      const { details, body } = splitPage(text);
      return { ...toForm(schema, parse(details)), [bodyKey]: body, [fileKey]: text };
    },
    toFile: ({ [fileKey]: before, [bodyKey]: body, ...form }) => {
      const written = splitPage(getText(before));
      const details = rewriteYaml(written.details, fromForm(schema, form));
      return `---\n${details.trimEnd()}\n---\n\n${getText(body).trim()}`;
    },
  };
}

const getText = (value: unknown) => (typeof value === 'string' ? value : '');

function splitPage(text: string): { readonly details: string; readonly body: string } {
  const match = /^---\n(?<details>.*?)\n?---\n+(?<body>.*)$/s.exec(text);
  return { details: match?.groups?.['details'] ?? '', body: match?.groups?.['body'] ?? text };
}
