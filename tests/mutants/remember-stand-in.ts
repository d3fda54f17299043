/**
 * `remember` of src/domain while mutants are tried, without a memory: what was
 * reckoned before a mutant is active would hide it.
 */
export const remember = <Read extends (...given: never[]) => unknown>(read: Read): Read => read;
