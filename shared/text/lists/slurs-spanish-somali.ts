import type { WordEntry } from '../words.ts';
import { slurs } from './slurs-listed.ts';

/** Spanish and Somali, all classes. What has an everyday sense stands in a phrase that leaves none. */
export const SLURS_SPANISH_SOMALI: readonly WordEntry[] = [
  ...slurs(
    { lang: 'es', degree: 3, against: 'sexual orientation' },
    `
    maricon
    maricones
    mariconazo
    mariquita de mierda
    maricona
    marica de mierda
    maricas
    joto
    jotos
    jotito
    joteria
    puñalon
    bollera
    bolleras
    marimacha
    marimacho
    machorra
    sidoso
    sidosos
    muerde almohadas
    soplanucas
    `,
  ),
  ...slurs(
    {
      lang: 'es',
      degree: 3,
      against: 'sexual orientation',
      forms: 'none',
      given: true,
      note: 'Also a place and a family name: with a capital it passes.',
    },
    `
    marica
    `,
  ),
  ...slurs(
    { lang: 'es', degree: 3, against: 'gender identity' },
    `
    travelo
    travelos
    trabuco con tetas
    transexual de mierda
    `,
  ),
  ...slurs(
    {
      lang: 'es',
      degree: 3,
      against: 'ethnicity',
      note: 'Colors, peoples and "mojado" (wet) pass alone.',
    },
    `
    negrata
    negratas
    pinche negro
    pinches negros
    negro de mierda
    negros de mierda
    negra de mierda
    sudaca
    sudacas
    espalda mojada
    espaldas mojadas
    pinche mojado
    pinches mojados
    pinche indio
    pinches indios
    pinche india
    indio pata rajada
    indio de mierda
    indios de mierda
    pinche prieto
    pinche prieta
    gachupin de mierda
    moro de mierda
    moros de mierda
    putos moros
    judio de mierda
    judios de mierda
    gitano de mierda
    gitanos de mierda
    chino cochino
    pinche chino
    pinches chinos
    gringo de mierda
    pinche gringo
    pinches gringos
    panchito de mierda
    inmigrante de mierda
    inmigrantes de mierda
    muerto de hambre de mierda
    pinche naco
    pinches nacos
    nacos de mierda
    `,
  ),
  ...slurs(
    { lang: 'es', degree: 2, against: 'disability', note: '"Retrasado" alone means late.' },
    `
    retrasado mental
    retrasada mental
    retrasados mentales
    pinche mongolico
    eres mongolico
    mongolito
    mongolo
    subnormal de mierda
    eres subnormal
    eres un subnormal
    tullido de mierda
    lisiado de mierda
    enano de mierda
    `,
  ),
  ...slurs(
    {
      lang: 'so',
      source: 'review-needed',
      degree: 3,
      against: 'several',
      forms: 'none',
      note: 'Against minority communities, people of another faith and gay people. For a fluent speaker to review.',
    },
    `
    adoon yahow
    adoonyahow
    adoon waaye
    adoomo
    adoon madow
    jareer adoon
    jareerow
    midgaan
    midgan
    midgaanyahow
    bantu adoon
    looma ooyaan
    looma ooye
    gaal wasaq
    gaalo wasaq
    gaalka wasaqda
    khaniis
    khaniisad
    khaniisiin
    qaniis
    qaniisiin
    naafo yahow
    madow foolxun
    `,
  ),
];
