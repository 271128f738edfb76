import type { Insults } from './insults-listed.ts';

/** Spanish and Somali. See attack-phrases.ts for how they are written. */
export const INSULTS_OTHER_LANGUAGES: readonly Insults[] = [
  {
    kind: 'attack',
    note: 'Spanish: nouns with no other sense, and set phrases.',
    source: 'own',
    degree: 2,
    lang: 'es',
    terms: `
      idiota|idiotas
      imbecil|imbeciles
      estupido|estupida|estupidos|estupidas
      pendejos|pendejas
      tarado|tarados|tarada
      baboso|babosos|babosa
      menso|mensos|mensa|mensos
      bruto|brutos de
      inutil|inutiles $
      eres|es|son|sos VERY* un|una|unos|unas|VERY [VERY] inutil|inutiles|payaso|payasos|payasa|basura|asco|burro|burra|burros|tonto|tonta|tontos|cobarde|cobardes|fracasado|fracasados|ridiculo|ridiculos|vergüenza|verguenza|perdedor|perdedores|animal|animales|rata|ratas|cerdo|cerdos|ladron|ladrones|loco|locos
      eres|son un|una VERY* tonto|tonta|payaso|basura|burro|burra|cobarde|fracasado|perdedor|animal|rata|cerdo|ladron
      son unos|unas VERY* payasos|tontos|basura|burros|cobardes|fracasados|perdedores|animales|ratas|cerdos|ladrones|ridiculos
      verguenza de arbitro|arbitros|equipo|gente|director|directora|escuela|entrenador
      arbitro|arbitros|entrenador|director|directora|maestro|maestra|equipo _ [_] [_] [_] payaso|payasos|burro|burros|inutil|ciego|ciegos|vendido|tonto|tontos|idiota
      arbitro|arbitros , un|unos payaso|payasos|burro|burros
      que asco de gente|equipo|escuela|arbitro|persona
      llora|lloran|lloro|llorar como VERY* [un|una] niña|niñas|nina|ninas|bebe|bebes|marica|maricon
      arbitro|arbitros ciego|ciegos|vendido|vendidos|ratero|rateros|ladron|ladrones
      arbitro|arbitros [esta|estan|estaba|estaban|es|son] ciego|ciegos|vendido|vendidos|comprado|comprados
      callate la boca
      callate
      callense
      cierra|cierren el pico|hocico
      te voy a matar|pegar|partir|romper
      ojala te mueras|maten|pudras
      muerete|muéranse
      vete|vayanse|regresate|regresense|largate|larguense a tu|su pais
      nadie te quiere
      me das|dan asco
    `,
  },
  {
    kind: 'attack',
    note: 'Somali: for a fluent speaker to review.',
    source: 'review-needed',
    degree: 2,
    lang: 'so',
    terms: `
      nacas|nacasyo|nacasyahow
      doqon|doqonyahow|doqonyahay|doqonno
      dameer|dameeryahow
      waalan tahay|yahay
      waad waalan
      aamus doqon|nacas
      afka xir|xidh
      waan ku dili
      waxaad tahay doqon|nacas|dameer|eey
      eey yahow
      bakhti yahow
      ku noqo wadankaaga|dalkaaga
    `,
  },
];
