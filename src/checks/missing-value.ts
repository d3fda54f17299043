/** What templates print in place of a value that is missing. */
export const missingValue =
  /\[object \w+\]|\$\{[^{}]*\}|(?<![\p{L}\p{N}])(?:undefined|NaN)(?![\p{L}\p{N}])/gu;

/** The same, but in a sentence it may be a word: alone between signs it is none. */
export const emptyValue = /(?<![\p{L}\p{N}]|\p{L} )null(?![\p{L}\p{N}]| \p{L})/gu;
