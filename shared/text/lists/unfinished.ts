/**
 * What is left in a text that somebody meant to fill in, and what only looks like it. Matched on the text as typed, for
 * capitals tell TODO from Spanish "todo". Source: our own reading of drafts, and the marks that newspapers, programmers
 * and mail programs use.
 */
export interface UnfinishedTerm {
  readonly note: string;
  /**
   * One of these stands in every place the pattern finds. Looked for first: that costs next to nothing, and most
   * patterns are then never made in a run of the program.
   */
  readonly marks: readonly string[];
  /** And one of these. */
  readonly alsoMarks?: readonly string[];
  /** With the flag `g`. */
  readonly pattern: RegExp;
  /**
   * In any case: marks and pattern are in small letters and are held against the text in small letters. The flag `i` in
   * its place takes ten times as long to get ready.
   */
  readonly anyCase?: boolean;
  /** Right after it, this makes it a word. */
  readonly unlessAfter?: RegExp;
  /** Anywhere in the text, this makes it meant. */
  readonly unlessIn?: RegExp;
  /** Looked for in addresses too. */
  readonly inLinks?: boolean;
}

const THINGS =
  "name|names|parent/guardian|guardian|parents|family|families|first name|last name|full name|student|students|student name|student's name|child|child's name|parent|teacher|teacher name|coach|principal|school|school name|team|team name|club|group|class|grade|grade level|room|room number|date|day|month|year|time|start time|end time|place|location|venue|address|city|link|links|url|website|web address|photo|photos|picture|pictures|image|images|graphic|logo|flyer|poster|caption|headline|title|subtitle|text|body|copy|quote|quotes|description|details|info|event|event name|event title|topic|subject|sponsor|sponsors|business|donor|amount|price|cost|number|phone|phone number|email|e-mail|email address|contact|contact name|person|people|score|scores|result|results|opponent|list|page|slug|list of names|hashtag|hashtags|handle|emoji|tba|tbd|tbc|tk|todo|xx+|placeholder|blank|here|nombre|fecha|hora|lugar|enlace|foto|escuela|estudiante";
/** "Your photo here and", "your text messages". */
const NO_NOTE_AFTER = /^ (?:messages?|me|us|the|and)\b/iu;
const XX = ['xx', 'XX', 'xX', 'Xx'];
const NOTE_VERBS =
  'insert|add|put|paste|enter|type|fill(?: in)?|replace|change|update|confirm|check|double-check|verify|ask|get|need|needs|attach|link to|find|include|choose|pick|write|edit|fix|waiting (?:for|on)|agregar|insertar|poner|your|tu|su';

