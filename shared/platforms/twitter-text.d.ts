/** The one function of twitter-text that is used, by its own path: the whole package is four times as large. */
declare module 'twitter-text/dist/parseTweet.js' {
  const parseTweet: (text: string) => { readonly weightedLength: number };
  export default parseTweet;
}
