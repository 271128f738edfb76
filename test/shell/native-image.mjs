import { readFileSync } from 'node:fs';

/** Pictures for tray and windows: kept as bytes, never drawn. */
class NativeImage {
  #bytes;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  isEmpty = () => this.#bytes.length === 0;
  /** PNG states its size in its head; for anything else 0 × 0. */
  getSize = () =>
    this.#bytes.length > 24 && this.#bytes.readUInt32BE(0) === 0x89504e47
      ? { width: this.#bytes.readUInt32BE(16), height: this.#bytes.readUInt32BE(20) }
      : { width: 0, height: 0 };
  toPNG = () => Buffer.from(this.#bytes);
  toJPEG = () => Buffer.from(this.#bytes);
  toDataURL = () => `data:image/png;base64,${this.#bytes.toString('base64')}`;
  resize = () => this;
  crop = () => this;
  getScaleFactors = () => [1];
  getAspectRatio = () => 1;
  addRepresentation() {}
  setTemplateImage(on) {
    this.isTemplate = on;
  }
  isTemplateImage = () => this.isTemplate === true;
}

export const nativeImage = {
  createEmpty: () => new NativeImage(Buffer.alloc(0)),
  createFromPath(path) {
    try {
      return new NativeImage(readFileSync(path));
    } catch {
      return nativeImage.createEmpty();
    }
  },
  createFromBuffer: (bytes) => new NativeImage(Buffer.from(bytes)),
  createFromDataURL: (url) => new NativeImage(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')),
  createFromNamedImage: () => nativeImage.createEmpty(),
  createThumbnailFromPath: async (path) => nativeImage.createFromPath(path),
};
