/** The parts of twitter-text that are used, by their own paths: the whole package is four times as large. */
declare module 'twitter-text/dist/configs.js' {
  const configs: { readonly defaults: { readonly maxWeightedTweetLength: number } };
  export default configs;
}
declare module 'twitter-text/dist/parseTweet.js' {
  const parseTweet: (
    text: string,
    options?: { readonly maxWeightedTweetLength: number },
  ) => { readonly weightedLength: number; readonly validRangeEnd: number };
  export default parseTweet;
}
