/** What a list's words are, and so whom they must stand beside. */
export type InsultKind =
  /** A noun with no other sense. */
  | 'noun'
  /** A noun with an everyday sense: only where it is aimed. */
  | 'aimed-noun'
  /** A noun that things are called too. */
  | 'judged-noun'
  /** An animal or a thing. */
  | 'beast-noun'
  /** What anybody may be called. */
  | 'adjective'
  /** The same, but "they" may be things: plates are smelly. */
  | 'adjective-of-things'
  /** Only of offices, teams and schools. */
  | 'adjective-of-offices'
  /** Only of referees and judges. */
  | 'adjective-of-officials'
  /** Plain bad words, of officials and rivals only. */
  | 'adjective-mild'
  /** Contempt in what somebody does; `act` only of officials, rivals and offices. */
  | 'verb'
  | 'act'
  /** What people do, are sent away with, wished, and lack: see insults-acts.ts and insults-likened.ts. */
  | 'skill'
  | 'ousted'
  | 'harm'
  | 'woe'
  | 'likes'
  | 'mock-open'
  | 'mock-end'
  | 'low'
  | 'kin'
  | 'hero'
  | 'trait'
  | 'trivial'
  | 'lower'
  | 'fine'
  | 'part'
  | 'vice'
  | 'praise'
  | 'sight'
  /** Set phrases by what they do. */
  | 'attack'
  | 'ridicule'
  | 'threat'
  | 'group'
  | 'dehumanising';

/** Words or phrases that share why they are listed. */
export interface Insults {
  readonly kind: InsultKind;
  readonly note: string;
  readonly source: string;
  /** 3: says it wherever it stands. 2: beside somebody it is aimed at. 1: mild, or only where it can mean nothing else. */
  readonly degree: 1 | 2 | 3;
  readonly lang?: 'en' | 'es' | 'so';
  /** Words: blanks between, and a hyphen for a blank inside. Phrases: one a line (attack-phrases.ts). */
  readonly terms: string;
}
