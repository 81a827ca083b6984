/** Words before a time that say which time it is: "Published on", "Zuletzt aktualisiert:". */
import { CASED, inSmallLetters } from '../letters.ts';

const PUBLISHED =
  'published|posted|released|first published|veröffentlicht|erschienen|publié|mis en ligne|publicado|publicada|publicación|pubblicato|pubblicata|gepubliceerd|geplaatst|publicerad|publisert|udgivet|опубликовано|opublikowano|diterbitkan';
const UPDATED =
  'updated?|modified|edited|corrected|aktualisiert|geändert|bearbeitet|mis à jour|mise à jour|modifié|actualizado|actualizada|actualización|atualizado|atualizada|modificado|aggiornato|modificato|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|обновлено|изменено|zaktualizowano|aktualizacja|diperbarui';
/** Written without spaces: other letters may stand beside them ("기사입력", "公開日"). */
const PUBLISHED_UNSPACED = '입력|등록|작성|게시|発行|公開|掲載|发布|發布|发表|發表';
const UPDATED_UNSPACED = '수정|更新|修改';
const LABEL = new RegExp(
  `(?<![${CASED}])(?:(${PUBLISHED})|${UPDATED})(?![${CASED}])|(${PUBLISHED_UNSPACED})|(?:${UPDATED_UNSPACED})`,
  'g',
);

export type TimeLabel = 'published' | 'updated';

/** A stretch of a line, with the label before it. */
export interface LabelledText {
  readonly label: TimeLabel | null;
  readonly text: string;
}

/** Cuts "Posted 3 May | Updated 4 May" before each label. What stands before the first has none. */
export function labelledTexts(line: string): LabelledText[] {
  const pieces: LabelledText[] = [];
  let [label, from]: [TimeLabel | null, number] = [null, 0];
  for (const match of inSmallLetters(line).matchAll(LABEL)) {
    pieces.push({ label, text: line.slice(from, match.index) });
    label = (match[1] ?? match[2]) === undefined ? 'updated' : 'published';
    from = match.index + match[0].length;
  }
  pieces.push({ label, text: line.slice(from) });
  return pieces;
}

/** The label a text ends with, with no more than a few signs and small words behind it ("Last updated on: "). */
export function labelBefore(text: string): TimeLabel | null {
  const last = labelledTexts(text.slice(-80)).at(-1);
  return last === undefined || last.text.length > 12 ? null : last.label;
}
