import { describe, expect, it } from 'vitest';
import { getFieldWords } from '../../../src/admin/field-words.ts';
import { collections } from '../../../src/checks/collections.ts';

const { schema } = collections.contacts;

describe('the words of a field', () => {
  it('are those of the check of addresses', () => {
    expect(getFieldWords(schema, ['email'], 'a@iom.int@iom.int')).toMatchInlineSnapshot(
      `""a@iom.int@iom.int" has two @ signs. An address has one. Did you mean "a@iom.int"? Ask the owner of the mailbox, then write it here."`,
    );
    expect(getFieldWords(schema, ['email'], 'name@gmail.com')).toContain('name@gmail.com');
  });

  it('are those of the check of phone numbers', () => {
    expect(getFieldWords(schema, ['phone'], '088 746 44 44')).toContain('+31887464444');
  });

  it('are those of the schema where no check has its own', () => {
    expect(getFieldWords(collections.helplines.schema, ['number'], '12')).toBe('This is not a phone number.');
    expect(getFieldWords(collections.helplines.schema, ['website'], 'http://example.org/')).toBe(
      'Write a web address that begins with https://.',
    );
  });

  it('are none for what is right, or optional and empty', () => {
    expect(getFieldWords(schema, ['email'], 'name@iom.int')).toBeUndefined();
    expect(getFieldWords(schema, ['email'], '')).toBeUndefined();
  });
});
