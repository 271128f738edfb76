/**
 * What a poor alt text looks like. For folded text (small letters, no accents), trimmed. Source: the usual advice on alt
 * text, and what cameras, phones and design programs call their files.
 */

/** Ends as a file does: "IMG_2041.jpg". */
export const ENDS_AS_FILE = /[\w)\]-]\.(?:jpe?g|png|gif|webp|heic|heif|bmp|tiff?|svg|mp4|mov|pdf|psd)$/;

/** The whole is what a device or a program calls a picture: "IMG 2041", "Screenshot 2026-11-02", "Untitled design (3)". */
export const CALLED_BY_A_DEVICE =
  /^(?:(?:img|dsc[fn]?|dscn|dcim|pxl|mvimg|gopr|p|image|picture|photo|pic|scan|screen ?shot|screenshot|untitled(?: design)?|whatsapp image|snapchat|received|fullsizerender|copy of [\w -]{0,30}|final|thumbnail|asset|file|document|flyer|poster|graphic|slide)[-_ .]{0,3}(?:at |from )?\(?[\d][\d\s_.,:()at-]{0,40}(?:am|pm)?\)?|untitled(?: design)?|fullsizerender|image|photo|picture|screenshot|\d[\d_.-]{5,40})$/;

/** A name in one piece, with the signs that file names use between words: "winter_concert_final-2". */
export const IN_ONE_PIECE = /^[^\s]*(?:[a-z\d]_[a-z\d]|[a-z]-[a-z\d]+-[a-z\d]|[a-z]-?\d{2,}$)[^\s]*$/;

/** Says that it is a picture, which a screen reader has already said. */
export const SAYS_IMAGE =
  /^(?:(?:this|here|it)(?:'s| is| shows)? )?(?:an? |the |our )?(?:(?:close-?up|color|colou?r|aerial|group|action|wide(?:-angle)?|black[- ]and[- ]white|blurry|candid|nice|beautiful|cute|quick|stock|digital|small|large|great|profile|featured|header|cover|square) ){0,2}(?:images?|pictures?|photos?|photographs?|pics?|graphics?|snapshots?)(?: (?:that|which|is))?(?: here)? (?:of|showing|shows|show|depicting|depicts|with|containing)\b|^(?:image|picture|photo|photograph|graphic|alt(?: text)?|caption): |^(?:una? |la )?(?:imagen|foto|fotografia) (?:de|del|que muestra|con|mostrando)\b/;

/** Scripts that write without blanks between words. */
export const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
