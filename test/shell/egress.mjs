import dns from 'node:dns';
import net from 'node:net';
import { record } from './calls.mjs';

/**
 * Cuts the main process off: a socket to anywhere is refused and noted. Pipes and Unix sockets
 * (how Node speaks to its children) stay.
 */
// oxlint-disable-next-line typescript/unbound-method -- called with its socket below
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function cutConnect(...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const isLocalPath = typeof first === 'string' || typeof first?.path === 'string';
  if (isLocalPath) return connect.apply(this, args);
  const where =
    typeof first === 'object' ? `${first.host ?? 'localhost'}:${first.port}` : `localhost:${first}`;
  record('network', { from: 'main', url: where });
  process.nextTick(() => this.destroy(new Error(`The network is cut in the stand-in (${where}).`)));
  return this;
};

const refuse = (name) => {
  record('network', { from: 'main', url: `dns:${name}` });
  return Object.assign(new Error('The network is cut in the stand-in.'), { code: 'ENOTFOUND' });
};
dns.lookup = (name, options, done) => {
  const answer = typeof options === 'function' ? options : done;
  process.nextTick(() => answer(refuse(name)));
};
dns.promises.lookup = async (name) => {
  throw refuse(name);
};
