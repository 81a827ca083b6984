/**
 * What each rule of cleaning leaves out, and what looks like it and is kept. All invented.
 * A case is HTML in an article about a lighthouse: in its middle, or at its beginning or end.
 */

export interface RuleCases {
  readonly rule: string;
  /** Default: the middle. */
  readonly where?: 'start' | 'middle' | 'end';
  readonly leaves: readonly string[];
  readonly keeps: readonly string[];
}

const p = (text: string): string => `<p>${text}</p>`;
const ps = (...texts: readonly string[]): string[] => texts.map(p);
const LONG =
  'The lamp was carried up the stairs in pieces, each wrapped in wool, and put together again by two women who had never seen it whole.';

export const STRUCTURE: readonly RuleCases[] = [
  {
    rule: 'pullQuote',
    leaves: [
      '<div class="pullquote">“Ships had to find the harbour by radar alone”</div>',
      '<blockquote class="wp-block-pullquote"><p>The key her grandfather had used.</p></blockquote>',
    ],
    keeps: [
      '<blockquote>Ships had to find the harbour by smell alone.</blockquote>',
      '<p>Ships had to find the harbour by radar alone.</p>',
    ],
  },
  {
    rule: 'titleRepeated',
    leaves: ['<h2>Lamp lit again at Wick Point</h2>', p('Lamp lit again – at Wick Point!')],
    keeps: [
      '<h2>Lamp lit, harbour quiet</h2><p>The quay went quiet.</p>',
      p('The lamp lit again at Wick Point is nine years late.'),
    ],
  },
  {
    rule: 'caption',
    leaves: [
      '<figure><img src="a.jpg"><figcaption>The lamp at dusk</figcaption></figure>',
      '<div class="article-image"><div class="imageCaption">The keeper on her tower on Tuesday night.</div></div>',
      '<p><span class="photo-credit">Ada Example</span></p>',
    ],
    keeps: [
      '<figure><blockquote>The lamp is lit again, and I owe nine people tea.</blockquote></figure>',
      '<div class="captain-lab"><p>The lab counts ships.</p></div>',
      '<table><caption>Ships by year</caption><tr><th>Year</th><th>Ships</th></tr><tr><td>2019</td><td>9</td></tr></table>',
    ],
  },
  {
    rule: 'underPicture',
    leaves: [
      '<div><img src="a.jpg" alt="The lamp at dusk"><br>The lamp at dusk</div>',
      `<p><img src="a.jpg" alt="\n${' '.repeat(40)}The lamp at dusk\n${' '.repeat(40)}"></p><p>The lamp at dusk</p>`,
      '<p><img src="a.jpg"></p><p><em>The lamp at dusk.</em></p>',
      '<p><img src="a.jpg"></p><p>The lamp at dusk. (ESA/Ada Example)</p>',
    ],
    keeps: [
      '<p><img src="a.jpg" alt="The lamp"></p><p>The lamp at dusk was all that the captain (or his mate) could see.</p>',
      '<p><img src="a.jpg"></p><p>It was <em>dark</em>.</p>',
    ],
  },
  {
    rule: 'navigation',
    leaves: [
      '<div class="article-breadcrumbs"><span>News</span> <span>Coast</span></div>',
      '<div class="article-kicker">Coast</div>',
      '<div class="article-pager">Page one of three</div>',
    ],
    keeps: [
      '<h2 class="section-title">How it was done</h2><p>With wool.</p>',
      '<ul class="section-list"><li>A lantern</li><li>The key of the tower</li></ul><p>She took no more.</p>',
      `<section id="navigation"><h2>Navigation</h2><p>${LONG}</p></section>`,
      `<div class="content-section"><h2>How it was done</h2><p>${LONG}</p></div>`,
      '<h2 id="navigation">Navigation</h2><p>Ships had to find the harbour by radar alone.</p>',
      '<h2 class="navigation">Navigation</h2><p>Ships had to find the harbour by radar alone.</p>',
    ],
  },
  {
    rule: 'sharing',
    leaves: [
      '<div class="share-tools">Tell your friends about it</div>',
      '<div class="sharedaddy"><p>Share this lamp</p></div>',
    ],
    keeps: [
      `<div class="share more">${LONG}</div>`,
      '<h3 id="sharing">Sharing</h3><p>Two keepers share the night.</p>',
    ],
  },
  {
    rule: 'byline',
    leaves: [
      '<div class="byline">Ada Example, Wick</div>',
      '<div class="post-meta">Coast desk</div>',
      '<span class="author-name">Ada Example</span>',
    ],
    keeps: [
      `<div class="author-text"><p>${LONG}</p></div>`,
      `<div class="up-to-date"><h2>To this day</h2><p>${LONG}</p></div>`,
    ],
  },
  {
    rule: 'related',
    leaves: [
      '<div class="related-articles"><p>The ferry that never came back</p></div>',
      '<p class="popular-story">Now: <a href="/f">The ferry that never came back.</a></p>',
    ],
    keeps: [`<div class="more">${LONG}</div>`, '<div class="story-card"><p>The keeper climbed.</p></div>'],
  },
  {
    rule: 'newsletter',
    leaves: [
      '<div class="newsletter-box"><p>The tide in your post, each Monday, with ships and storms.</p></div>',
      '<div class="subscribe-box">The tide, each Monday</div>',
    ],
    keeps: [
      `<div class="app-content"><p>${LONG}</p></div>`,
      '<h3 id="newsletter">Newsletter</h3><p>The trust printed one in 1902.</p>',
    ],
  },
  {
    rule: 'advertisement',
    leaves: ['<div class="advert">Lamps, half price</div>', '<div class="ad-wrapper">Lamps, half price</div>'],
    keeps: [
      `<div class="ad-free"><p>${LONG}</p></div>`,
      `<div class="shop-story"><h3>The shop</h3><p>${LONG}</p></div>`,
    ],
  },
  {
    rule: 'comments',
    leaves: [
      '<div class="article-comment"><p>Bo: Good lamp</p></div>',
      '<div class="article-disqus">What do you say about it, dear readers of the coast?</div>',
    ],
    keeps: [
      '<h3 id="comments">Comments</h3><p>The council had forty letters to read.</p>',
      '<div class="comment"><blockquote>The lamp is lit again, and I owe nine people tea.</blockquote></div>',
    ],
  },
  {
    rule: 'tags',
    leaves: [
      '<div class="tags">Coast Lamps Harbours</div>',
      p('Tags: coast, lamps, harbours'),
      p('Themen: Küste, Leuchttürme'),
      p('#coast #lamps'),
    ],
    keeps: [
      `<div class="tags">${LONG}</div>`,
      ...ps(
        'Topics such as oil and gas were left out, she said.',
        'Tags on the crates said where each piece belonged.',
      ),
    ],
  },
  {
    rule: 'legal',
    leaves: [
      '<div class="cookie-note"><p>This lamp needs oil to burn.</p></div>',
      '<div class="disclaimer">Lamps may burn</div>',
    ],
    keeps: [
      `<div class="legal-affairs"><p>${LONG}</p></div>`,
      '<h3 id="cookies">Cookies</h3><p>She baked nine for the pilots.</p>',
    ],
  },
  {
    rule: 'aside',
    leaves: [
      '<nav>Nine years of dark</nav>',
      '<div role="contentinfo"><p>Lamps of the coast, by age and height, in one book.</p></div>',
    ],
    keeps: [`<aside><p>${LONG}</p></aside>`, '<div class="asides"><p>It was dark.</p></div>'],
  },
  {
    rule: 'linkLine',
    leaves: [
      p('<a href="/f">The ferry that never came back</a>'),
      '<h3><a href="/f">The ferry that never came back</a></h3>',
    ],
    keeps: [
      p(
        '<a href="/r">The report, which runs to ninety pages, says that the lens was only dirty.</a> That was news to many.',
      ),
      p('The pilots wrote <a href="/r">a report</a>'),
    ],
  },
  {
    rule: 'linkList',
    leaves: [
      '<ul><li><a href="/a">Is the tide late?</a></li><li><a href="/b">Where is the ferry?</a></li><li><a href="/c">Who pays for oil?</a></li></ul>',
      '<ul><li><a href="/a">The tide is late.</a></li><li><a href="/b">The ferry is lost.</a></li><li><a href="/c">Oil is dear.</a> Video</li></ul>',
    ],
    keeps: [
      '<ul><li>A lantern, from <a href="/a">the trust</a>.</li><li>A flask of tea.</li><li>A key, from <a href="/b">her grandfather</a>.</li></ul>',
      '<ul><li><a href="/a">The tide</a> is late.</li><li><a href="/b">The ferry</a> is lost.</li><li>Oil is dear.</li></ul>',
    ],
  },
  {
    rule: 'linkRow',
    leaves: [
      p('<a href="/f">The ferry that never came back</a> [VIDEO] | <a href="/t">The tide is late</a> [MAP]'),
      p('<a href="/f">Wick by day</a> • <a href="/t">Holm by night</a> • NEW'),
    ],
    keeps: [
      p('From <a href="/w">Wick</a> to <a href="/h">Holm</a> it is nine hours by boat when the tide is right.'),
      p('It was <a href="/w">dark</a> and <a href="/h">cold</a>, she said.'),
    ],
  },
  {
    rule: 'cards',
    leaves: [
      ['a', 'b']
        .map(
          (id) =>
            `<article><h3><a href="/${id}">The ferry ${id} came back</a></h3><p>It had been away for nine years, and nobody had counted the days.</p></article>`,
        )
        .join(''),
      ['a', 'b']
        .map(
          (id) =>
            `<section class="article-tile"><h4><a href="/${id}">The ferry ${id} came back</a></h4><p>It had been away for nine years, and nobody on the quay had counted the days.</p></section>`,
        )
        .join(''),
    ],
    keeps: [
      '<article><h3>The lamp burns</h3><p>The lamp is lit for the first time in nine years, and the quay goes quiet.</p></article>',
      '<div class="card"><h3>Mara Ilves</h3><p>She keeps the light.</p></div>',
    ],
  },
  {
    rule: 'announced',
    leaves: [
      '<p>More great Harbour stories</p><ul><li>The ferry, <a href="/f">which never came back</a></li></ul>',
      '<p>Lesen Sie auch:</p><p><a href="/f">Die Fähre kam nie zurück.</a></p>',
      '<h3>Further reading</h3><ul><li><p><a href="/f">The ferry that never came back</a></p><p>Nobody counted the days.</p></li></ul>',
    ],
    keeps: [
      `<p>Then there is this:</p><ul><li>The ferry, <a href="/f">which never came back</a>.</li></ul>`,
      `<h2>The pilots</h2><p>${LONG}</p>`,
    ],
  },
  {
    rule: 'emptyHeading',
    leaves: [
      '<h3>From the archive</h3><p><a href="/f">The ferry that never came back</a></p><h3>The lens</h3><p>It was dirty.</p>',
      '<h3>Our Monday letter</h3><p>Sign up for our newsletter.</p><h3>The lens</h3><p>It was dirty.</p>',
    ],
    keeps: ['<h2>The repair</h2><h3>The lens</h3><p>It was dirty.</p>', '<h3>The lens</h3><p>It was dirty.</p>'],
  },
];

