import type { Term } from '../terms.ts';

/**
 * Asking people to write to the account in private, and what only sounds like it. Notation: phrases.ts. Source: our own
 * reading of school and business posts in English, Spanish and Somali.
 *
 * A telephone text, an e-mail, the office and the school's own family apps are the right way and pass.
 */

/** The account, as those who write for it call it. */
const US = '(us/me/our page/our account/this page/this account/the page/the account/our inbox)';
const A_NOTE = '(a/an/your/us a/me a/us your) [quick/private/direct/personal/short/little]';
const WHERE =
  '(here/on here/on facebook/on instagram/on insta/on ig/on fb/on twitter/on x/through facebook/via facebook/on messenger/via messenger/through messenger/through instagram/via instagram/on this page/in the inbox/privately/directly/in private)';

export const PRIVATE_MESSAGE: readonly Term<'asked'>[] = [
  {
    kind: 'asked',
    note: '“DM us”, “PM me”, “inbox us”: the verb for it',
    degree: 2,
    say: `dm/dming/inbox/inboxing/im ${US}
pm ${US}
dm/inbox [the] (school/principal/teacher/coach/office/counselor/team/club/admin/advisor)
dm _ (to/for/with/if/your/and)
(dm/pm/direct message/private message/inbox) your _
(dm/pm) [for/with/if/to/me/your] (details/info/information/more/questions/sign/sign-up/rsvp/order/the link/interested/you)`,
    allow: `# pm (us/me/our page/our account/your)
# p m (us/me/our page/our account/your)`,
  },
  {
    kind: 'asked',
    note: '“send us a DM”, “drop a message in our inbox”',
    degree: 2,
    say: `send/sending/shoot/shooting/drop/dropping/write/leave ${A_NOTE} (dm/pm/direct message/private message/inbox message/im)
send/sending/shoot/shooting/drop/dropping/slip/slide/toss/pop (us/me) (dms/dm/pms/direct messages/private messages)
shoot/shooting/drop/dropping (us/me) a [quick/private/direct/short] (message/msg/note) .. ${WHERE}
(send/sending/shoot/shooting/drop/dropping) (us/me) a [quick/private/direct/short] (message/msg)
send/sending .. (to/in/into/via/by/through/over/thru) (our/my/the/a) [facebook/instagram/insta/ig/fb/private/page] (dm/dms/pm/pms/inbox/messenger/direct messages/direct message/private message)
send [us/me] .. (via/by/through/in/in a/as a) (dm/dms/pm/pms/direct message/private message/messenger)
(send/share/submit/give/post/leave) [us/me] .... (via/by/through/in a/in) (dm/dms/pm/direct message/private message/messenger)
(direct/private/privately/facebook/instagram) (message/msg/messaging) ${US}
(send/share) us [your/a/the] .... (in/by/via/through) a [private/direct] message
private/direct message (the page/the school/the office/with your/for/to sign/to register/to rsvp)`,
  },
  {
    kind: 'asked',
    note: '“message us”, on a page that is a message to the account',
    degree: 2,
    say: `message/messaging/msg ${US}
(message/msg) [the/your/our] (school/principal/teacher/coach/counselor/office/page/admin) .. ${WHERE}
(message/msg) (for details/for more/for info/to sign up/to rsvp/with your)
(write/reach out/contact/reply/respond) [to] [us/me] .. (in a private message/in a direct message/by private message/by direct message/by dm/via dm/in the dms/in our dms/via messenger/through messenger/on messenger/by messenger)
contact/reach/ask ${US} ${WHERE}`,
    allow: `message [to/from/for/of] (us all)
(a/the/this/that/your/his/her/their/our/clear/kind/strong) message (us/me)`,
  },
  {
    kind: 'asked',
    note: 'open inboxes: “our DMs are open”, “slide into our DMs”',
    degree: 2,
    say: `(our/my/the) (dm/dms/pm/pms/inbox/direct messages/private messages) (is/are) [always/now] open
dm+ [are/is] open
slide/hop/jump/pop/come in/into/to (our/my/the) (dm/dms/inbox)
(dm/pm/inbox/message/private message/direct message) (is/are) (the best way/the easiest way/the fastest way)
(in/into/to/through/via/using/check) (our/my) (dm/dms/direct messages/private messages/inbox)
(by/via/through) (dm/dms/pms/direct message/private message/private messenger/facebook messenger/instagram direct)
(in/into) the (dm/dms)
use the (message/messenger/send message) button
(hit/click/tap/press/use) [on] [the/that] (message us/send message/message/messenger) (button/tab/link/icon/below/above)
m.me
(snap/snapchat/whatsapp/kik) (us/me)
add us on (snap/snapchat/whatsapp/kik)`,
  },
  {
    kind: 'asked',
    note: 'Spanish',
    degree: 2,
    say: `(envianos/enviame/mandanos/mandame/dejanos/escribenos/escribeme/enviennos/mandennos/envienos/mandenos/escribanos/dejenos) .. (mensaje/mensajes) [privado/directo/por inbox/interno]
(envianos/enviame/mandanos/mandame/escribenos/escribeme/enviennos/envienos/mandenos/escribanos/contactenos/contactanos) .. (por/al/en) [el/un/nuestro] (dm/dms/md/inbox/privado/interno/messenger/mensaje privado/mensaje directo/mensajes directos/mensajes privados)
(envie/envien/envia/mande/manden/manda/deje/dejen) .. (mensaje privado/mensaje directo/dm/inbox)
(envianos/enviame/mandanos/mandame/envienos/mandenos/enviennos) [un/tu/su] (dm/md/inbox/privado)
(por/via) (mensaje privado/mensaje directo/dm/inbox/messenger)`,
    unless: `(correo/parentsquare/seesaw/infinite campus/no) .... (mensaje/mensajes)`,
  },
  {
    kind: 'asked',
    note: 'Somali',
    degree: 2,
    say: `(farriin/fariin) (gaar ah/khaas ah/toos ah) .. (noo/nagu/ii) _
(noo/nagu) [soo] (dir/dira/diraan/qor/qora) .. (farriin/fariin/inbox/messenger/dm)
(farriin/fariin) .. (noo/nagu) [soo] (dir/dira/diraan/qor/qora)
inbox [ka] (noogu/nagu/noo) _`,
    unless: `email/iimayl/parentsquare/seesaw`,
  },
  {
    kind: 'asked',
    note: 'the private ways by their names, whatever is asked with them',
    degree: 2,
    say: `(dm/dms/d.m/d m/dming/direct message/direct messages/direct messaging/private message/private messages/message requests/message request/pms/privmsg)
(facebook/fb/instagram/ig/insta/this page's/the page's/page/account) (inbox/messenger/message box/chat)
(our/my) (messenger/message box)
(to/in/into/through/via/use/using/check) our inbox
inbox for (details/info/information/more/pricing/the address/the link)
(in/through/by/over) (a/our/the/private) [private/direct] chat
(on/via/through/in/by/over/using/to) (messenger/facebook messenger/the inbox/chat/the chat/live chat)
(message/write/add/reach/contact/find/talk/chat/ask/send/text/ping) .... (on/via/through/over) (whatsapp/snapchat/kik/discord/telegram/signal)
(message/messages/send message/messenger/chat) (button/icon/bubble)
(in/into/to) our (messages/dms/chat)
(private/direct) chat (is/with/for/us)
(send/leave/drop/write) (a/us a) message (here/on here/below/on this page)
(or/and/then) (dm/pm) (to/if/for/with)
(send/sent/say/share/submit) .. (to us/it to us/them to us) (privately/in private)
(privately/in private/in confidence/confidentially) .. (here/to this page/to us/with us/on this page)
(message/write/hit up/hit us up/reach out/contact us/ask us/tell us/talk to us/hear/chat/chat with us/reply) .. (privately/in private/in confidence/off the page/behind the scenes/on the side)`,
    allow: `# (pm/p.m) us
(private/direct) (lessons/instruction/school/schools/room)
direct message+ from (our/the/your) (superintendent/principal/teacher+/seniors/graduates/students/mascot/class)`,
    unless: `(dungeon/dungeons/dragons/dungeon master)
(student/students/class/classes/scholars/graders/club/@our) .. (built/build/made/make/coded/code/designed/design/programmed/program/wrote/write/created/create/study/studied/learned/learn/learning/discussed/discuss/talked/talk) .. (private/direct/messaging/message/dm/dms/messenger)`,
  },
  {
    kind: 'asked',
    note: '“message” as a verb, with whoever is to be written to',
    degree: 2,
    say: `message/messaging/msg/text-message (the/our/your/coach/mr/mrs/ms/mx/dr/room/principal/nurse/any/either/one of) _
message _ (through/on/via/using/at) (this page/our page/the page/here/this account/our account/facebook/instagram)
(write/shoot/drop/send/toss/leave/give) (to us/us/me/our page/this page/the page/this account/our account/the account/the channel/our channel) .. (note/line/message/msg/text/word/holler/ping) [here/in/on/with/and/if/when/to/so/about]
(write/reach out/talk/speak/chat) (to/with) (us/me/this page/our page/the page/this account) [right/over] (here/in chat/on here/in the chat/on messenger/on this page/below)
(ping/buzz/text) (the page/this page/our page/this account)
(ping/buzz) (us/me/the page/this page/our page)
hit (us/me) up
(slide/hop/jump) into .. (dm/dms/inbox/messages)`,
    allow: `(a/an/the/this/that/my/our/your/his/her/their/secret/clear/strong/important/kind/special/text/same/whole/main/daily/weekly/video/voice/of/key/core/final/recorded/new/first/last/next/another/every/each/one) message (the/our/your/coach/mr/mrs/ms/room/principal/nurse/any/one of/through/on) _
send us off
leave us a (review/comment)`,
    unless: `(ask/talk/remind/tell) your (child/student)
(letter/letters/mailbox/mail box/e-mail/email/postcard/in the comments/comment below/comments below/suggestion box)`,
  },
];

