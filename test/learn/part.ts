import { parentPort, workerData } from 'node:worker_threads';
import { readPosts, samplesOf } from './bags.ts';
import { isHeldBack, type Job } from './parts.ts';
import { LEARNED_RULES } from './rules.ts';
import { trainNet } from './train-net.ts';
import { readStartVectors } from './vectors.ts';

/** A thread that trains one network (parts.ts): from all posts, or without the part that it is judged by. */
const { root, part } = workerData as Job;
const posts = readPosts(root).filter((post) => part === null || !isHeldBack(post, part));
parentPort?.postMessage(
  trainNet(samplesOf(posts), LEARNED_RULES, readStartVectors(root), (line) =>
    console.log(`${part === null ? 'all posts' : `without part ${part + 1}`}, ${line}`),
  ),
);
