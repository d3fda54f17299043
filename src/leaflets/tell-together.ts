/**
 * Waits for all, whatever becomes of the others.
 *
 * @throws one error with the messages of all that failed, one after the other
 */
export async function tellTogether(makings: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(makings);
  const messages = results.flatMap((result) =>
    result.status === 'rejected'
      ? [result.reason instanceof Error ? result.reason.message : String(result.reason)]
      : [],
  );
  if (messages.length > 0) throw new Error(messages.join('\n'));
}
