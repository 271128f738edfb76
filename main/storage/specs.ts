import { z } from 'zod';
import type { Delivery } from '../../shared/domain/delivery.ts';
import type { Account } from '../../shared/domain/account.ts';
import type { Colleague } from '../../shared/domain/colleague.ts';
import type { SavedText } from '../../shared/domain/saved-text.ts';
import type { PostList } from '../../shared/domain/post-list.ts';
import type { UnkeptSettings } from '../../shared/domain/unkept-settings.ts';
import type { KeptPack } from '../../shared/domain/kept-pack.ts';
import type { PostDocument } from '../../shared/domain/post-document.ts';
import { type DocumentSpec, OLDER_GENERATIONS } from './durable-adapter.ts';
import { type DocumentKind, type Migration, formatAfter, upgradeData } from './migrations/index.ts';
import { type SecretsData, secretsSchema } from './desk-secrets.ts';
import { type ReviewsData, reviewsSchema } from './reviews.ts';
import { type SharingData, sharingSchema } from './sharing.ts';
import {
  accountsSchema,
  colleaguesSchema,
  deliveriesSchema,
  districtSchema,
  keptPackSchema,
  passSchema,
  postListsSchema,
  savedTextsSchema,
  backupSchema,
  watchedSchema,
  postSchema,
  retentionSchema,
  settingsSchema,
  unkeptSchema,
  versionSchema,
} from './schemas.ts';
import type { WatchedFolder } from '../../shared/domain/watched.ts';
import type { BackupSettings } from '../../shared/domain/backup.ts';
import type { RetentionDocument } from './retention.ts';
import type { PostVersion, Settings, StoredPass } from './stores.ts';

const MB = 1_048_576;

export interface LibraryDocument {
  readonly id: string;
  readonly made: string;
  readonly sample: boolean;
  readonly format: number;
}

const librarySchema: z.ZodType<LibraryDocument> = z.strictObject({
  id: z.string().min(1),
  made: z.string(),
  sample: z.boolean(),
  format: z.int().positive(),
});

/** Every plain kind of document, in the format the migrations lead to. Sealed ones (register) are built on `plain`. */
export interface Specs {
  readonly format: number;
  readonly library: DocumentSpec<LibraryDocument>;
  readonly post: DocumentSpec<PostDocument>;
  readonly version: DocumentSpec<PostVersion>;
  readonly pass: DocumentSpec<StoredPass>;
  readonly deliveries: DocumentSpec<{ deliveries: readonly Delivery[] }>;
  readonly settings: DocumentSpec<Settings>;
  readonly district: DocumentSpec<{ current: KeptPack | null }>;
  readonly districtVersion: DocumentSpec<KeptPack>;
  readonly unkept: DocumentSpec<{ items: readonly UnkeptSettings[] }>;
  readonly retention: DocumentSpec<RetentionDocument>;
  readonly backup: DocumentSpec<BackupSettings>;
  readonly watched: DocumentSpec<WatchedFolder>;
  readonly colleagues: DocumentSpec<{ items: readonly Colleague[] }>;
  readonly secrets: DocumentSpec<SecretsData>;
  readonly reviews: DocumentSpec<ReviewsData>;
  readonly sharing: DocumentSpec<SharingData>;
  readonly accounts: DocumentSpec<{ items: readonly Account[] }>;
  readonly postLists: DocumentSpec<{ items: readonly PostList[] }>;
  readonly savedTexts: DocumentSpec<{ items: readonly SavedText[] }>;
  readonly plain: <T>(
    kind: DocumentKind,
    what: string,
    schema: z.ZodType<T>,
    maxMb: number,
  ) => DocumentSpec<T>;
}

export const specsFor = (migrations: readonly Migration[]): Specs => {
  const format = formatAfter(migrations);
  const plain = <T>(
    kind: DocumentKind,
    what: string,
    schema: z.ZodType<T>,
    maxMb: number,
  ): DocumentSpec<T> => ({
    kind,
    what,
    format,
    schema,
    generations: OLDER_GENERATIONS,
    maxBytes: maxMb * MB,
    upgrade: (data, from) => upgradeData(migrations, kind, data, from),
  });
  const once = <T>(spec: DocumentSpec<T>): DocumentSpec<T> => ({ ...spec, generations: 0 });
  return {
    format,
    // Readable by every Hallpass: an older one has to be able to say that the library is newer.
    library: { ...plain('library', 'the library', librarySchema, 1), format: 1, upgrade: (data) => data },
    post: plain('post', 'the post', postSchema, 64),
    version: once(plain('version', 'the version', versionSchema, 64)),
    pass: once(plain('pass', 'the pass', passSchema, 64)),
    deliveries: plain('deliveries', 'the queue', deliveriesSchema, 64),
    settings: plain('settings', 'the settings', settingsSchema, 16),
    district: plain('district', 'the district’s settings', districtSchema, 16),
    districtVersion: once(
      plain('district-version', 'a version of the district’s settings', keptPackSchema, 16),
    ),
    // Four packs of at most 4 MB a colleague.
    unkept: plain('district-unkept', 'the changes to the settings that are not kept yet', unkeptSchema, 64),
    retention: plain('retention', 'what is kept how long', retentionSchema, 64),
    backup: plain('backup', 'the backup’s settings', backupSchema, 1),
    watched: plain('watched', 'the watched folder', watchedSchema, 16),
    colleagues: plain('colleagues', 'the list of colleagues', colleaguesSchema, 16),
    secrets: plain('colleague-secrets', 'the colleagues’ passphrases', secretsSchema, 1),
    reviews: plain('reviews', 'the reviews elsewhere', reviewsSchema, 16),
    sharing: plain('sharing', 'what is known of the district file', sharingSchema, 64),
    accounts: plain('accounts', 'the list of accounts', accountsSchema, 16),
    savedTexts: plain('saved-texts', 'the texts to use again', savedTextsSchema, 16),
    postLists: plain('post-lists', 'the lists of posts that were taken in', postListsSchema, 16),
    plain,
  };
};
