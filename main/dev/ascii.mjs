/**
 * Writes what is bundled in ASCII only: V8 keeps a script's text for as long as it runs, and one letter beyond Latin
 * doubles what the two megabytes take. Every place where such a letter stands in a script may have an escape instead:
 * texts, templates and patterns. Only what asks for a template as it was typed (`String.raw`) would see the difference.
 *
 * @returns {import('vite').Plugin} throws where a template is asked for as it was typed
 */
export const ascii = () => ({
  name: 'ascii',
  // After everything else, also the printing of the small form.
  generateBundle: {
    order: 'post',
    handler(_options, files) {
      for (const file of Object.values(files)) if (file.type === 'chunk') file.code = inAscii(file.code);
    },
  },
});

/** A letter beyond ASCII, with the backslashes before it: an odd one of these means the letter itself. */
const BEYOND = /(\\*)([^\0-\x7f])/g;

/** @param {string} code @returns {string} */
export const inAscii = (code) => {
  const made = code.replace(
    BEYOND,
    (_, before, letter) =>
      `${before.slice(before.length % 2)}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (made !== code && /\bString\.raw\b/.test(code))
    throw new Error('String.raw would see escapes for letters');
  return made;
};