export const UNFINISHED_TERMS: readonly UnfinishedTerm[] = [
  {
    note: 'a note to oneself',
    marks: ['TODO', 'FIXME', 'ToDo:', 'odo:', 'TO DO:'],
    pattern:
      /(?<![\p{L}\p{N}_#@-])(?<!\b(?:POR|DE|CON|SOBRE|ANTE|EN) )(?:TODO|FIXME|ToDo:|[Tt]odo:(?= (?:add|ask|check|insert|confirm|find|get|fix|write|link|photo|verify|update))|TO DO:(?= (?:add|ask|check|insert|confirm|find|get|fix|write)))(?![\p{L}\p{N}_-])/gu,
    // Spanish in capitals: TODO EL MUNDO, TODO LO QUE.
    unlessAfter:
      /^ (?:el|la|los|las|lo|un|una|mi|su|tu|nuestro|es|esto|esta|está|eso|mundo|estudiante|bien|listo|para|en|al?)(?!\p{L})/iu,
    inLinks: true,
  },
  {
    note: 'filler of designers',
    marks: ['lorem ipsum', 'dolor sit', 'consectetur'],
    anyCase: true,
    pattern: /\b(?:lorem ipsum(?: dolor)?(?: sit amet)?|dolor sit amet|consectetur adipiscing)\b/gu,
  },
  {
    note: 'a thing in brackets',
    marks: ['['],
    anyCase: true,
    pattern: new RegExp(
      `\\[ ?(?:(?:the|your|a|an|his|her|their) )?(?:${THINGS})(?:[ _](?:\\d|one|two|here|goes here|tbd|of \\w+|${THINGS}))? ?[:?.…]{0,3} ?\\]`,
      'g',
    ),
    inLinks: true,
  },
  {
    note: 'an instruction in brackets',
    marks: ['[', '<'],
    anyCase: true,
    pattern: new RegExp(`[\\[<] ?(?:${NOTE_VERBS})\\b[^\\[\\]<>\\n]{0,100}[\\]>]`, 'gu'),
  },
  {
    note: 'a day or place that is to come, said after a small word',
    marks: ['TBD', 'TBA', 'TBC'],
    pattern: /\b(?:at|on|in|by|with|from) (?:TBD|TBA|TBC)\b/gu,
  },
  {
    note: 'a number that is to come',
    marks: ['##'],
    pattern: /(?<![\p{L}\p{N}#\n]|^)#{2,8}(?![\p{L}\p{N}#])/gmu,
  },
  {
    note: 'a note that something follows',
    marks: [' later', 'fill this', 'fill me', 'coming soon', 'to come', '**'],
    anyCase: true,
    pattern:
      /\bwill (?:add|fill in|update|insert|confirm) (?:\w+ )?later\b|\bfill (?:this|me) in(?=[.!]? ?$)|^ ?(?:description|caption|title|copy) (?:coming soon|to come)\b|\*{2,6} ?(?:need|needs|add|insert|confirm|check|verify|ask|update|fix)\b[^*\n]{0,80}\*{0,6}/gmu,
  },
  {
    note: 'a question to a colleague',
    marks: ['('],
    pattern:
      /\(\p{Lu}\p{Ll}{1,15}, (?:can|could|will|would|please|pls|do|does|did|is|are|check)\b[^()\n]{3,100}\)/gu,
  },
  {
    note: 'a question to a colleague by handle',
    marks: ['@'],
    alsoMarks: [' can ', ' could ', ' please ', ' pls '],
    pattern:
      /(?<!\S)@\p{Lu}?\p{Ll}{2,15} (?:can|could|please|pls) (?:you )?(?:check|confirm|add|fix|find|send)\b/gu,
  },
  {
    note: 'an unnamed file',
    marks: ['ntitled', 'FINAL'],
    pattern:
      /^ ?[Uu]ntitled(?: (?:video|project|design|draft|post|document|movie))?\b[^\n]{0,40}$|\bfinal[ _]FINAL\b/gmu,
  },
  {
    note: 'a name in capitals that is no word of a headline',
    marks: ['NAME'],
    pattern:
      /(?<!\p{Lu}{2,20}[ ,]{1,2})\b(?:(?:FIRST|LAST|STUDENT|TEACHER|SCHOOL|COACH|TEAM|EVENT|SPONSOR|CHILD) ?_?)?NAMES?\b(?! ?\p{Lu}{2})/gu,
  },
  { note: 'filler words', marks: ['blah'], anyCase: true, pattern: /\bblah(?:,? blah){1,20}\b/gu },
  {
    note: 'an address that stands for another',
    marks: ['example.', '/placeholder'],
    anyCase: true,
    pattern: /\bexample\.(?:com|org)\/(?:placeholder|link|page|url|your|todo)\b|\/placeholder\b/gu,
    inLinks: true,
  },
  {
    note: 'what belongs here',
    marks: [' here]', ' HERE'],
    pattern:
      /\[[^[\]\n]{1,60} here\]|\b(?:NAMES?|DATE|TIME|LINK|PHOTO|PICTURE|TEXT|TITLE|SCHOOL|PLACE|LOCATION|QUOTE) HERE\b/gu,
  },
  {
    note: 'questions in brackets',
    marks: ['[', '('],
    anyCase: true,
    pattern: /[[(] ?(?:\?{1,5}|sp\?|tbd|tba|tbc|tk|todo|draft|\.{3}|…|_{2,20}|xx+) ?[\])]/gu,
  },
  { note: 'an empty bracket', marks: ['[]', '[ ]'], pattern: /\[ ?\]/gu },
  {
    note: 'an instruction in parentheses',
    marks: ['('],
    anyCase: true,
    pattern:
      /\((?:insert|fill in|confirm|verify|double[- ]check|need|add|check|get|update|change|fix|ask \w+ for) (?:the |a |an |with |their |his |her )?(?:name|names|date|dates|time|times|spelling|photo|photos|picture|pictures|link|quote|score|number|room|place|location|details|final \w+|principal|coach|office)\b[^()\n]{0,60}\)/gu,
  },
  {
    note: 'a template variable',
    marks: ['{{', '}}'],
    pattern: /\{\{[^{}\n]{0,60}(?:\}\}?)?|\}\}/gu,
    inLinks: true,
  },
  {
    note: 'a template variable of scripts',
    marks: ['${', '<%', '{%'],
    pattern: /\$\{[^{}\n]{0,60}\}?|<%[^%\n]{0,60}(?:%>)?|\{%[^%\n]{0,60}(?:%\})?/gu,
    inLinks: true,
  },
  {
    note: 'a template variable in one brace',
    marks: ['{'],
    pattern:
      /(?<![{$\\])\{[A-Za-z][A-Za-z0-9]{2,24}(?:[ _.-][A-Za-z0-9]+){0,4}(?:\}|(?![^{}\n]{0,80}\}))(?<=\{.{3,60})/gu,
    inLinks: true,
  },
  {
    note: 'a mail merge field',
    marks: ['*|', '%', '«'],
    pattern:
      /\*\|[A-Z_:]{2,40}\|\*|(?<![\p{L}\p{N}%])%[A-Z][A-Z_]{3,40}%|«[A-Za-z_ ]{2,40}»(?<=[_A-Z]»)|%%[A-Za-z_]{2,40}%%/gu,
  },
  {
    note: 'a thing in angle brackets',
    marks: ['<'],
    anyCase: true,
    pattern: new RegExp(`<{1,2} ?(?:${THINGS.replaceAll(' ', '[ _-]?')}) ?>{1,2}`, 'g'),
  },
  {
    note: 'a link, picture or word that is to come',
    marks: ['TBD', 'TBA', 'TBC', 'TK', 'tbd', 'tba', 'tk', 'TODO', 'todo'],
    pattern:
      /\b(?:TBD|TBA|TBC|TK|tbd|tba) (?:links?|url|photos?|pictures?|images?|captions?|quotes?|headline|title|text|name)\b|\b(?:[Ll]inks?|LINK|URL|url|[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Cc]aptions?|[Qq]uotes?|[Hh]eadline|[Tt]ext|[Cc]opy)(?: is| are|:| -| =)? ?(?:TBD|TBA|TBC|TK|tk|tbd|tba|TODO|todo)\b/gu,
  },
  {
    note: 'a number that is to come',
    marks: ['TK'],
    pattern:
      /(?<![\p{L}\p{N}])\$?TK(?= (?:pounds?|dollars|percent|people|families|books|cans|items|points|miles|hours|boxes|p\.?m|a\.?m|feet|minutes|volunteers|hundred|thousand|and TK)\b)|\$TK\b|\bTKTK\b|\bTK\b(?=[^\n]{1,80}\bTK\b)|(?<=\b(?:raised|collected|earned|scored|gathered|donated) )TK\b/gu,
  },
  {
    note: 'a time or day in Xs',
    marks: [
      ...XX,
      'x:',
      'X:',
      ...['x', 'y', 'm', 'd', 'X', 'Y', 'M', 'D'].flatMap((sign) => [`${sign}/`, `${sign}-`]),
      '##:##',
      '_:__',
      '?:??',
    ],
    pattern:
      /\b\d{3}[-.) ]{1,2}[Xx]{3}[-. ][Xx]{4}\b|(?<![\p{L}\p{N}#@/_.-])(?:[Xx]{1,2}:[Xx0]{2}|[Xx]{1,2}\/[Xx]{1,2}(?:\/[Xx]{2,4})?|[XxYyMmDd]{2,4}[/-][XxYyMmDd]{2}[/-][XxYyMmDd]{2,4}|[Xx]{3}-[Xx]{3,4}(?:-[Xx]{4})?|#{2}:#{2}|_{1,3}:_{2}|\?{1,2}:\?{2}|00:XX|\d{1,2}:[Xx]{2}|[Xx]{2}-[Xx]{2}|MM\/DD)(?![\p{L}\p{N}])/gu,
  },
  {
    note: 'a number in Xs',
    marks: [...XX, '$x', '$X', '$ x', '$ X'],
    pattern:
      /\$ ?[Xx]{1,6}(?:\.[Xx]{2})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}#@/_-])[Xx]{2,3} ?(?:%|percent\b|[ap]\.?m\b|o'clock|students\b|families\b|people\b|points\b|books\b|cans\b|pounds\b|dollars\b|tickets\b|days\b|minutes\b|grade\b)|\b[Xx]{2}(?:st|nd|rd|th)\b|\b(?:[Rr]oom|[Rr]m\.?|[Dd]oor|[Gg]rade|[Pp]age|[Rr]oute|[Nn]umber|[Aa]t|[Bb]y|[Uu]ntil|[Oo]n|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|Monday|Tuesday|Wednesday|Thursday|Friday) [Xx]{2}(?![\p{L}\p{N}:/])/gu,
    unlessAfter: /^ (?:chromosomes?)/iu,
  },
  {
    note: 'three and more Xs',
    marks: XX,
    pattern: /(?<![\p{L}\p{N}#@/_.-])(?:[Xx]{3,20})(?![\p{L}\p{N}/_-])/gu,
    unlessAfter: /^ (?:(?:small|large)\b)/iu,
  },
  {
    note: 'describe what is shown',
    marks: ['describe '],
    anyCase: true,
    pattern: /\bdescribe (?:the |your |this )?(?:picture|photo|image|video|scene)(?: here)?(?=[.!:]? ?$)/gmu,
  },
  {
    note: 'insert something',
    marks: ['insert '],
    anyCase: true,
    pattern: new RegExp(
      `\\binsert (?:(?:[\\p{L}'’-]{1,20} ){0,5}here|(?:${THINGS})\\b(?! ?\\w{0,3}(?:cards?|coins?|keys?)))\\b`,
      'gu',
    ),
  },
  {
    note: 'put something here',
    marks: [' here'],
    alsoMarks: ['add ', 'put ', 'paste ', 'enter ', 'type ', 'write ', 'place ', 'describe ', 'link '],
    anyCase: true,
    pattern: new RegExp(
      `\\b(?:add|put|paste|enter|type|write|place|describe|link) (?:the |your |a |an )?(?:${THINGS})(?: (?:${THINGS}))? here\\b`,
      'g',
    ),
  },
  {
    note: 'something goes here',
    marks: [' goes here', ' go here'],
    anyCase: true,
    pattern: new RegExp(
      `\\b(?:your |the |event |main |body )?(?:${THINGS}) (?:goes|will go|go|to go) here(?!\\p{L})`,
      'gu',
    ),
    unlessAfter: NO_NOTE_AFTER,
  },
  {
    note: 'words that stand for others',
    marks: ['your ', 'sample ', 'dummy ', 'placeholder ', 'filler ', ' here', 'click to add '],
    anyCase: true,
    // What goes here is found above.
    pattern:
      /\b(?:your (?:text|caption|headline|title|image|photo|picture|link|logo|copy) here|your content here|(?<=^|[\n.!?:] ?)your (?:text|caption|headline|title|image|photo|picture|link|logo|copy|content)(?=[.!]?$|[.!]?\n)|(?:sample|dummy|placeholder|filler) (?:text|caption|headline|title|image|photo|picture|link|logo|content|copy)(?: here)?|(?:text|caption|headline|title|subtitle|photo|image|logo) here|click to add (?:text|title|a?\s?photo|subtitle))(?!\p{L})/gu,
    unlessAfter: NO_NOTE_AFTER,
  },
  { note: 'placeholder', marks: ['placeholder'], anyCase: true, pattern: /\bplaceholder\b/gu },
  {
    note: 'a draft that says so',
    marks: ['raft', 'DRAFT', 'DO NOT', ' yet', 'Test', 'test', 'TEST', 'asdf'],
    pattern:
      /^ ?(?:[[(]?DRAFT\b[ :)\]-]|[[(]?[Dd]raft(?:\]|\)|: |- | \d{1,2}[:.)]))|\bDO NOT (?:POST|PUBLISH)\b|\b(?:[Dd]o not|[Dd]on['’]?t) (?:post|publish)(?: this)? yet\b|^ ?(?:[Tt]est(?:ing)?(?: [Pp]ost)?(?:,? please ignore)?|TEST|asdf\w{0,10})[.! ]{0,3}$|\b[Tt]est post\b(?= please| -|,? ignore)/gmu,
    unlessAfter: /^ ?(?:photos|pictures|videos|anything|about|on social|their|student|names)/iu,
  },
  {
    note: 'a blank to fill in',
    marks: ['__'],
    pattern: /(?<![\p{L}\p{N}_/@#.-])_{2,40}(?![\p{L}\p{N}_])(?<!^_{5,40})/gmu,
    unlessIn:
      /\b(?:fill in the blanks?|finish (?:the|this|that|our) (?:sentence|phrase|line)|complete (?:the|this) (?:sentence|phrase|line)|in the comments|tell us|(?:i am|i'm|we are|we're) (?:thankful|grateful|proud)|mad ?libs?|hangman|signature|signed)\b/iu,
  },
  {
    note: 'question marks for a fact',
    marks: ['??'],
    pattern: /(?<=\b(?:[Aa]t|[Oo]n|[Rr]oom|[Dd]oor|[Gg]rade|[Bb]y|[Ff]rom|is|for|with|to) )\?{2,6}/gu,
  },
];