export const WORDING: readonly RuleCases[] = [
  {
    rule: 'controls',
    leaves: ps(
      'Advertisement',
      'ADVERTISEMENT - CONTINUE READING BELOW',
      'Story continues below',
      'Article continues after advertisement',
      'Anzeige',
      'Publicité',
      'Publicidad',
      'Publicidade',
      'Pubblicità',
      'Loading…',
      'Share',
      'Share this article',
      'Share on X',
      'Copy link',
      'Skip to content',
      '12 comments',
      'Leave a comment',
      'Show caption',
      'Sponsored content',
      'Partager sur Facebook',
      'Artikel teilen',
      'Compartir en WhatsApp',
      'Compartilhe no Facebook',
      'Condividi su Facebook',
      'Back to top',
      'Image 3 of 9',
      '***',
    ),
    keeps: [
      ...ps(
        'Share this bread with nine friends.',
        'Watch the tide before you go.',
        'Loading took an hour.',
        'Advertising pays for the oil.',
        'Search parties left at noon.',
        'Skip to the pilots, and nobody knew.',
      ),
      '<h3>Home</h3><p>She lives in a boat.</p>',
      '<h3>Search</h3><p>Nobody found the key.</p>',
    ],
  },
  {
    rule: 'player',
    leaves: ps(
      'Listen to this article',
      'Listen to this article: 5 min',
      'This audio is auto-generated.',
      'Your browser does not support the audio element.',
      'To play this video you need to enable JavaScript in your browser.',
      'Sorry, this video is not available.',
      'Video playback not supported',
      '00:00 / 03:12',
      'Artikel anhören',
      "Écouter l'article",
      'Escuchar este artículo',
      'Ouça este artigo',
      "Ascolta l'articolo",
      'Watch the video',
      'Notice: Transcripts are machine and human generated and lightly edited for accuracy. They may contain errors.',
    ),
    keeps: ps(
      'The transcripts are kept in the tower.',
      'Listen to the pilots and you will hear of storms.',
      'This audio was found in a drawer by the trust, which had it restored.',
      'The video is not what the council had asked for.',
      'Watch the video and you see nine ships.',
    ),
  },
  {
    rule: 'credit',
    leaves: ps(
      '(Photo: Ada Example)',
      'Photo by Ada Example',
      'Photo: Ada Example / Getty Images',
      'Image source, Getty Images',
      'Image caption The lamp at dusk',
      'Getty Images',
      'AFP via Getty Images',
      'REUTERS/Ada Example',
      'Bild: dpa',
      'Crédit: AFP',
      'Foto: Ada Example',
      'Fishermen on the quay on Tuesday. (Photo by Ada Example)',
      'Ada Example/AFP/Getty Images',
    ),
    keeps: ps(
      'Photo by photo, the trust showed how the lamp had been built.',
      'Reuters could not verify it.',
      'Image copyright is what the trust and the council argued about.',
      'The photo (a print from 1902) hangs in the hall of the trust.',
      'The keeper said on Tuesday that she was tired (Reuters).',
    ),
  },
  {
    rule: 'readMore',
    leaves: [
      ...ps(
        'Read more: <a href="/f">The ferry that never came back.</a>',
        'Read also: <a href="/f">The ferry</a>',
        'Related: <a href="/f">The ferry that never came back</a>',
        'Most read',
        'Related topics: The coast, Lamps',
        'Recommended for you',
        'Trending now',
        'You may also like',
        'Lesen Sie auch: Die Fähre',
        'Mehr zum Thema',
        'Lire aussi : Le ferry',
        'À lire aussi',
        'Lee también: El ferry',
        'Te puede interesar',
        'Leia também: A balsa',
        'Veja também',
        'Leggi anche: Il traghetto',
        'Potrebbe interessarti',
        'Click here to see more of it',
        'SEE ALSO: The ferry that never came back',
      ),
      '<h3>Related articles</h3>',
      ...ps('관련기사', '相关阅读', 'Читайте также: <a href="/f">Паром</a>', 'اقرأ أيضا: <a href="/f">العبارة</a>'),
    ],
    keeps: [
      '<h3>Read next: the log</h3><p>The keeper’s log for that winter has nine entries, and each of them begins with the wind.</p>',
      ...ps(
        'More than forty boats, all of them lit, waited outside the harbour for the first flash of the lamp.',
        'See-through lenses were rare.',
        'Read-only dials told the keeper how much oil was left.',
        'Learn more words by heart, the keeper told her, and the night will be shorter than you think.',
        'Also: nine years of dark cost the town its pilots, its fish and, said some, its temper.',
        'See more of the coast from above.',
        'Related costs were paid by the trust.',
      ),
    ],
  },
  {
    rule: 'signUp',
    leaves: ps(
      'Sign up for our weekly newsletter and never miss a tide, a storm or a ship again.',
      'Subscribe now',
      'Follow us on Facebook and Instagram',
      'Get the latest from the coast straight to your inbox',
      'Already a subscriber? Log in',
      'Join our channel on WhatsApp',
      'Download the Harbour Post app',
      'Stay in the loop',
      'Keine Meldung verpassen: Jetzt unsere App laden.',
      'Jetzt Newsletter abonnieren',
      'Melden Sie sich für unseren Newsletter an',
      'Abonnez-vous à notre newsletter',
      'Suivez-nous sur Facebook',
      'Suscríbete a nuestro boletín',
      'Inscreva-se no nosso canal',
      'Iscriviti alla nostra newsletter',
      'Enter your email address',
      'There is plenty more to say about lamps, lenses and the people who keep them through the winter. Sign up for the Harbour Post newsletter to have it all delivered every Monday morning.',
    ).map((html) => html.replace('Jetzt Newsletter', 'Newsletter')),
    keeps: ps(
      'Subscribers to the trust paid a third.',
      'Register offices on the coast were shut.',
      'Users can download the app of the port authority.',
      'Its daily newsletter has lost half of its readers since the lamp went out.',
      'The council asked residents to sign up for alerts by e-mail, so that they would know when the bridge is shut, and nine of them have done so since.',
      'Get the best of the coast by boat.',
      'Join us, they sang.'.replace('Join us', 'Come with us'),
    ),
  },
  {
    rule: 'support',
    leaves: ps(
      'Support our journalism',
      'Donate now',
      'Please consider making a donation',
      'Your support makes our work possible.',
      'Unabhängiger Journalismus kostet Geld. Unterstützen Sie uns mit einer Spende!',
      'Jetzt spenden',
      'Faites un don',
      'Haz una donación',
      'Apoie o jornalismo local',
      'Sostieni il nostro lavoro',
      'The Harbour Post has no owner and no shareholders, and it is the readers on the coast who fund our independent journalism, with whatever they can give each month.',
    ),
    keeps: ps(
      'Donations paid for the lens.',
      'Support for the lamp grew with each winter.',
      'Support the beam with both hands, she told him.',
      'The council has to support its harbours, and the state must at last fund our local journalism as other countries have done, said the head of the union on Tuesday.',
      'The trust depends on donations, and its members have asked the council to support the lighthouse with a grant each year, as other towns on the coast have done.',
    ),
  },
  {
    rule: 'offer',
    leaves: ps(
      'Lamps and Lenses comes by post every month. Click here for more information.',
      'Buy tickets here',
      'Buy now',
      'Tickets available at the door',
      'Shop the lamps',
      'Jetzt kaufen',
    ),
    keeps: ps(
      'Buy the oil in autumn, the pilots say.',
      'Tickets cost nine crowns.',
      'Order was restored within an hour.',
    ),
  },
  {
    rule: 'quiz',
    leaves: ps(
      'Take our quiz: how well do you know the coast?',
      'Poll: should the lamp burn by day?',
      'Have your say',
      'Vote now!',
      'Umfrage: Soll die Lampe brennen?',
    ),
    keeps: ps(
      'Take the boat to Wick.',
      'Vote by vote, the council came round.',
      'The poll was held in May.',
      'Have your boat ready at nine.',
    ),
  },
  {
    rule: 'copyright',
    leaves: ps(
      '© 2026 The Harbour Post',
      '© 2021 The Harbour Post. All rights reserved.',
      'Copyright 2026 Harbour Media',
      'Copyright ⓒ Harbour Media. 무단전재 및 재배포 금지',
      'Copyright © Harbour Media. This material may not be published, broadcast, rewritten or redistributed without permission.',
      'Alle Rechte vorbehalten',
      'Tous droits réservés',
      'Todos los derechos reservados',
      'Riproduzione riservata',
      'Privacy policy',
    ),
    keeps: ps(
      'Copyright is what they argued about.',
      'Copyright law on the coast has not kept up with lamps, the court said on Tuesday, and it sent the case back to where it had come from in spring.',
      '(c) The third lamp is oil.',
      'Privacy policy was not discussed by the council.',
      'The trust has all rights reserved to it by law.',
    ),
  },
  {
    rule: 'consent',
    leaves: ps(
      'We use cookies to improve your experience.',
      'This website uses cookies',
      'By signing up, you agree to our terms.',
      'We may earn a commission from links in this article.',
      'This article contains affiliate links.',
      'This post may contain affiliate and/or referral links. Please see my disclosure page.',
      'Why you can trust Harbour Post. Our reviewers spend nights on the tower to test each lamp, so that you can choose the one that is best for you and your boat.',
      'Disclosure: Harbour Media may earn a commission from some of the products featured on this page.',
      'To see this content, please accept cookies.',
      'Accept all cookies',
      'Wir verwenden Cookies, um Ihnen zu helfen.',
      'An dieser Stelle finden Sie einen externen Inhalt.',
      'Nous utilisons des cookies.',
      'Utilizamos cookies para mejorar.',
      'Usamos cookies para melhorar.',
      'Utilizziamo i cookie per te.',
      'This article contains content provided by Example Maps. We ask for your permission before anything is loaded, as they may be using cookies and other technologies on your device.',
    ),
    keeps: ps(
      'She baked cookies for nine pilots.',
      'The broker earned a commission.',
      'For each boat that is sold in the harbour we get a commission of three percent, the widow of the last keeper told the council, and not a crown of it goes to the lamp.',
      'Why you can trust a lamp, she said, is a thing that each child on the coast learns before it learns to swim, and forgets when it has learned to drive a car.',
      'The port authority said that its website uses cookies to count the ships, and that it would stop doing so in the spring when the new rules come into force.',
      'By clicking a switch, the keeper can dim it.',
    ),
  },
  {
    rule: 'dateLine',
    leaves: ps(
      'Updated 3 May 2021, 14:05',
      'Published on 3 May 2021',
      'Updated at 14:05 GMT',
      'Publié le 3 mai 2021',
      '5 min read',
      '3 hours ago',
      'Reading time: 5 minutes',
      'Lesezeit: 5 Minuten',
      'Tempo de leitura: 2 minutos',
      'By Ada Example',
      'By Ada Example and Bo Lind',
      'Last updated: 3 May 2021',
      'PUBLISHED: 10:48, Tue, May 4, 2021 | UPDATED: 11:05, Tue, May 4, 2021',
      'Published by Harbour Post from 3 May 2021 to 5 May 2021.',
      'This essay appears in issue 12 of Coast Quarterly.',
      'Dieser Text erschien zuerst im Hafenboten.',
      'A version of this article appears in print on May 4, 2021, Section B, Page 3 with the headline: The Lamp.',
      'This story was originally published in the Holm Gazette.',
    ),
    keeps: [
      // In the middle they head what happened then.
      '<p>3 May 2021</p><p>The lamp was lit.</p>',
      '<h3>4 May 2021: the day after</h3><p>It was dark again.</p>',
      '<h3>By Sea</h3><p>Ships come from the east.</p>',
      ...ps('14:05 GMT', 'This story was written in nine nights.'),
      ...ps(
        'Created in 1902, the lamp burned oil.',
        '10 p.m.',
        'Updated maps show it.',
        '30 minutes',
        'Published in 1984, her book is read on boats.',
        'By noon they had left.',
        'By Tuesday, Mara Ilves was tired.',
      ),
    ],
  },
  {
    rule: 'ageNotice',
    leaves: ps(
      'This article is more than 2 years old',
      'This article is more than two years old.',
      'Dieser Artikel ist älter als zwei Jahre.',
      'Cet article a plus de deux ans.',
      'This is an archived article',
      'Este artículo tiene más de dos años',
    ),
    keeps: ps(
      'This lamp is more than 100 years old.',
      'The story is more than a century old, and told in each harbour of the coast by those who were there and by many who were not.',
      'This page of the log is torn.',
    ),
  },
  {
    rule: 'source',
    leaves: ps(
      'Source: The Harbour Post and agencies',
      'Quelle: dpa',
      'Fuente: Agencia Costa',
      'With inputs from agencies',
      'Via The Harbour Post',
    ),
    keeps: [
      '<h3>Source of the river</h3><p>Nobody has found it.</p>',
      ...ps('Sources close to the trust were silent.', 'Via ferrata is what the stairs are called.'),
    ],
  },
  {
    rule: 'feedback',
    leaves: ps(
      'Did you make this lamp? Tag us @harbourpost and leave a rating below!',
      'Please leave a review.',
      'Was this page helpful?',
      'Rate this story',
    ),
    keeps: ps(
      'Did you make this lamp, the council asked, and she said no.',
      'Leave a lamp lit for the boats.',
      'Was this the end of the lamp?',
      'Rate by rate, the council set the fees.',
    ),
  },
  {
    rule: 'shortcode',
    leaves: ps('[button link="/send"]Send us your pictures[/button]', '[gallery ids="1,2"]'),
    keeps: ps('[The captain] left.', '[sic] is what the log says.'),
  },
];

