/** What the preload of a hidden window gives its page: jobs come in, results go out, nothing else. */
interface Window {
  readonly media: {
    readonly start: <Job extends { readonly id: string }, Done>(work: (job: Job) => Promise<Done>) => void;
  };
}