/** Refusing, warning and the school's own ways: beside these, nobody is asked to write in private. */
export const NOT_ASKED = `
(do not/don't/dont/never/please do not/cannot/can't/can not/won't/will not/not able to/unable to/not) [please/ever/be/able/to/accept/use/answer/take/read/check/monitor/respond/reply/just/simply] [to] .. (dm/dms/pm/message/messages/messaging/direct messages/private messages/inbox)
(do not/don't/never/cannot/can't/will not/won't/not/no longer) .... (by/via/through/in/over/to) [our/my/the/a] (dm/dms/pm/pms/direct message/direct messages/private message/private messages/inbox/messenger)
(are/is) not (monitored/checked/read/answered/staffed)
(not monitored/unmonitored/turned off/turn off/are off/is off/disabled/switched off)
(instead of/rather than/in place of/no need to/without) .. (dm/dms/pm/message/messages/messaging/direct messages/private messages/inbox/messenger)
(no) (dm/dms/pm/pms/private messages/direct messages) [please]
(stranger/strangers/never answer/online safety/internet safety/digital citizenship/cyberbullying/screenshot/screenshots/sextortion/catfish)
(scam/scams/scammer/scammers/phishing/impersonator/impersonators/predator/predators/stranger/strangers/fake account/fake accounts/suspicious)
(if someone/if anyone/if a stranger/if an account/someone may/someone might)
no (nos/me) (envie/envien/mande/manden/escriba/escriban/envies/mandes)
no (aceptamos/contestamos/respondemos/leemos/revisamos)
`;

/** Where families write to their school in private as the district means them to: not to the account. */
export const SCHOOL_CHANNEL = `
(parentsquare/parent square/seesaw/schoology/infinite campus/campus messenger/class dojo/classdojo/remind/talkingpoints/talking points/google classroom/canvas/bloomz/teamsnap/sportsengine/finalforms/student portal/parent portal/campus parent/e-mail/email/text message/voicemail/phone message/outlook/gmail)
`;

/** The same with a handle, which the notation cannot say: "Message @RidgeviewBPS". */
export const TO_A_HANDLE = /\b(?:dm|pm|message|msg|inbox)(?:ing)? @[a-z0-9_.]{2,30}/u;
