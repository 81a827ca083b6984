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
      `${START}(?:please |to [^.!?]{3,60}, )?(?:sign up|signup|subscribe|register)\\b.{0,80}\\b(?:${LETTER}|alerts?|updates|by e-?mail|free|today|now|here|us)\\b`,
      'i',
    ),
    /^(?:subscribe|sign up|sign in|log in|log out|join (?:us|now|our|the (?:conversation|discussion|debate))|become an? (?:[\p{L}-]+ )?(?:member|subscriber|supporter|patron)|register (?:now|here|today|free|for free|to (?:read|continue|comment|get))|already an? (?:[\p{L}-]+ )?(?:subscriber|member)|already (?:subscribed|registered|have an account)|not (?:yet )?a (?:subscriber|member)|get unlimited|get (?:unlimited |full |instant |digital )?access to|(?:like|love|enjoyed|enjoying|liked|loved) (?:this|our) (?:story|article|post|piece|content)|(?:want|need|looking for) more (?:stories|news|like this|of (?:this|our))|never miss an?(?: \p{L}+)? (?:story|update|post|issue|edition)|stay (?:informed|up to date|connected|in the loop|ahead) with)(?![\p{L}])/iu,
    /^(?:get|receive|have) (?:the|our|your|all|more|a|daily|breaking)\b.{0,100}\b(?:newsletter|inbox|headlines|alerts|straight to|delivered|by e-?mail|(?:to|on) your (?:phone|mobile|e-?mail|device)|on whatsapp)\b/i,
    new RegExp(
      `^(?:you can )?(?:also )?(?:follow|like|join|find|contact|email|reach|tweet|connect with|subscribe to) (?:us|him|her|them|me|@\\w+|[\\p{L}\\d.'’-]+(?: [\\p{L}\\d.'’-]+){0,4}) (?:on|at|via|by)\\b.{0,60}${NETWORK}`,
      'iu',
    ),
    /^follow (?:us|our)\b[^.]{0,40}[:.!]?$/i,
    /^(?:click (?:here )?to |tap to )?download (?:the|our) .{0,40}\bapp\b|^click here to (?:get|download|subscribe|sign|join|follow)/i,
    /^(?:please )?(?:enter|provide|type) (?:your|a valid) e?-?mail|^invalid e-?mail|^(?:e-?mail|first name|last name|your name)(?: address)?\s*\*?:?$|^thank(?:s| you) for (?:subscribing|signing)|^please (?:whitelist|disable your ad)|\bwe(?:['’]ll| will) (?:never|not) (?:spam|share your)\b/i,
    /\bour (?:[\p{L}-]+ ){0,3}newsletters?\b.{0,80}\b(?:inbox|subscrib|sign)|\b(?:free|daily|weekly) newsletters?\b.{0,60}\byour inbox\b/iu,
    /^(?:jetzt |hier )?(?:abonnieren sie|abonniere|melden sie sich|melde dich|registrieren sie sich|anmelden|folgen sie|folge)(?![\p{L}]).{0,100}(?:newsletter|kanal|podcast|\ban\b|update|uns|kostenlos|auf )|^(?:jetzt|hier) (?:abonnieren|anmelden|registrieren|kostenlos|mitglied)|^newsletter (?:abonnieren|bestellen|anmelden)|^bleiben sie (?:informiert|auf dem laufenden)|^sie (?:möchten|wollen) weiterlesen|^(?:bereits|schon) (?:abonnent|registriert|abonniert)/iu,
    /^(?:abonnez-vous|inscrivez-vous|s['’](?:abonner|inscrire)|suivez-nous|rejoignez(?:-nous| notre| la chaîne)|téléchargez (?:l['’]|notre )application|déjà abonné|connectez-vous|créez (?:un|votre) compte|recevez .{0,80}(?:newsletter|mail|gratuit|alertes|lettre))(?![\p{L}])/iu,
    /^(?:suscríb(?:ete|ase)|regístr(?:ate|ese)|inscríb(?:ete|ase)|síg(?:ue|a)nos|sigue (?:toda|a|nuestr|en)|únete (?:a|al)|recib[ea] .{0,80}(?:correo|newsletter|boletín|noticias|whatsapp)|descarg(?:a|ue) (?:nuestra|la) (?:app|aplicación)|inici[ae] sesión|¿ya (?:eres|tienes))(?![\p{L}])/iu,
    /^(?:assine (?:já|a|o|nossa|agora|e )|inscreva-se|cadastre-se|siga(?:-nos| a gente| o .{0,40} (?:no|em)| nosso)|receba .{0,80}(?:e-?mail|newsletter|notícias|whatsapp)|baixe (?:o|nosso) app|(?:participe|entre|faça parte) d?[no]o? (?:nosso )?(?:canal|grupo)|quer receber|já é assinante)(?![\p{L}])/iu,
    /^(?:iscriviti|registrati|seguici|abbonati (?:a|ora|qui|subito|per)|(?:sei )?già abbonato|ricevi .{0,80}(?:newsletter|mail|notizie)|scarica (?:la nostra |l['’]) ?app|accedi(?: o registrati)?$|entra nel nostro canale)(?![\p{L}])/iu,
  ],
  pleas: [
    new RegExp(`${START}(?:please )?(?:sign up|subscribe)\\b[^.!?]{0,80}\\b${LETTER}\\b`, 'i'),
    /^join our\b|^get (?:unlimited |full |instant )?access to\b.{0,140}\bsubscri/i,
    /^(?:abonnieren sie|abonniere|melden sie sich|melde dich|abonnez-vous|inscrivez-vous|suscríb(?:ete|ase)|inscríb(?:ete|ase)|inscreva-se|cadastre-se|assine|iscriviti|abbonati)(?![\p{L}]).{0,140}(?:newsletter|boletín|infolettre|podcast|canal|canale|kanal)(?![\p{L}])/iu,
  ],
});

/** Asking for money. */
export const support = phraseRule('support', {
  maxWords: 60,
  lines: [
    /^(?:please )?(?:consider )?(?:support(?:ing)? (?:us|our|the (?:\p{L}+ )?(?:guardian|post|times|news|newsroom|site)|(?:independent|quality|local|free|public|fearless) (?:journalism|media|news|reporting))|donate(?:$|[!.]| (?:now|here|today|to (?:us|our)))|(?:make|consider making) a (?:donation|contribution|gift)\b|chip in|buy (?:me|us) a coffee|contribute (?:now|today|to our))/iu,
    /^(?:your (?:support|donation|contribution|gift) (?:makes|helps|means|keeps|allows|funds|will|is|matters)|we (?:rely|depend) on (?:our )?(?:readers|you)|if you (?:value|appreciate|believe in) (?:our|what we|this|independent)|help (?:us (?:keep|continue|report|fund|to )|keep (?:our|the) (?:news|journalism|site)))/i,
    /^(?:unterstützen sie (?:uns|unser|unabhängig)|unterstütze (?:uns|unser)|jetzt (?:spenden|unterstützen)|spenden sie (?:jetzt|hier)|ihre (?:spende|unterstützung) )/iu,
    /^(?:soutenez(?:-nous| notre| le journalisme| la presse)|faites un don|je (?:soutiens|fais un don)|votre (?:soutien|don) )/iu,
    /^(?:apóyanos|apoya (?:nuestro|el periodismo|a )|haz (?:una donación|tu donación)|hazte soci[oa]|apoie (?:o|nosso|a gente)|faça (?:uma|sua) doação|doe agora|sostienici|sostieni (?:il|la|il nostro)|fai una donazione|dona (?:ora|adesso))(?![\p{L}])/iu,
  ],
  pleas: [
    /\b(?:support|fund|donat|contribut|rely on|depend on|powered by)\w*\b[^.!?]{0,100}\bour (?:(?:independent|local|free|investigative|fearless|quality|public) )*(?:journalism|reporting|newsroom|journalists)\b/i,
  ],
});
