/**
 * Failures the reader may meet, as values.
 * A code and no prose, so that a result survives messages (an `Error` does not) and translation.
 */
export type Result<Value, Failure extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export const succeed = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const fail = <Failure extends string>(error: Failure): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error,
});
