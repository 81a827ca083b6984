/** An attribution: the words of a frame that tell who says something. */
import type { Range } from './phrases.ts';
import type { ReportingVerb } from './verbs.ts';

export interface Attribution {
  readonly cue: Range;
  readonly source: Range | null;
  /** The verb of the cue where it has a known one. */
  readonly verb: ReportingVerb | null;
  /** Cue and source together. */
  readonly whole: Range;
  /** It has no subject of its own: "…, adding that". */
  readonly inherits: boolean;
  readonly rule:
    | 'verb'
    | 'inverted'
    | 'shared'
    | 'accordingTo'
    | 'turn'
    | 'dash'
    | 'colon'
    | 'position'
    | 'asked'
    | 'impersonal';
}

export const attribution = (
  cue: Range,
  source: Range | null,
  verb: ReportingVerb | null,
  rule: Attribution['rule'],
  inherits = false,
): Attribution => {
  const isInside = source !== null && !inherits;
  const whole = {
    from: isInside ? Math.min(cue.from, source.from) : cue.from,
    to: isInside ? Math.max(cue.to, source.to) : cue.to,
  };
  return { cue, source, verb, whole, inherits, rule };
};