export const EDGES: readonly RuleCases[] = [
  {
    rule: 'dateLine',
    where: 'start',
    leaves: ps('14:05 GMT', '3 May 2021', '3. Mai 2021', '3 de mayo de 2021', 'Tuesday, May 4, 2021', '2021년 5월 3일'),
    keeps: [],
  },
  {
    rule: 'references',
    where: 'end',
    leaves: [
      '<h2>References</h2><ol class="references"><li>Ogden, P. (1987). Lamps of the North. Wick: Harbour Press.</li></ol>',
      '<section role="doc-endnotes" class="footnotes"><ol><li><p>Measured by hand.</p></li><li><p>The log for May is torn.</p></li></ol></section>',
      '<p>The main sources for this check:</p><ul><li>The log of 1902: <a href="/l">link</a></li><li>A letter: <a href="/m">link</a></li></ul>',
    ],
    keeps: [
      `<h2>Notes</h2><p>${LONG}</p>`,
      '<h3>Sources of light:</h3><ul><li>Oil, until 1931.</li><li>Gas, for nine years.</li></ul>',
    ],
  },
  {
    rule: 'lead',
    where: 'start',
    leaves: ps('Wick, Tuesday night', 'Coast and harbours'),
    keeps: ['<h2>Nine years of dark</h2>', p('It was dark.'), '<blockquote>We waited</blockquote>'],
  },
  {
    rule: 'tail',
    where: 'end',
    leaves: ['<h3>Elsewhere on the coast</h3>', p('The coast in pictures')],
    keeps: [p('It was dark.'), '<ul><li>Lamps, nine</li><li>Lenses, two</li></ul>', p('“It works”')],
  },
  {
    rule: 'authorNote',
    where: 'end',
    leaves: ps(
      'Ada Example covers the coast and lives in a boat.',
      'Bo Lind is a reporter for the Harbour Post.',
      'Reporting by Bo Lind; Editing by Ada Example',
      'Additional reporting by Bo Lind in Holm',
      'The Associated Press contributed to this report.',
      'Bo Lind contributed to this report.',
      'Her book on lamps is out now. Follow her on Twitter @adaexample.',
      'Got a tip? Write to us.',
      'Edited by: Bo Lind',
    ),
    keeps: ps(
      'Writing by candlelight, the keeper had filled nine books.',
      'Contact with the ferry was lost on Tuesday.',
      'Bo Lind, who paid for the lens, has never been to the coast.',
      'Mara Ilves is the author of a book on the coast, in which the lamp has a chapter of its own, and she means to write another when the winter comes and the nights are long again.',
      'Two trusts contributed to the repair of the lamp.',
      'Edited by the sea, the rocks of the coast change each year.',
    ),
  },
  {
    rule: 'authorBox',
    where: 'end',
    leaves: [
      `<div class="post-author"><p>Ada grew up on the coast, and moved inland for reasons which she has promised to tell one day.</p></div>`,
      '<div class="author-bio"><p>Bo has nine boats, and he writes about each of them in turn for the Harbour Post.</p></div>',
    ],
    keeps: [
      `<div class="author-bio"><p>Bo has nine boats, and he writes about each of them in turn.</p></div><p>${LONG}</p>`,
      `<div class="coauthored"><p>${LONG}</p></div>`,
    ],
  },
  {
    rule: 'aboutUs',
    where: 'end',
    leaves: [
      '<h3>About Lens Works</h3><p>It makes lenses for lamps in nine harbours.</p>',
      '<p>About us</p><p>We have told the coast the news since 1902.</p>',
    ],
    keeps: [
      '<h3>About the study</h3><p>It was done by nine pilots in two winters.</p>',
      '<h3>About turn</h3><p>Then the council changed its mind, as councils do when it is late.</p>'.replace(
        'About turn',
        'About time too, they say',
      ),
    ],
  },
  {
    rule: 'comments',
    where: 'end',
    leaves: ps(
      'All comments are read before they appear, and moderated by people who sleep at night.',
      'Comments are closed.',
      'Comments on this article have been disabled.',
      'Os comentários são de responsabilidade de seus autores e serão moderados antes de aparecer.',
      'Die Kommentare werden von uns moderiert und dann freigeschaltet.',
    ),
    keeps: ps(
      'His comments were seen as an attempt to win over moderate voters on the coast.',
      'Her comments, made on Tuesday, were removed from the record of the council by nine votes to two.',
    ),
  },
];

