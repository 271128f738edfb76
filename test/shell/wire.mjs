/**
 * Values over the window boundary as one string, and back: what Electron's structured clone carries,
 * with the bytes of typed arrays in base64. Self-contained, since its source also runs in the page.
 */
export function makeWire() {
  const kinds = [
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'DataView',
  ];
  const hasBuffer = typeof Buffer === 'function';

  function toText(bytes) {
    if (hasBuffer) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    if (typeof bytes.toBase64 === 'function') return bytes.toBase64();
    let out = '';
    for (let at = 0; at < bytes.length; at += 0x6000) {
      out += btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000)));
    }
    return out;
  }

  function toBytes(text) {
    if (hasBuffer) return new Uint8Array(Buffer.from(text, 'base64'));
    if (typeof Uint8Array.fromBase64 === 'function') return Uint8Array.fromBase64(text);
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  }

  const refuse = () => new Error('An object could not be cloned.');

  function pack(value, seen) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { $: 'u' };
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { $: 'n', v: Object.is(value, -0) ? '-0' : String(value) };
    }
    if (typeof value === 'bigint') return { $: 'i', v: String(value) };
    if (typeof value !== 'object') throw refuse();
    if (seen.includes(value)) throw refuse();
    const deeper = [...seen, value];
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (Array.isArray(value)) return Array.from(value, (item) => pack(item, deeper));
    if (tag === 'Date') return { $: 'd', v: value.getTime() };
    if (tag === 'RegExp') return { $: 'r', v: value.source, f: value.flags };
    if (tag === 'Map') return { $: 'm', v: [...value].map((pair) => pack(pair, deeper)) };
    if (tag === 'Set') return { $: 's', v: [...value].map((item) => pack(item, deeper)) };
    if (tag === 'ArrayBuffer') return { $: 'b', t: tag, v: toText(new Uint8Array(value)) };
    if (kinds.includes(tag)) {
      return { $: 'b', t: tag, v: toText(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    if (tag === 'Error') return { $: 'e', n: value.name, v: value.message, s: value.stack };
    if (tag !== 'Object') throw refuse();
    const pairs = Object.keys(value).map((key) => [key, pack(value[key], deeper)]);
    return pairs.some(([key]) => key === '$' || key === '__proto__')
      ? { $: 'o', v: pairs }
      : Object.fromEntries(pairs);
  }

  function unpack(node) {
    if (node === null || typeof node !== 'object') return node;
    if (Array.isArray(node)) return node.map(unpack);
    switch (node.$) {
      case undefined: {
        for (const key of Object.keys(node)) node[key] = unpack(node[key]);
        return node;
      }
      case 'u':
        return undefined;
      case 'n':
        return Number(node.v);
      case 'i':
        return BigInt(node.v);
      case 'd':
        return new Date(node.v ?? Number.NaN);
      case 'r':
        return new RegExp(node.v, node.f);
      case 'm':
        return new Map(node.v.map(unpack));
      case 's':
        return new Set(node.v.map(unpack));
      case 'b': {
        const bytes = toBytes(node.v);
        if (node.t === 'ArrayBuffer') return bytes.buffer;
        if (node.t === 'Uint8Array') return bytes;
        return new globalThis[node.t](bytes.buffer);
      }
      case 'e':
        return Object.assign(new Error(node.v), { name: node.n, stack: node.s });
      default: {
        const out = {};
        for (const [key, value] of node.v) {
          Object.defineProperty(out, key, {
            value: unpack(value),
            enumerable: true,
            writable: true,
            configurable: true,
          });
        }
        return out;
      }
    }
  }

  const size = 4_000_000;
  return {
    encode: (value) => JSON.stringify(pack(value, [])),
    decode: (text) => unpack(JSON.parse(text)),
    /** Long messages go in pieces: one piece of DevTools' pipe must stay well under its 100 MB. */
    split(text, id) {
      if (text.length <= size) return [`1:${text}`];
      const count = Math.ceil(text.length / size);
      return Array.from(
        { length: count },
        (_, at) => `p:${id}:${at}:${count}:${text.slice(at * size, (at + 1) * size)}`,
      );
    },
    /** Answers a function that takes pieces and gives whole messages to `take`. */
    joiner(take) {
      const waiting = new Map();
      return (piece) => {
        if (piece.startsWith('1:')) return take(piece.slice(2));
        const [, id, , count] = piece.split(':', 4);
        const head = /^p:[^:]*:[^:]*:[^:]*:/.exec(piece)[0];
        const parts = waiting.get(id) ?? [];
        parts.push(piece.slice(head.length));
        if (parts.length < Number(count)) return void waiting.set(id, parts);
        waiting.delete(id);
        return take(parts.join(''));
      };
    },
  };
}
