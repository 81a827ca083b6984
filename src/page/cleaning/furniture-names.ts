/**
 * Words by which pages name what is not the article, in class names, roles and the like, each for one rule.
 * A clear one tells of whatever stands there, a weak one of short lines alone.
 */

export const FURNITURE = {
  newsletter: {
    clear: 'newsletter newsletters signup optin mailchimp mc4wp cta',
    weak: 'subscribe subscription subscriptions paywall registration app membership donate donation',
  },
  sharing: { clear: 'sharebar sharedaddy addtoany addthis sharing sharethis', weak: 'share social follow' },
  navigation: {
    clear: 'breadcrumb breadcrumbs navbar pagination navigation',
    weak: 'nav menu pager toolbar masthead topbar skip kicker eyebrow',
  },
  label: { clear: '', weak: 'categories category topic topics section label' },
  advertisement: {
    clear: 'advert adverts advertisement advertising adslot adsbygoogle dfp sponsored',
    weak: 'ad ads sponsor affiliate shop buy commerce offer price',
  },
  comments: { clear: 'disqus commentlist guestbook condolences', weak: 'comment comments respond reply discussion' },
  related: {
    clear:
      'related recommended recommendations recirc recirculation outbrain taboola readmore seealso trending mostread mostpopular',
    weak: 'promo teaser teasers card cards more popular upnext inlinelink rail sidebar embed latest read also',
  },
  tags: { clear: 'tagcloud taglist', weak: 'tags tag keywords hashtags filed' },
  byline: {
    clear: 'byline bylines timestamp pubdate readtime datepublished datemodified',
    weak: 'author authors contributor contributors dateline date time published updated meta postmeta bio reporter writer',
  },
  legal: {
    clear: 'cookie cookies gdpr copyright',
    weak: 'disclaimer disclosure consent legal rights footer footnote',
  },
} as const;

export type FurnitureName = keyof typeof FURNITURE;

export interface NameMeaning {
  readonly word: string;
  readonly rule: FurnitureName;
  readonly isClear: boolean;
}

/** What each word means. */
export const MEANINGS: ReadonlyMap<string, NameMeaning> = new Map(
  Object.entries(FURNITURE).flatMap(([rule, { clear, weak }]) =>
    [clear, weak].flatMap((words, isWeak) =>
      words
        .split(' ')
        .filter(Boolean)
        .map((word): [string, NameMeaning] => [word, { word, rule: rule as FurnitureName, isClear: isWeak === 0 }]),
    ),
  ),
);