/** Paragraphs of articles about what furniture is made of. */
export const PROSE: readonly string[] = [
  'Readers who subscribe to the paper for a year pay less than those who buy it at the kiosk, and the publisher hopes that this will not change soon.',
  'The photo, taken by a fisherman on Tuesday night, shows the lamp and its keeper, and it has been seen by more people than live on the whole coast.',
  'Those who want to read more about the lamp will find nine books in the library, none of them borrowed since the winter in which it went out.',
  'The port authority uses cookies on its website to count visitors, and a court will decide in spring whether it has to ask them before it does so.',
  'Copyright on the plans of the tower ended long ago, so that anybody may build one like it, and two towns on the southern coast have done just that.',
  'The newsletter of the trust, which is read in nine countries, called on its members to sign the petition, and more than half of them did so within a week.',
  'The pilots share this view with the council, which had said as much in May, and with most of the fishermen who were asked about it on the quay.',
  'An Associated Press reporter who contributed pictures to the inquiry said that she had seen no light from the tower on any night of that winter.',
  'Updated at noon each day, the chart in the harbour office tells captains how high the tide will be, and which of the lamps on the coast are out.',
  'Sign up by Friday, the council told the pilots, or lose the licence; nine of them did not, and their boats have been tied to the quay ever since.',
  'Follow the path along the cliffs for an hour and you come to the tower, where a keeper sells tea, and tells of the winter in which the lamp went out.',
  'Support for the repair came from all parties, although some of those who voted for it asked who would donate the money once the trust had none left.',
  'The advertisement that the trust put into nine papers asked for a keeper who could climb, cook and sleep by day, and it was answered by two people.',
  'Comments by the minister, who had called the lamp a toy, were removed from the record after moderate members of her party said that they were hurt.',
  'This article of the harbour law is more than a hundred years old, and no court has ever had to say what its last sentence means for ships without masts.',
  'Related companies paid for the lens, the motor and the paint, according to a report that was published on 3 May 2021 and updated twice since that day.',
  'Listen to the recordings of that night and you hear the keeper counting, slowly and without a mistake, from one to four, again and again until dawn.',
  'Editor’s note: an earlier version of this article gave the height of the tower in feet as if these were metres, and called the keeper by her mother’s name.',
  'Correction: the lamp was lit on Tuesday and not on Monday, as an earlier version of this article said, and it was the council that paid for the motor.',
  'Register entries from 1902 show that the first keeper, her husband and nine children lived in two rooms under the lamp, and that none of them fell.',
  'Source material for the book came from the cellar of the harbour office, where the logs of nine keepers had been kept dry by chance and a good door.',
  'Watch the beam from the quay and it seems to turn; from the tower itself one sees that it is the lens that moves, and that the light stands still.',
];
