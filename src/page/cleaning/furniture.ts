/**
 * Furniture: what the page itself names as something other than the article, by tag, role or class name.
 * Names say what they say in whole words; an element that holds the bulk of the text is never furniture (`draft.ts`).
 */
import type { DraftPassage, Rule } from './draft.ts';
import { anyOf, isNamed, isNamedBox } from './names.ts';

/** A quotation is the article's, in whatever box it is embedded. */
const isShort = ({ passage: { kind }, words }: DraftPassage): boolean =>
  kind !== 'blockQuotation' && kind !== 'table' && kind !== 'code' && words < 25;

/** A rule for names that are clear whatever stands there, and for names that convict short or linked lines only. */
function namedRule(name: string, clear: string, weak: string, mayBeWeak = isShort): Rule {
  const [clearNames, weakNames] = [anyOf(clear), anyOf(weak)];
  return {
    name,
    finds: ({ passages }) =>
      passages
        .filter((item) => {
          if (isNamed(item, clearNames)) return true;
          return mayBeWeak(item) && !item.isProse && isNamedBox(item, weakNames);
        })
        .map(({ index }) => index),
  };
}

export const hidden: Rule = {
  name: 'hidden',
  finds: ({ passages }) => passages.filter(({ isHidden }) => isHidden).map(({ index }) => index),
};

export const navigation = namedRule(
  'navigation',
  'breadcrumb breadcrumbs navbar pagination navigation',
  'nav menu pager toolbar masthead topbar skip categories category kicker eyebrow topic topics section label',
);
export const sharing = namedRule(
  'sharing',
  'sharebar sharedaddy addtoany addthis sharing sharethis',
  'share social follow',
);
export const byline = namedRule(
  'byline',
  'byline bylines timestamp pubdate readtime datepublished datemodified',
  'author authors contributor contributors dateline date time published updated meta postmeta bio reporter writer',
);
export const related = namedRule(
  'related',
  'related recommended recommendations recirc recirculation outbrain taboola readmore seealso trending mostread mostpopular',
  'promo teaser teasers card cards more popular upnext inlinelink rail sidebar embed latest read also',
  ({ linkShare, words }) => words < 25 && linkShare >= 0.4,
);
export const newsletter = namedRule(
  'newsletter',
  'newsletter newsletters signup optin mailchimp mc4wp cta',
  'subscribe subscription subscriptions paywall registration app membership donate donation',
);
export const advertisement = namedRule(
  'advertisement',
  'advert adverts advertisement advertising adslot adsbygoogle dfp sponsored',
  'ad ads sponsor affiliate shop buy',
);
export const comments = namedRule('comments', 'disqus commentlist', 'comment comments respond reply discussion');
export const tags = namedRule('tags', 'tagcloud taglist', 'tags tag keywords hashtags filed');
export const legal = namedRule(
  'legal',
  'cookie cookies gdpr copyright',
  'disclaimer consent legal rights footer footnote',
);

/** Elements whose very purpose is to stand beside the text. */
export const aside: Rule = {
  name: 'aside',
  finds: ({ passages }) =>
    passages
      .filter((item) => {
        if (item.tags.includes('nav') || isNamed(item, anyOf('complementary contentinfo dialog'))) return true;
        return !item.isProse && (item.tags.includes('footer') || item.tags.includes('aside'));
      })
      .map(({ index }) => index),
};
