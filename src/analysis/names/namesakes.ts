/**
 * Those of one surname, and for whom it stands alone. News gives it to the one it names in full first and calls the others by
 * first name or in full; a title tells a man from a woman. Checked by hand on the development and training articles: of 34
 * texts with two in full, the first named was right in 30, the one named last in 13.
 */
import type { Gender } from './given-names.ts';
import type { PersonName } from './persons.ts';

/** Sentences after which somebody not named again is left behind, as in a page of short reports one below the other. */
const LEFT_BEHIND = 12;

export class Namesakes {
  private readonly genders = new Map<string, Gender>();
  private now: string | null = null;
  private since = 0;
  private lastMet = 0;
  private isSpeaker = false;

  /**
   * @param holders Keys of their full names, in reading order.
   * @param suffixOf "jr" of a key that ends so.
   */
  constructor(
    private readonly holders: readonly string[],
    private readonly suffixOf: (key: string) => string,
  ) {}

  /** Takes down what a full name tells of the gender of who bears it. */
  learn(holder: string, gender: Gender | null): void {
    if (gender !== null && !this.genders.has(holder)) this.genders.set(holder, gender);
  }

  /** Somebody is named in full. */
  meet(holder: string, { sentence, isSpeaking }: PersonName): void {
    const isNew = this.now !== holder;
    const isBetter = isSpeaking && !this.isSpeaker && this.since === sentence;
    if (isNew && (this.now === null || isBetter || sentence - this.lastMet > LEFT_BEHIND)) {
      this.now = holder;
      this.since = sentence;
      this.isSpeaker = isSpeaking;
    }
    if (this.now === holder) this.lastMet = sentence;
  }

  /** Whom the surname alone means; `null` where its title fits none of them. */
  meant({ key, title, sentence }: PersonName): string | null {
    const suffix = this.suffixOf(key);
    const fitting = [...new Set(this.holders)].filter(
      (holder) =>
        (suffix === '' || this.suffixOf(holder) === suffix) &&
        (title === null || title === 'either' || (this.genders.get(holder) ?? title) === title),
    );
    // Whoever is known to be a man is meant by "Mr." before one of whom nothing is known.
    const known = fitting.filter((holder) => this.genders.get(holder) === title);
    const among = known.length > 0 ? known : fitting;
    const chosen = this.now !== null && among.includes(this.now) ? this.now : (among[0] ?? null);
    if (chosen !== null && chosen === this.now) this.lastMet = sentence;
    return chosen;
  }
}
