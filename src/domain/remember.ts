/**
 * Asks once for each key, and gives the same answer whenever somebody asks again.
 * For answers that cannot change as long as the module that asks is loaded; what
 * was answered about an object is forgotten with the object.
 */
export function remember<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const aboutObjects = new WeakMap<Key & object, Value>();
  const aboutOthers = new Map<Key, Value>();
  return (key) => {
    const answers: Answers<Key, Value> = isObject(key) ? aboutObjects : aboutOthers;
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Value;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}

interface Answers<Key, Value> {
  get(key: Key): Value | undefined;
  has(key: Key): boolean;
  set(key: Key, value: Value): unknown;
}

const isObject = <Key>(key: Key): key is Key & object => typeof key === 'object' && key !== null;
