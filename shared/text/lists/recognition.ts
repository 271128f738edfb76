/**
 * What makes a post a recognition: an award, a sport, a performance, a scholarship, an honor. Notation: phrases.ts; `@who`
 * is a name (shared/compliance/marked-people.ts). Source: the five kinds the rule catalogue names; the wordings are our
 * own reading of school posts. Being seen, lost, new or quoted is none.
 */

/** Says it for the sentences beside it too: a headline over a list, a thank-you after it. */
export const HONORS = `
(takes/took/take/taking) (first/second/third/fourth/fifth/1st/2nd/3rd/home/gold/silver/bronze/state)
(national honor society/honor society/nhs/tri-m/thespian/thespians/seal of biliteracy) (welcomes/inducts/induction/members/officers/inductees)
(congrats/congratulations/congratulate/congratulates/congratulating/felicidades/felicitaciones/enhorabuena/hambalyo/kudos/hats off/bravo/take a bow)
(award/awards/awarded/awardee/honor/honors/honored/honoree/honorees/honorable mention/medal/medals/medalist/medalists/trophy/plaque/ribbon/certificate of/recognized/recognised/recognition/recognizes/nominated/nominee/nominees/finalist/finalists/semifinalist/semifinalists/inducted/induction/hall of fame/certificate)
(scholarship/scholarships/scholar/national merit/valedictorian/valedictorians/salutatorian/honor roll/dean's list/commended/presidential scholar/questbridge/fulbright/full ride/full-ride)
(winner/winners/won/wins/win/winning/first place/second place/third place/1st place/2nd place/3rd place/placed/placing/champion/champions/championship/championships/champs/runner-up/runner up/grand prize/best of show/best in show/top ten/top 10/top prize/gold key/silver key/blue ribbon)
(all-conference/all conference/all-state/all state/all-american/all american/all-metro/all-section/all-region/all-academic/all-around/all-tournament/mvp/most valuable/most improved/player of/athlete of/runner of/swimmer of/wrestler of/goalie of/skater of/scholar of/artist of/musician of/performer of/student of/senior of/star of/eagle of/jaguar of/rookie of/ap scholar/captain/captains/letterwinner/lettered/lettering/letter winner/varsity letter/triple a award/excel award/academics arts and athletics)
(qualified/qualifies/qualifier/qualifiers/qualifying/advances/advanced/advancing/heads to state/headed to state/state bound/state-bound/state tournament/state meet/nationals/sections/section meet/regionals/semifinal/quarterfinal)
(school record/state record/personal best/personal record/career points/career goals/career saves/1,000 points/1000 points/1,000th/record-breaking/record breaking/hat trick/double-double/triple-double/no-hitter/shutout)
(signing day/committed/commits/commitment/national letter of intent/letter of intent/signing day/will play at/will swim at/will run at/will wrestle at/division i/division ii/division iii/d1/d2/d3)
(signed/signs/signing) (to play/to run/to swim/to wrestle/his/her/their/with/a national/a letter/letters/on)
_ of the (week/month/game/match/meet/night/tournament)
(undefeated/debut/finale/first across/across the line/pb/pr'd/new record/unanimous/top scorer/top score/high score/perfect game/perfect round)
(eagle scout/gold award/girl scout gold/boys state/girls state/student representative to/elected/named to/named the/was named/were named/selected/chosen/voted/accepted to/accepted into/appointed/earned/earns/received the/receives the/achieved/achievement/accomplishment)
(homecoming court/homecoming king/homecoming queen/royalty/snow daze court/prom court/grand marshal)
(distinguished/outstanding/perfect score/superior rating/superior ratings/spelling bee/geography bee/math league/science fair/history day/quiz bowl/knowledge bowl/debate/deca/fbla/hosa/skillsusa/robotics champions/science olympiad/academic decathlon/essay contest/art contest/poetry contest/coding contest/invention/spelling champion)
(ganador/ganadora/ganadores/premio/beca/reconocimiento)
`;

