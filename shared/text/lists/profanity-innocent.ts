/**
 * Innocent words, places and names that are also a disguise of a listed word: letters left out, swapped, doubled or
 * written by sound. Found by reading English and Spanish dictionaries, 135,000 towns and 8,000 first names; add one
 * where a disguise turns out to be a word.
 */
export const INNOCENT_SPELLINGS: readonly string[] = `
  access aced acer aces acing arce ares asci ascii ashlan ashlee ashli
  ashlie ashlin ashly ashlynn asin assat assess assling autism
  bache bastad bastar basted baster basters batch batched batches batching belled biche
  bichon bitche bitz boche bollocking bollockings botch botched botcher botchers botches botchier
  botchiest botching botchy buche
  chin chinama chino chinook chinos chiny cnut cocco cocke colored conn cooked
  cooks coone cooney coxe coxs crack cracks cripple cucq cuff cuntir cuntz
  cuter cutin
  darey darky dicke dicker dickey dickeys dickie dijk douce dumas dyck dyk
  dykstra
  esra
  fagan fagen faget fagin feminacy fick ficker fuchs fukuda fukui fukuoka fukushima
  funk fuqing fuxin
  goku gokul googol grid grids guck gucks
  haole harass harassed harasser harassers harasses harassing hebe hebes hibbs hoar hoare
  hokey homs honey honeys honk honks
  illegal
  jacas jape japes jeez jicin
  kafir kafirs kafyr keke kiki knut koch kock kocks kocs koog kook
  kooks koons koontz kraut kuck kuk kunting kuntz kunz kyke
  lesbos lesley leslie lesser lessie lezer lezli
  mfrs mooed mooers mooing murat muslime muzz
  nguyen niga nigar nigel niger nigerian nigerien niggaz nigg niggle niggles niggling nizza
  orastie oriental
  paks pees phuc phuket phuoc phuong piccaninnies piccaninny pices picks piis pikes
  pisces pisz pizz pkis pollack pollacks prix psis pucker puckers pucking pucks
  pusey pusi pusses pussey pussi puzi
  quux
  raghad
  rase rases rast retar retrad retro roast roasts rost
  sass schitt schizo sessa sheats sheen sheet sheeted sheeting sheets sheetz shied
  shier shies shiest shiite shiites shinnies shinny shiny shitake shith shitz shiu
  shoot shooter shooters shooting shootings shoots shutt shyer shying sicks sited siting
  sitter sitters sitting sittings slott slued sluing slutz spaced spaces spacing spacings
  spacy spas spicy spike spiker spikes sult sutter
  tannie tard tardy tater taters tating tatted tatter tatters tattier tattiest tatting
  tatty titi titus titze tron trono trons trun twain twitt twttr
  waked wakering waking wakings waned waning wanka wankel wankyi whites whity
`
  .trim()
  .split(/\s+/);
