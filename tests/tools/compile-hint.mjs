/**
 * The first line of a script nearly all of which runs when it is loaded: all of it is compiled at once, not function by
 * function as they are called (https://github.com/WICG/explicit-javascript-compile-hints-file-based). Chromium since 136
 * follows it in scripts that an extension puts into a page, but not where a debugger evaluates them; others see a comment.
 */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';
