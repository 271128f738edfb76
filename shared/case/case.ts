import type { Account } from '../domain/account.ts';
import type { CalendarDay, Hold, Pack } from '../domain/district.ts';
import type { ChecklistKey } from '../domain/decision.ts';
import type { Person } from '../domain/person.ts';
import type { PostContent } from '../domain/post.ts';
import type { Moment } from '../compliance/subject.ts';

type DeepPartial<T> = T extends readonly (infer U)[]
  ? readonly DeepPartial<U>[]
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** A post with everything needed to judge it, every default filled: what `checkPost` takes. */
export interface Case {
  /** ISO instant with offset. */
  readonly now: string;
  readonly moment: Moment;
  /** The built-in pack with the case's overrides merged in. */
  readonly pack: Pack;
  readonly holds: readonly Hold[];
  readonly calendar: readonly CalendarDay[];
  readonly accounts: readonly Account[];
  readonly people: readonly Person[];
  readonly post: PostContent;
  readonly others: readonly { readonly account: string; readonly publishAt: string; readonly text: string }[];
  readonly checklist: Readonly<Partial<Record<ChecklistKey, boolean>>>;
}

/** A case as it stands in a file or in a rule's example: case-format.md, everything optional here. */
export interface CaseInput {
  readonly now?: string;
  readonly moment?: Moment | null;
  readonly district?: DeepPartial<Pack>;
  readonly holds?: readonly Hold[];
  readonly calendar?: readonly CalendarDay[];
  readonly accounts?: readonly DeepPartial<Account>[];
  readonly people?: readonly DeepPartial<Person>[];
  readonly post?: DeepPartial<PostContent> & {
    readonly others?: readonly {
      readonly account: string;
      readonly publishAt: string;
      readonly text: string;
    }[];
    readonly checklist?: Readonly<Partial<Record<ChecklistKey, boolean>>>;
  };
}
