/**
 * Words by which an alt text says that students are in a picture. For folded text, whole words. Source: our own reading
 * of school posts; Spanish for the families the district writes to.
 */
export const SHOWS_STUDENTS =
  /\b(?:students?|pupils?|kids?|child|children|girls?|boys?|teens?|teenagers?|classmates?|kindergart(?:e?ners?)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ]graders?|freshm[ae]n|sophomores?|juniors|seniors|players?|choir|band members|graduates?|youth|estudiantes?|alumn[oa]s?|ninos?|ninas?)\b/;
