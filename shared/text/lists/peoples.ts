/**
 * More words for peoples, faiths and ways to be than insults are listed for (insults-targets.ts): what is learned from
 * examples is learned about none of them. Source: the countries' and peoples' names in English, written down by hand; add
 * whatever is missing. Small letters.
 */
export const PEOPLES: ReadonlySet<string> = new Set(
  `adhd afghan agender albanian algerian amish anishinaabe argentine argentinian armenian asexual atheist australian
  austrian azeri bahai bahraini bangladeshi baptist basque belarusian belgian bengali biracial bolivian bosnian
  brazilian buddhist bulgarian burmese cajun cambodian cameroonian canadian cherokee chicana chicano chicanx
  chilean colombian congolese coptic covenant creole croatian cuban czech dakota danish deafblind desi dominican druze
  dutch dyslexic ecuadorian egyptian eritrean estonian ethiopian european evangelical feminist filipina filipino finnish
  french gambian genderfluid genderqueer georgian german ghanaian greek guatemalan guyanese hasidic hawaiian
  hebrew honduran hungarian icelandic indonesian intersex inuit iranian iraqi irish israeli italian ivorian jain
  jamaican jordanian karen karenni kashmiri kazakh kenyan khmer kurdish kuwaiti lakota lankan lao laotian latina
  latine latinx latvian lebanese lesbian liberian libyan lithuanian lutheran maya mennonite methodist mongolian
  moroccan multilingual multiracial navajo nepali neurodivergent nicaraguan nigerian nonbinary nonverbal norwegian ojibwe omani oromo
  orthodox pagan pakistani palestinian panamanian pansexual paraguayan pentecostal persian peruvian polish
  polynesian portuguese presbyterian protestant punjabi quaker rican rohingya roma romani romanian russian
  rwandan salvadoran samoan saudi scottish senegalese serbian shia sikh sioux slovak slovenian sudanese sunni
  swahili swedish swiss syrian taiwanese tamil tanzanian thai tibetan togolese tongan transgender tunisian
  turkish ugandan ukrainian uruguayan uyghur uzbek venezuelan welsh wiccan yemeni yoruba zambian zimbabwean`
    .trim()
    .split(/\s+/),
);
