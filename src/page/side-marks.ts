/**
 * Marks beside the text that are drawn for the eye and said for nobody: footnote numbers and the way back from them,
 * permanent links of headings, "opens in a new window".
 */

const NOTE_NUMBER = /^[[(]?\s*(?:\d{1,3}|[a-z]|[ivxlc]{1,6})\s*[\])]?$/i;
const NOTE_SIGN = /^(?:[*†‡§¶]{1,3}|\[[*†‡§¶]{1,3}\])$/;
/** "[citation needed]", "[note 3]", "[12]": raised and in brackets, it is an editor's. */
const EDITORIAL = /^\[[^\]]{1,40}\]$/;
const BACK = /^(?:[↩↵⏎↑⬆^▲]\s?[\ufe0e\ufe0f]?)+$/u;
const PERMALINK = /^(?:[#§¶🔗⚓∞]\ufe0f?)$/u;
const NOTE_TARGET = /#.*(?:f(?:oot)?n|note|cite|ref)/i;

/** What a link says of the window it opens, in the languages of most pages. */
const WINDOW =
  "(?:(?:this |the )?(?:link |page )?(?:will )?opens? (?:up )?(?:in |into )?(?:an? |the )?(?:new|other|another|separate|external) (?:browser )?(?:window|tab|site|page)(?: or tab)?|new (?:window|tab)|external(?: link| site| website)?|(?:link )?(?:is )?external|(?:der )?(?:link )?(?:wird |öffnet )?(?:sich )?in (?:einem )?neue[mn] (?:fenster|tab|browserfenster)(?: (?:ge)?öffnet)?|(?:extern(?:er)?|externe?) link|(?:lien )?(?:s['’])?ouvr(?:e|ir|ira) (?:dans )?(?:une? )?(?:nouvelle? |nouvel |autre )(?:fenêtre|onglet)|nouvelle fenêtre|nouvel onglet|lien externe|(?:el )?(?:enlace )?(?:se )?abr(?:e|irá) en (?:una )?(?:nueva )?(?:ventana|pestaña)(?: nueva)?|ventana nueva|nueva (?:ventana|pestaña)|enlace externo|(?:o )?(?:link )?(?:se )?abre (?:em|numa|em uma) (?:nova )?(?:janela|aba|guia)(?: nova)?|nova (?:janela|aba)|link externo|(?:il )?(?:link )?(?:si )?apre in (?:una )?(?:nuova )?(?:finestra|scheda)(?: nuova)?|collegamento esterno|(?:opent|wordt geopend) in (?:een )?nieuw (?:venster|tabblad)|externe link)";
const WHOLE_NOTICE = new RegExp(`^[\\s([,;–—-]*${WINDOW}[\\s)\\].;]*$`, 'i');
const BRACKETED_NOTICE = new RegExp(`\\s*[([]\\s*${WINDOW}\\s*\\.?[)\\]]`, 'gi');
const NOTICE_AT_END = new RegExp(`\\s*[,;–—-]?\\s*\\b(?!external\\b|extern|new\\b)${WINDOW}\\.?\\s*$`, 'i');
/** Longer text is never a mark. */
const MAX_LENGTH = 90;

/** The last visible character before an element in its line; empty at its start. */
function characterBefore(element: Element): string {
  for (let node: Node | null = element; node !== null; node = node.parentNode) {
    for (let sibling = node.previousSibling; sibling !== null; sibling = sibling.previousSibling) {
      const text = (sibling.textContent ?? '').trimEnd();
      if (text !== '') return text.slice(-1);
    }
    if (node.parentElement !== null && !/^(?:a|b|i|em|span|strong|sup)$/.test(node.parentElement.localName)) return '';
  }
  return '';
}

/** Raised numbers may be powers, ordinals or isotopes: a note has a link, brackets, a sign, or stands after a stop. */
function isRaisedNote(element: Element, text: string): boolean {
  if (EDITORIAL.test(text) || NOTE_SIGN.test(text)) return true;
  if (!NOTE_NUMBER.test(text)) return false;
  if (element.querySelector('a') !== null || element.closest('a') !== null) return true;
  return /^\d/.test(text) && /[.,;:!?…"”’»)]/.test(characterBefore(element));
}

function isSideLink(element: Element, text: string): boolean {
  const href = element.getAttribute('href') ?? '';
  if (!href.includes('#')) return false;
  if (BACK.test(text) || PERMALINK.test(text)) return true;
  const isNote = NOTE_NUMBER.test(text) || NOTE_SIGN.test(text) || EDITORIAL.test(text);
  // "[1]" alone may lead anywhere within the page; a bare number has to say that it is a note.
  return isNote && (NOTE_TARGET.test(href) || (href.startsWith('#') && /^[[(*†‡]/.test(text)));
}

/** Whether an element within a line is such a mark, all of it. */
export function isSideMark(element: Element): boolean {
  const tag = element.localName;
  if (!/^(?:a|abbr|em|i|small|span|sup)$/.test(tag)) return false;
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > MAX_LENGTH) return false;
  const isNoteElement = tag === 'sup' || /doc-(?:noteref|backlink)/.test(element.getAttribute('role') ?? '');
  if (isNoteElement && (isRaisedNote(element, text) || BACK.test(text))) return true;
  if (tag === 'a') return isSideLink(element, text);
  return WHOLE_NOTICE.test(text) && element.closest('a') !== null;
}

/** The text of a text node without what it says of the window its link opens. */
export function withoutNotice(raw: string, isInLink: boolean): string {
  // Nearly all text says nothing of the kind: a search for few words is cheaper than the whole expression.
  if (
    raw.length > 4000 ||
    !/window|tab|extern|fenster|fenêtre|onglet|ventana|pestaña|janela|aba|guia|finestra|scheda|venster|esterno|site\b/i.test(
      raw,
    )
  ) {
    return raw;
  }
  const text = raw.replace(BRACKETED_NOTICE, '');
  return isInLink ? text.replace(NOTICE_AT_END, '') : text;
}
