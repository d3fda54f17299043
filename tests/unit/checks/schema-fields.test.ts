import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import {
  getDescription,
  getFieldNames,
  getFieldSchema,
  getLineToPaste,
} from '../../../src/checks/schema-fields.ts';

const hours = z
  .object({ opens: z.string().describe('When it opens.'), closes: z.string().optional() })
  .describe('The hours.');

const schema = z.object({
  name: z.string().describe('The name.'),
  nickname: z.string().optional().describe('What friends say.'),
  hours: z.union([z.literal('unknown'), hours]).optional(),
  list: z.array(z.object({ id: z.string() })).describe('All of them.'),
  words: z.record(z.string(), z.string().describe('Each word.')),
  url: z.url(),
  count: z.number(),
  kind: z.literal('role'),
  group: z.object({ a: z.string(), b: z.array(z.string()), c: z.string().optional() }),
  piped: z.preprocess((value) => value, z.object({ inner: z.string().describe('Inside.') })),
  either: z.union([z.object({ left: z.string() }), z.object({ left: z.string(), right: z.number() })]),
});

describe('the sentence for authors', () => {
  it.each([
    [['name'], 'The name.'],
    [['nickname'], 'What friends say.'],
    [['hours'], 'The hours.'],
    [['hours', 'opens'], 'When it opens.'],
    [['piped', 'inner'], 'Inside.'],
    [['words', 'any'], 'Each word.'],
    // Of the nearest field around it.
    [['hours', 'closes'], 'The hours.'],
    [['list', 0, 'id'], 'All of them.'],
    [['list', 3, 'nothing'], 'All of them.'],
    [['count'], ''],
    [['nothing'], ''],
    [['name', 'nothing'], 'The name.'],
    [[], ''],
  ])('of %j is %j', (path, expected) => {
    expect(getDescription(schema, path)).toBe(expected);
  });
});

describe('the fields', () => {
  it.each([
    [['hours'], ['opens', 'closes']],
    [['list', 0], ['id']],
    [['group'], ['a', 'b', 'c']],
    [['either'], ['left', 'right']],
    [['name'], []],
    [['nothing'], []],
  ])('at %j are %j', (path, expected) => {
    expect(getFieldNames(schema, path)).toEqual(expected);
  });

  it('of a file are all of it', () => {
    expect(getFieldNames(schema, [])).toEqual(Object.keys(schema.shape));
  });

  it('in one of several forms are found, others are not', () => {
    expect(getFieldSchema(schema, ['either', 'right'])).toBeInstanceOf(z.ZodNumber);
    expect(getFieldSchema(schema, ['either', 'middle'])).toBeUndefined();
    expect(getFieldSchema(schema, ['list', 7, 'id'])).toBeInstanceOf(z.ZodString);
    expect(getFieldSchema(schema, [])).toBe(schema);
  });
});

describe('the line to paste', () => {
  it.each([
    [['name'], 'name: "…"'],
    [['nickname'], 'nickname: "…"'],
    [['url'], 'url: "…"'],
    [['hours'], 'hours: unknown'],
    [['list'], 'list: []'],
    [['words'], 'words: …'],
    [['count'], 'count: …'],
    [['kind'], 'kind: …'],
    [['group'], 'group: { a: "…", b: [] }'],
    [['piped'], 'piped: { inner: "…" }'],
    [['nothing'], 'nothing: …'],
  ])('for %j is %j', (path, expected) => {
    expect(getLineToPaste(schema, path)).toBe(expected);
  });
});
