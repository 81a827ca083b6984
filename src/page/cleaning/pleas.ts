/** Pleas: what a publisher asks of its readers between the lines of an article: to sign up, to follow, to pay. */
import { phraseRule, START } from './phrases.ts';

const NETWORK =
  '(?:twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|google|flipboard|tiktok|threads|bluesky|mastodon|reddit|pinterest|spotify|apple podcasts|@)';
const LETTER = '(?:newsletters?|inbox|briefings?|podcast|channel|bulletin|digest)';

/** Signing up, in, or on: newsletters, accounts, channels, apps. */
export const signUp = phraseRule('signUp', {
  maxWords: 60,
  lines: [
    new RegExp(
      `${START}(?:please |to [^.!?]{3,60}, )?(?:sign up|signup|subscribe)\\b.{0,80}\\b(?:${LETTER}|alerts?|updates|by e-?mail|for free)\\b`,
    ),
    new RegExp(
      `${START}(?:please )?(?:sign up|signup|subscribe|register)\\b[^.!?]{0,60}\\b(?:free|today|now|here|us)[.!]*$`,
    ),
    /^(?:subscribe|sign up|sign in|log in|log out|join (?:us|now|our|the (?:conversation|discussion|debate))|become an? (?:[a-z-]+ )?(?:member|subscriber|supporter|patron)|register (?:now|here|today|free|for free|to (?:read|continue|comment|get))|already an? (?:[a-z-]+ )?(?:subscriber|member)|already (?:subscribed|registered|have an account)|not (?:yet )?a (?:subscriber|member)|get unlimited|get (?:unlimited |full |instant |digital )?access to|(?:like|love|enjoyed|enjoying|liked|loved) (?:this|our) (?:story|article|post|piece|content)|(?:want|need|looking for) more (?:stories|news|like this|of (?:this|our))|never miss an?(?: [a-z]+)? (?:story|update|post|issue|edition)|stay (?:informed|up to date|connected|in the loop|ahead) with)\b/,
    /^(?:get|receive|have) (?:the|our|your|all|more|a|daily|breaking)\b.{0,100}\b(?:newsletter|inbox|headlines|alerts|straight to|delivered|by e-?mail|(?:to|on) your (?:phone|mobile|e-?mail|device)|on whatsapp)\b/,
    new RegExp(
      `^(?:you can )?(?:also )?(?:follow|like|join|find|contact|email|reach|tweet|connect with|subscribe to) (?:us|him|her|them|me|@\\w+|[^\\s,;:]+(?: [^\\s,;:]+){0,4}) (?:on|at|via|by)\\b.{0,60}${NETWORK}`,
    ),
    /^follow (?:us|our)\b[^.]{0,40}[:.!]?$/,
    /^stay (?:informed|up to date|connected|in the loop|in touch)[.!]?$/,
    /^(?:click (?:here )?to |tap to )?download (?:the|our) .{0,40}\bapp\b|^click here to (?:get|download|subscribe|sign|join|follow)/,
    /^(?:please )?(?:enter|provide|type) (?:your|a valid) e?-?mail|^invalid e-?mail|^(?:e-?mail|first name|last name|your name)(?: address)?\s*\*?:?$|^thank(?:s| you) for (?:subscribing|signing)|^please (?:whitelist|disable your ad)|\bwe(?:'ll| will) (?:never|not) (?:spam|share your)\b/,
    /\bour (?:[a-z-]+ ){0,3}newsletters?\b.{0,80}\b(?:inbox|subscrib|sign)|\b(?:free|daily|weekly) newsletters?\b.{0,60}\byour inbox\b/,
    /^(?:jetzt |hier )?(?:abonnieren sie|abonniere|melden sie sich|melde dich|registrieren sie sich|anmelden|folgen sie|folge)\b.{0,100}(?:newsletter|kanal|podcast|\ban\b|update|uns|kostenlos|auf )|^(?:jetzt|hier) (?:abonnieren|anmelden|registrieren|kostenlos|mitglied)|^newsletter (?:abonnieren|bestellen|anmelden)|^keine? (?:nachricht|meldung|news|geschichte|artikel|folge)e?n? (?:mehr )?verpassen\b|^(?:jetzt )?(?:unsere|die) [^.!?]{0,30}app (?:jetzt )?(?:herunterladen|laden|installieren)|^bleiben sie (?:informiert|auf dem laufenden)|^sie (?:mochten|wollen) weiterlesen|^(?:bereits|schon) (?:abonnent|registriert|abonniert)/,
    /^(?:abonnez-vous|inscrivez-vous|s'(?:abonner|inscrire)|suivez-nous|rejoignez(?:-nous| notre| la chaine)|telechargez (?:l'|notre )application|deja abonne|connectez-vous|creez (?:un|votre) compte|recevez .{0,80}(?:newsletter|mail|gratuit|alertes|lettre))\b/,
    /^(?:suscrib(?:ete|ase|ite)|registr(?:ate|ese)|inscrib(?:ete|ase|ite)|sig(?:ue|a)nos|segui(?:nos| a)|sigue (?:toda|a|nuestr|en)|unete (?:a|al)|recib[ea] .{0,80}(?:correo|newsletter|boletin|noticias|whatsapp)|descarg(?:a|ue) (?:nuestra|la) (?:app|aplicacion)|inici[ae] sesion|¿ya (?:eres|tienes))\b/,
    /^(?:assine (?:ja|a|o|nossa|agora|e )|inscreva-se|cadastre-se|siga(?:-nos| a gente| o .{0,40} (?:no|em)| nosso)|receba .{0,80}(?:e-?mail|newsletter|noticias|whatsapp)|baixe (?:o|nosso) app|(?:participe|entre|faca parte) d?[no]o? (?:nosso )?(?:canal|grupo)|quer receber|ja e assinante)\b/,
    /^(?:подписывайтесь|подпишитесь|присоединяйтесь|следите за нами|читайте нас|إشترك|اشترك|تابعنا|تابعونا|구독|关注我们|扫码|メルマガ)(?![a-z])/,
    /^(?:iscriviti|registrati|seguici|abbonati (?:a|ora|qui|subito|per)|(?:sei )?gia abbonato|ricevi .{0,80}(?:newsletter|mail|notizie)|scarica (?:la nostra |l') ?app|accedi(?: o registrati)?$|entra nel nostro canale)\b/,
  ],
  pleas: [
    /\b(?:click|tap) here to (?:join|subscribe|sign up|follow|get|download)\b/,
    new RegExp(`${START}(?:please )?(?:sign up|subscribe)\\b[^.!?]{0,80}\\b${LETTER}\\b`),
    /^join our\b|^get (?:unlimited |full |instant )?access to\b.{0,140}\bsubscri/,
    /^(?:abonnieren sie|abonniere|melden sie sich|melde dich|abonnez-vous|inscrivez-vous|suscrib(?:ete|ase)|inscrib(?:ete|ase)|inscreva-se|cadastre-se|assine|iscriviti|abbonati)\b.{0,140}(?:newsletter|boletin|infolettre|podcast|canal|canale|kanal)\b/,
  ],
});

const FUNDED =
  '\\b(?:support|fund|donat|contribut|rely on|depend on|powered by)\\w*\\b[^.!?]{0,100}\\bour (?:(?:independent|local|free|investigative|fearless|quality|public) )*(?:journalism|reporting|newsroom|journalists)\\b';
/** Somebody is spoken to. */
const READER = '\\b(?:you|your|please|readers?|subscribers?|members?|donate)\\b';

/** Asking for money. */
export const support = phraseRule('support', {
  maxWords: 60,
  lines: [
    /^(?:please )?(?:consider )?(?:support(?:ing)? (?:us|our|the (?:[a-z]+ )?(?:guardian|post|times|news|newsroom|site)|(?:independent|quality|local|free|public|fearless) (?:journalism|media|news|reporting))|donate(?:$|[!.]| (?:now|here|today|to (?:us|our)))|(?:make|consider making) a (?:donation|contribution|gift)\b|chip in|buy (?:me|us) a coffee|contribute (?:now|today|to our))/,
    /^(?:your (?:support|donation|contribution|gift) (?:makes|helps|means|keeps|allows|funds|will|is|matters)|we (?:rely|depend) on (?:our )?(?:readers|you)|if you (?:value|appreciate|believe in) (?:our|what we|this|independent)|help (?:us (?:keep|continue|report|fund|to )|keep (?:our|the) (?:news|journalism|site)))/,
    new RegExp(
      `${START}(?:unterstutzen sie (?:uns|unser|unabhangig)|unterstutze (?:uns|unser)|jetzt (?:spenden|unterstutzen)|spenden sie (?:jetzt|hier)|ihre (?:spende|unterstutzung) )`,
    ),
    /^(?:soutenez(?:-nous| notre| le journalisme| la presse)|faites un don|je (?:soutiens|fais un don)|votre (?:soutien|don) )/,
    /^(?:apoyanos|apoya (?:nuestro|el periodismo|a )|haz (?:una donacion|tu donacion)|hazte soci[oa]|apoie (?:o|nosso|a gente)|faca (?:uma|sua) doacao|doe agora|sostienici|sostieni (?:il|la|il nostro)|fai una donazione|dona (?:ora|adesso))\b/,
  ],
  pleas: [new RegExp(`${READER}.{0,160}${FUNDED}|${FUNDED}.{0,160}${READER}`)],
});

/** Asking for a word back: a rating, a review, a picture on a network. */
export const feedback = phraseRule('feedback', {
  maxWords: 40,
  lines: [
    /^(?:did you|have you) (?:make|made|try|tried|like|liked|enjoy|enjoyed) (?:this|it|these)\b.{0,160}(?:\b(?:rat(?:e|ing)|review|comments?|tag|share|tell us|let (?:me|us) know)\b|@|#)/,
    /^(?:please )?(?:leave|drop|give|write) (?:me |us |this \w+ )?(?:a|your) (?:(?:star|\d-star|quick) )?(?:rating|review|comment|feedback)\b[^.!?]{0,80}[.!]?$/,
    /^(?:was|is|did) (?:this|the) (?:page|article|story|answer|post|content|information)\b[^.!?]{0,30}\b(?:help\w*|useful)\b[^.!?]{0,20}\?$/,
    /^(?:rate|tag|tell) (?:this|us|me)\b[^.!?]{0,40}[!:]?$/,
  ],
});
