import { chai, expect } from 'vitest';

/**
 * What our tests import as "vitest" while mutants are tried: Vitest's own
 * `expect`, and a `describe` and an `it` that only collect. A test that needs
 * more of Vitest fails to load here, and says so.
 */
export { describe, it } from './collected-tests.ts';
export { expect };

/** A snapshot as Vitest writes it into a test: on lines of its own, as far in as the code around it. */
function readSnapshot(snapshot: string): string {
  const indent = /^\n([ \t]*)\S/.exec(snapshot)?.[1];
  if (indent === undefined) return snapshot;
  const lines = snapshot.split('\n').slice(1, -1);
  return lines.map((line) => line.slice(indent.length)).join('\n');
}

chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchInlineSnapshot', function (this: { readonly _obj: unknown }, snapshot: string) {
    if (typeof this._obj !== 'string') throw new Error('Here only texts can be compared with a snapshot.');
    expect(`"${this._obj}"`).toBe(readSnapshot(snapshot));
  });
  Assertion.addMethod(
    'toThrowErrorMatchingInlineSnapshot',
    function (this: { readonly _obj: () => unknown }, snapshot: string) {
      let thrown: unknown;
      try {
        this._obj();
      } catch (error) {
        thrown = error;
      }
      expect(`[${String(thrown)}]`).toBe(readSnapshot(snapshot));
    },
  );
});