/** Says it for its own sentence, and in a post of the sport or stage for those beside it. */
export const DEEDS = `
(volleyball/soccer/football/basketball/hockey/lacrosse/tennis/golf/baseball/softball/swimming/wrestling/gymnastics/nordic/alpine/track/cross country/dance team/cheer/badminton/bowling/rugby/ultimate/adapted floor hockey/esports)
(pin/pinfall/dec/fall/tech fall/maj/major decision/sv/ot/po/medley/splits/prelims/heat)
on [the/first/second/bass] (flute/violin/viola/cello/bass/clarinet/oboe/bassoon/sax/saxophone/trumpet/trombone/tuba/horn/french horn/piano/drums/percussion/guitar/harp/vocals/marimba/timpani)
(playing/plays/play) (annie/maria/romeo/juliet/belle/dorothy/hamlet/ariel/shrek/elsa)
(concert/concerts/recital/opening night/closing night/curtain/stage/spotlight/senior night/senior day/seniors night/driver/programmer/drive team/robotics/first robotics/chess/mathletes)
(scored/scores/scoring/score/goal/goals/assist/assists/points/rebounds/saves/kills/aces/digs/touchdown/touchdowns/yards/rushing/passing/sacks/tackles/interception/interceptions/home run/home runs/rbi/rbis/hits/strikeouts/innings/birdie/eagle putt/par/pins/pinned/takedown/serves/sets/spikes/free throws/three-pointers/buzzer/putback/layup/dunk/overtime winner/game winner/game-winner/game-winning/winning goal/walk-off)
(finished first/finished second/finished third/finished #/finish/finishes/took first/took second/took third/takes first/took #/leads/led the/leading the/anchored/clinched/defeated/beat/beats/broke the/breaks the/set a/sets a/ran a/ran the/swam/swims/raced/races/races to/jumped/cleared/threw/meters/meter/hurdles/relay/freestyle/butterfly/backstroke/breaststroke/slalom/shot put/discus/high jump/long jump/pole vault/5k/laps/mile)
(goalie/goaltender/setter/libero/outside hitter/pitcher/catcher/shortstop/quarterback/linebacker/wide receiver/running back/point guard/center/forward/midfielder/defender/defenseman/striker/striker/wing/sprinter/distance runner/diver/diving/gymnast/skier/wrestler/pounds/lb/weight class)
(lead in/lead role/leads in/title role/stars as/stars in/starring/plays/playing the/portrays/is cast as/cast as/cast of/in the cast/cast/the role of/as the/soloist/soloists/solo/solos/duet/duets/duo/trio/quartet/performs/performed/performing/performance/performances/concertmaster/concert master/first chair/principal violin/section leader/drum major/drum majors/conducts/conducted/sings/sang/danced/dances/dancing/recital/on piano/on violin/on drums/on trumpet/on saxophone/accompanist/understudy/ensemble/musical/play opens/spring play/fall play/one-act/one act/improv/jazz band/wind ensemble/symphonic/honor choir/honor band/choir/orchestra/marching band/drumline/all-state choir/all-state band/contest/adjudicated/directs/directed by/choreographed/stage manager/stage managed)
(poet/poets/poetry slam/spoken word/open mic/emcee/narrator/narrated by/finale by/words by/music by/lyrics by/sound by/lights by/set by)
(painted/painted by/drawn by/sculpture by/sculpted by/photograph by/photo by/photographed by/drawing by/painting by/watercolor by/illustrated by/designed by/designed/artwork by/art by/poem by/poems by/written by/composed/composed by/published/exhibit/exhibited/exhibits/gallery/on display/mural by/portrait by/ceramics by/film by/animation by/cover art)
(game/games/match/meet/tournament/invitational/season/varsity/jv/conference/playoff/playoffs/roster/lineup/starting lineup/starters/against/versus/vs/victory/upset/comeback/shutout)
`;

/** Says it in a post that is meant as a recognition. */
export const PRAISE = `
(shout-out/shoutout/shout out/proud of/way to go/great job/great work/nice work/well done/good job/thank you to/applause/hooray for/spotlight/senior spotlight/student spotlight/scholar spotlight/athlete spotlight/kindness/leadership/leader/role model/dedication/hard work/perseverance)
`;
