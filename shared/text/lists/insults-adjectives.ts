import type { Insults } from './insults-listed.ts';

/** What a person is called. A thing can be stupid: these count only beside somebody they are aimed at. */
export const INSULT_ADJECTIVES: readonly Insults[] = [
  {
    kind: 'adjective',
    note: 'About anybody.',
    source: 'own',
    degree: 2,
    terms: `
      a-few-fries-short absentee addle-brained addled airbrained airheaded amateur-hour anti-american antisemitic
      apelike arrogant attention-hungry attention-seeking attention-starved autocratic babbling backbiting
      backstabbing backward barbaric bargain-bin batty batty-old befuddled big-headed bigheaded bigoted
      bird-brained bird-witted black-hearted blithering bloodless bloodthirsty bloviating blowhard blubbering
      blubbery boneheaded bonkers boorish bossy bottom-of-the-barrel bottom-tier bought-and-paid-for brain-damaged
      brain-dead braindead brainless brainwashed brainwashing brattish bratty brutish buck-toothed buffoonish
      bug-eyed bullying bumbling bungling burned-out-old burnt-out bush-league butter-fingered butterfingered
      callous cantankerous cartoonish catty cement-handed charmless cheap-shot childish chinless churlish
      classless clingy closed-minded clownish clueless cold-blooded cold-hearted conceited condescending
      confused-old conniving contemptible controlling corrupt cowardly cowed cowering crabby cracked crass crooked
      cross-eyed crotchety crude cruel crusty cuckoo curmudgeonly cursed daft damned deadbeat deceitful degenerate
      deluded delusional demented depraved deranged dictatorial dimwitted disheveled dishonest dishonorable
      disloyal disrespectful dithering do-nothing doddering doltish dopey double-crossing double-dealing dried-up
      dum dumb dumb-as-a-box-of-rocks dumb-as-a-post dumb-as-a-rock dumb-as-dirt dumb-as-rocks dumber
      dumber-than-a-rock dumbest egocentric egotistical elitist empty-headed entitled evil  fascist
      fat-headed fatter fattest feckless feeble feeble-minded feral ferret-faced filthy-minded flabby flat-footed
      flea-bitten flip-flopping foul-mouthed fraudulent friendless full-of-herself full-of-himself full-of-hot-air
      full-of-it full-of-themselves full-of-yourself fumbling glory-hunting gluttonous gobby godawful godforsaken
      godless good-for-absolutely-nothing good-for-nothing gormless gossipy graceless grandstanding groveling
      grubby gullible gutless half-witted ham-fisted hapless hard-hearted hare-brained hateful heartless hellbound
      high-and-mighty histrionic hoity-toity holier-than-thou homophobic hopeless humorless humourless hunchbacked
      hypocritical hysterical idiotic ignorant illiterate imbecilic immature impertinent impotent impudent inbred
      incompetent inept inferior inhuman insolent insufferable interfering jobless knock-kneed knockoff
      know-nothing knuckleheaded lackluster-leader lame-brained lardy lazier laziest lazy lead-footed lecherous
      lewd light-headed-fool lily-livered long-winded looney loony loud-mouthed loudmouthed loutish lowdown lying
      malodorous mangy manipulative mealy-mouthed mealymouthed mean-spirited meddling melodramatic merciless
      messed-up-in-the-head mindless minor-league misogynistic money-grubbing money-hungry monstrous moronic
      mouthy muddle-headed mule-headed mush-mouthed nagging narcissistic narrow-minded neglectful nepotistic
      neurotic no-good noodle-armed nutty oafish obnoxious out-of-her-depth out-of-her-mind out-of-his-depth
      out-of-his-mind out-of-shape out-of-their-depth out-of-their-league out-of-their-minds out-of-touch
      out-of-your-mind over-the-hill overbearing overfed overpaid pandering pasty pathological pathtic patronizing
      pea-brained perverse perverted pervy petty petulant phony phony-baloney pig-headed piggish pigheaded pimply
      pinched-faced pitiful pitiless pompous potty-mouthed power-hungry power-mad power-tripping preachy predatory
      pretentious psycho psychopathic psychotic pudgy puny pushy rabid rat-faced ratty remorseless repugnant
      retarded retarted rude runty sadistic sanctimonious satanic scatterbrained scheming schizo scummy
      second-string self-absorbed self-centered self-righteous self-serving selfish senile shambolic shameless
      sheepish shiftless shrewish shrill sick-in-the-head simpering simple-minded sinful single-celled slack-jawed
      sleazy slippery sloppy-drunk slovenly slow-in-the-head slow-on-the-uptake slow-witted small-minded
      smooth-brained smothering smug snaggle-toothed snarky snide sniveling snobbish snobby snooty snot-nosed
      snotty sociopathic soft-headed soft-in-the-head soulless sour-faced spineless spiteful spoiled stone-faced
      stone-handed stone-hearted stoopid stuck-on-herself stuck-on-himself stuck-on-themselves stuck-up stuffy
      stumbling stuped stupid stupider stupidest stupit subhuman subnormal subpar sullen surly swollen-headed
      tactless talentless tasteless ten-cent thankless thick-as-a-brick thick-headed thick-skulled thieving
      thin-skinned third-class tone-deaf toothless-old transphobic trash-talking treacherous treasonous trifling
      trigger-happy tubby twisted two-bit two-dollar two-faced two-timing tyrannical uglier ugliest unamerican
      unathletic unattractive unbecoming unchristian uncivilized uncoachable uncoordinated uncouth undeserving
      undignified undisciplined uneducated unemployable unfeeling ungodly ungracious ungrateful unhelpful unhinged
      unhygienic unimpressive unintelligent unkempt unlikable unlikeable unloveable unloved unprofessional
      unqualified unrepentant unshaven unskilled unsportsmanlike untalented unteachable untrustworthy unwanted
      unwell unworthy useless useless-as-a vacuous vapid vicious villainous vindictive vulgar wacko warped
      washed-out weak-armed weak-kneed weak-minded weaselly whingy whiny whipped wicked wimpish wimpy
      abrasive abusive amoral boastful cocky complacent cutthroat dim-witted evasive foolish glib half-assed harebrained
      haughty heinous ill-mannered ill-tempered impolite inconsiderate insincere insipid intolerable intolerant
      irresponsible judgmental knuckle-dragging low-class low-rent low-iq malicious meddlesome mouth-breathing
      no-talent no-count obese off-putting opinionated prejudiced prissy puerile quarrelsome ruthless
      self-important shifty short-sighted shortsighted slutty smarmy snappish superficial thoughtless underhanded
      unethical unscrupulous uppity vengeful weak-willed wrongheaded bootlicking ass-kissing butt-kissing
      pearl-clutching pot-bellied beer-bellied big-nosed four-eyed snaggletoothed zit-faced pimple-faced pizza-faced
      insensitive incapable devious bogus daffy scrawny
      win-at-all-costs wishy-washy witless wooden-headed yellow-bellied
    `,
  },
  {
    kind: 'adjective-of-things',
    note: 'About anybody; "they" may be plates or paintings.',
    source: 'own',
    degree: 2,
    terms: `
      abominable abysmal amateurish an-insult-to annoying appalling asinine creepy cringe cringey cringy dense
      deplorable despicable disgraceful disgusting dorky dweeby embarrassing fake fat filthy fugly full-of-crap
      ghastly goofy-looking gross grotesque hideous insufferable irrelevant lame lamentable laughable loathsome
      mediocre nauseating nerdy obtuse odious overrated pathetic pitiable putrid racist rancid repellent repulsive
      revolting rotten-to-the-core sexist shameful sickening skanky slimy smelly stinky tacky toxic trashy ugly weird weirder shallow sly venomous yappy scruffy musty greasy sweaty clapped
      unbearable unfunny unwashed useless vile vomit-inducing worthless wretched
    `,
  },
  {
    kind: 'adjective-of-offices',
    note: 'About offices, coaches, schools and teams; of other people or things it is a mere opinion.',
    source: 'own',
    degree: 1,
    terms: `
      atrocious awful awfully-bad bad-at-her-job bad-at-his-job bad-at-their-job crap crappy disgraceful garbage
      greedy horrendous horrible laughable lousy miserable nasty poor-sports rotten second-rate shady sneaky snobs
      such-a-letdown terrible third-rate trash washed washed-up
    `,
  },
  {
    kind: 'adjective-of-officials',
    note: 'About referees and judges only: a person who is blind or deaf is no insult.',
    source: 'own',
    degree: 1,
    terms: `
      bad biased blind bought brutal cheating clueless crooks deaf half-asleep paid-off rigged
    `,
  },
  {
    kind: 'adjective-mild',
    note: 'Plain bad words: only of officials, offices and the other side.',
    source: 'own',
    degree: 1,
    terms: `
      aggravating aimless bland brash cheap coarse confused cunning cynical drab erratic fickle flaky forgetful frumpy
      fussy garish gaudy gloomy gruff half-baked half-hearted irrational low-energy prickly secretive unfair unprepared
      unreasonable unkind wasteful woeful mid booty cheeks salty corny triggered thirsty reckless senseless violent
      combative homely unfit
      absurd annoying asleep atrocious awful awkward bad biased bitter blind-to-it boring bossy bought braindead
      careless cesspool chaotic cheesy childish chunky clueless clumsy clunky coddled coldest comical corrupt
      cowardly cranky crappy creepy criminal cringe crooked crummy deafening deplorable desperate despised dimmest
      dinosaur disappointing disastrous dishonest disliked disorganized dodgy dramatic dreadful dull dysfunctional
      feeble fishy flimsy flopping fossil goofy greedy grumpy hapless hated helpless-again hokey hollow hopeless
      horrible hostile humiliating idle illiterate immature inadequate inane incoherent ineffective inexcusable
      infantile inferior insecure insignificant irritating jealous laughable lifeless loathed lousy lowly mean
      mediocre mess miserable monotone moody naive nasty negligent nightmare noisy nonexistent nosy obnoxious
      offensive outclassed outcoached outmatched overhyped overmatched overpaid overweight painful pampered
      paranoid petty phony pit pitiful pointless pushovers rabid ridiculed rigged rotten rowdy rude sad-excuse
      screechy seedy shabby shady shoddy sloppy slow sluggish smelly sneaky sneering snippy soft softies
      spineless-looking spoiled stiff stingy stodgy stubborn subpar tacky tame tedious terrible timid tiresome
      toilet toothless torture toxic trainwreck trivial unbearable unfair unfriendly ungainly unhappy uninspired
      unlucky unpleasant unpopular unreliable unremarkable unruly unsightly unstable untrue unwatchable unwelcome
      useless vain washed weak weird whining whiny winless wobbly worse worst wrong-again yucky zero zoo
    `,
  },
];
