import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { StoredDocument } from './document.ts';
import type { Surroundings } from './durable-adapter.ts';
import type { DeskSecrets } from './stores.ts';
import { spelled, stretch } from './stretch.ts';

/** Bytes of a salt and of what a passphrase is stretched to. */
const SALT_BYTES = 16;
const HASH_BYTES = 32;

export const secretsSchema = z.strictObject({
  secrets: z.array(
    z.strictObject({
      colleague: z.string().min(1).max(200),
      salt: z.string().max(100),
      n: z
        .int()
        .min(2)
        .max(2 ** 18),
      hash: z.string().max(100),
    }),
  ),
});
export type SecretsData = z.infer<typeof secretsSchema>;
export const NO_SECRETS: SecretsData = { secrets: [] };

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/**
 * `colleague-secrets.json`. It says who is at the desk, and encrypts nothing: whoever may read and write the library's
 * files needs no passphrase of a colleague.
 */
export class DeskSecretsStore implements DeskSecrets {
  private readonly surroundings: Surroundings;
  private readonly document: StoredDocument<SecretsData>;
  private readonly n: number;

  constructor(surroundings: Surroundings, document: StoredDocument<SecretsData>, n: number) {
    this.surroundings = surroundings;
    this.document = document;
    this.n = n;
  }

  has(colleague: string): boolean {
    return this.find(colleague) !== undefined;
  }

  async matches(colleague: string, passphrase: string): Promise<boolean> {
    const secret = this.find(colleague);
    if (secret === undefined) return false;
    const salt = Buffer.from(secret.salt, 'base64');
    const is = await stretch(spelled(passphrase), salt, secret.n, HASH_BYTES);
    const should = Buffer.from(secret.hash, 'base64');
    return should.byteLength === HASH_BYTES && timingSafeEqual(is, should);
  }

  async set(colleague: string, passphrase: string): Promise<void> {
    const salt = this.surroundings.randomBytes(SALT_BYTES);
    const hash = await stretch(spelled(passphrase), salt, this.n, HASH_BYTES);
    const secret = { colleague, salt: base64(salt), n: this.n, hash: base64(hash) };
    await this.document.update((before) => ({
      secrets: [...before.secrets.filter((one) => one.colleague !== colleague), secret],
    }));
  }

  async remove(colleague: string): Promise<void> {
    await this.document.update((before) =>
      before.secrets.some((one) => one.colleague === colleague)
        ? { secrets: before.secrets.filter((one) => one.colleague !== colleague) }
        : before,
    );
  }

  private find(colleague: string): SecretsData['secrets'][number] | undefined {
    return this.document.data.secrets.find((one) => one.colleague === colleague);
  }
}
