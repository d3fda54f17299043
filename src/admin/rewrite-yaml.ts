import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/**
 * `text` (YAML 1.2) with the values of `data`. Comments, quotes, the order of
 * fields and the form of lists stay as they are wherever the value is the same;
 * equal values give back the same text, byte by byte.
 */
export function rewriteYaml(text: string, data: unknown): string {
  const document: Document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0 || isSame(document.toJS(), data))
    return document.errors.length > 0 ? formatYaml(data) : text;
  document.contents = rewriteNode(document, document.contents, data);
  return document.toString(style);
}

/** New YAML in the style of the content: short lists of names on one line, everything else below each other. */
export function formatYaml(data: unknown): string {
  const document = new Document();
  document.contents = makeNode(document, data);
  return document.toString(style);
}

const style = { lineWidth: 0, flowCollectionPadding: false } as const;

function rewriteNode(document: Document, node: unknown, data: unknown): Node {
  if (isMap(node) && isGroup(data)) return rewriteMap(document, node, data);
  if (isSeq(node) && Array.isArray(data)) return rewriteList(document, node, data);
  if (isScalar(node) && !isGroup(data) && !Array.isArray(data)) {
    if (node.value === data) return node;
    const scalar = makeNode(document, data) as Scalar;
    scalar.comment = node.comment ?? null;
    scalar.commentBefore = node.commentBefore ?? null;
    if (typeof data === 'string' && node.type !== undefined) scalar.type = node.type;
    return scalar;
  }
  return makeNode(document, data);
}

function rewriteMap(document: Document, map: YAMLMap, data: Group): Node {
  map.items = map.items.filter(({ key }) => isScalar(key) && String(key.value) in data);
  const names = Object.keys(data).filter((name) => data[name] !== undefined);
  names.forEach((name, index) => {
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
    if (pair) {
      if (!isSame(isNode(pair.value) ? pair.value.toJS(document) : pair.value, data[name]))
        pair.value = rewriteNode(document, pair.value, data[name]);
      return;
    }
    // A new field stands where the form has it: after the one before it.
    const before = names.slice(0, index).findLast((other) => map.has(other));
    const place = map.items.findIndex(({ key }) => isScalar(key) && String(key.value) === before);
    map.items.splice(place + 1, 0, document.createPair(name, makeNode(document, data[name])));
  });
  return map;
}

function rewriteList(document: Document, list: YAMLSeq, data: readonly unknown[]): Node {
  const old = list.items;
  list.items = data.map((item, index) => {
    // An item that has only moved keeps its own form.
    const same = old.find((node) => isNode(node) && isSame(node.toJS(document), item));
    if (same) return same;
    return rewriteNode(document, data.length === old.length ? old[index] : undefined, item);
  });
  if (list.flow && !isShort(data)) list.flow = false;
  return list;
}

function makeNode(document: Document, data: unknown): Node {
  const node = document.createNode(data) as Node;
  if (isSeq(node) && Array.isArray(data)) {
    node.flow = isShort(data);
    if (!node.flow) node.items = data.map((item) => makeNode(document, item));
  }
  if (isMap(node)) {
    for (const pair of node.items)
      pair.value = makeNode(document, isNode(pair.value) ? pair.value.toJS(document) : pair.value);
  }
  // Content tools that read YAML 1.1 take these for something else than text.
  if (isScalar(node) && typeof data === 'string' && /^[+\d]/.test(data) && !/^\d{4}-\d\d-\d\d$/.test(data))
    node.type = Scalar.QUOTE_DOUBLE;
  return node;
}

const isNode = (value: unknown): value is Node => isMap(value) || isSeq(value) || isScalar(value);

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names without blanks, such as those of other files; sentences stand on lines of their own. */
const isShort = (list: readonly unknown[]) =>
  list.every((item) => typeof item === 'string' && /^[A-Za-z0-9-]+$/.test(item));

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (isGroup(one) && isGroup(other)) {
    const names = Object.keys(other).filter((name) => other[name] !== undefined);
    return (
      Object.keys(one).length === names.length &&
      names.every((name) => name in one && isSame(one[name], other[name]))
    );
  }
  return one === other;
}
