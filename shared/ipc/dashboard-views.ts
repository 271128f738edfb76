/** What the records tell in numbers. Every picture of it has a table of the same numbers. */
export interface Dashboard {
  readonly from: string;
  readonly to: string;
  /** Mondays of the weeks in between, `YYYY-MM-DD`, oldest first. */
  readonly weeks: readonly string[];
  /** Posted deliveries for each school ("The district" for its own accounts), one number a week; most first. */
  readonly posts: readonly {
    readonly school: string;
    readonly weeks: readonly number[];
    readonly total: number;
  }[];
  /** Posts in which something a rule found was caught before release; most first. What is fixed while typing leaves no trace. */
  readonly caught: readonly {
    readonly rule: string;
    /** What the rule looks for, in a sentence. */
    readonly judges: string;
    /** Posts, each once; then those where it was acknowledged or waived, held for, and gone in a later pass. */
    readonly posts: number;
    readonly decided: number;
    readonly held: number;
    readonly fixed: number;
  }[];
  readonly altText: {
    /** `YYYY-MM`, oldest first, only months in which pictures were posted. */
    readonly months: readonly {
      readonly month: string;
      readonly pictures: number;
      readonly described: number;
    }[];
    readonly pictures: number;
    readonly described: number;
    /** Day by which the ADA web rule asks for it, and days left; negative once it has passed. */
    readonly due: string;
    readonly daysLeft: number;
  };
  /** Students of each school by what their family says about pictures on social media today; null: the register is locked. */
  readonly consent:
    | readonly {
        readonly school: string;
        readonly students: number;
        readonly granted: number;
        readonly denied: number;
        readonly unanswered: number;
      }[]
    | null;
}
