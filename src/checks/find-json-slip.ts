/** A sign of the grammar, a text, or another value. A number is followed by no letter or digit. */
const tokens =
  /(?<sign>[{}[\]:,])|(?<text>"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/uy;

/** What may stand next. */
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Offset of the first character that makes a text no JSON (RFC 8259), or
 * undefined. A comma behind the last item is a slip at the comma. `JSON.parse`
 * says the same, but not always where.
 */
export function findJsonSlip(text: string): number | undefined {
  /** The brackets that wait for their end. */
  const open: string[] = [];
  let expected: Expected = 'value';
  let comma: number | undefined;
  const blanks = /[ \t\r\n]*/y;
  const token = new RegExp(tokens);
  for (;;) {
    blanks.lastIndex = token.lastIndex;
    blanks.exec(text);
    const offset = blanks.lastIndex;
    token.lastIndex = offset;
    const match = token.exec(text);
    if (!match) return offset === text.length && expected === 'nothing' ? undefined : offset;
    const { sign, text: quoted } = match.groups!;
    const next = getNext(expected, open, sign, quoted !== undefined);
    if (next === undefined) return sign === '}' || sign === ']' ? (comma ?? offset) : offset;
    comma = sign === ',' ? offset : undefined;
    expected = next;
  }
}

/** What may stand behind a token; undefined when the token itself may not stand there. */
function getNext(
  expected: Expected,
  open: string[],
  sign: string | undefined,
  isText: boolean,
): Expected | undefined {
  const close = (): Expected => {
    open.pop();
    return open.length === 0 ? 'nothing' : 'comma-or-end';
  };
  const isEnd = sign !== undefined && sign === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
  switch (expected) {
    case 'name-or-end':
    case 'name':
      if (isText) return 'colon';
      return isEnd && expected === 'name-or-end' ? close() : undefined;
    case 'colon':
      return sign === ':' ? 'value' : undefined;
    case 'value-or-end':
    case 'value':
      if (isEnd && expected === 'value-or-end') return close();
      if (sign === '{' || sign === '[') {
        open.push(sign);
        return sign === '{' ? 'name-or-end' : 'value-or-end';
      }
      if (sign !== undefined) return undefined;
      return open.length === 0 ? 'nothing' : 'comma-or-end';
    case 'comma-or-end':
      if (sign === ',') return open.at(-1) === '{' ? 'name' : 'value';
      return isEnd ? close() : undefined;
    case 'nothing':
      return undefined;
  }
}
