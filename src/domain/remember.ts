/**
 * Asks once for each key, and gives the same answer whenever somebody asks again.
 * For answers that cannot change as long as the module that asks is loaded.
 */
export function remember<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    if (!answers.has(key)) answers.set(key, ask(key));
    return answers.get(key)!;
  };
}
