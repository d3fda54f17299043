/**
 * Asks once for each key, and gives the same answer whenever somebody asks again.
 * For answers that cannot change as long as the module that asks is loaded.
 */
export function remember<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Value;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}
