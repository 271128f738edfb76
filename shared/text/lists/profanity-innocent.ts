/**
 * Innocent words, places and names that are also a disguise of a listed word: letters left out, swapped, doubled,
 * written by sound or backwards. Found by reading English and Spanish dictionaries, 135,000 towns and 8,000 first
 * names, and everyday words with a slip of the keys in them (tihs, stuf, siter): what people mistype oftener than they
 * disguise a word so is innocent; what is a usual disguise (whre, siht) is not. Add one where a disguise turns out to
 * be a word.
 */
export const INNOCENT_SPELLINGS: readonly string[] = `
  access accesss aced acer aces acess acing arce arces ares asci ascii ashlan ashlee ashli ashlie
  ashlin ashly ashlynn asin assat assess assez assling atism autism autsm bache baner banr bastad
  bastar basted baster basters batch batched batches batching belled biche bichon bitche bitz boche
  bohun bollocking bollockings botch botched botcher botchers botches botchier botchiest botching
  botchy buche cafeer chin chinama chino chinook chinos chiny cnut cocco cocke colored conn cooked
  cooks coone cooney coonty coxe coxs crack cracks cripple cucq cuff cuntir cuntz cuter cutin cuting
  darey darie darky deeck dicke dicker dickey dickeys dickie dijk douce dumas dyck dyk dykstra esra
  fagan fagen faget fagin fatasy feminacy fick ficker fids flim fuchs fukuda fukui fukuoka fukushima
  funk fuqing fuxin goku gokul googol grid grids guck gucks haggin haole harass harassed harasser
  harassers harasses harassing hebe hebes hibbs hoar hoare hokey homs honey honeys honk honks huggin
  illegal jacas jape japes jeez jicin kafir kafirs kafyr keke kiki knaw knut koch kock kocks kocs koks
  koog kook kooks koons koontz kraus kraut kuck kuk kunter kunting kuntz kunz kyke lesbos lesley
  leslie lesser lessie lezer lezli lezzi mfrs mooed mooers mooing murat musat muslime muzz nguyen niga
  nigar nigel niger nigerian nigerien nigg niggaz niggle niggles niggling nizza noort orastie oriental
  paks peeces pees phuc phuket phuoc phuong piccaninnies piccaninny piced picee pices picing picks
  pieeces piis pikes pisces pisz pizes pizz pizzi pizzs pkis pollack pollacks pooter preek prix psis
  pucker puckers pucking pucks pusey pusi pusses pussey pussi puzi quux raghad rase rases rast reard
  retar retrad retro roast roaste roasts rost roste sass schitt schizo sessa sheats sheen sheet
  sheeted sheeting sheets sheetz shied shier shies shiest shiing shiite shiites shinnies shinny shiny
  shitake shith shitz shiu shoot shooter shooters shootin shooting shootings shoots shootting shutt
  shyer shying sicks siets sited siter siters sithole siting sitter sitters sittin sitting sittings
  slott slued sluing slutz spaced spaces spacing spacings spacy spas speec spicy spike spiker spikes
  stuf sult suter sutter tannie tard tardy tated tater taters tating tatted tatter tatters tattier
  tattiest tatting tatty tihs titi titus titze tron trono trons trun truns twain twitt twtter twttr
  waked wakering waking wakings waned waning wanka wankel wankyi whites whity whoes wored worer wores
  woring
`
  .trim()
  .split(/\s+/);
