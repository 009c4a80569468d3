/** On what kind of machine were figures taken? Nothing that tells which one it was. */
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { type Peers } from './peers.js';
import { tellsMemory } from './measure.js';

export function describeMachine({ versions, absent }: Peers): readonly string[] {
  const [cpu] = cpus();
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GB`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return [
    `- ${cpu?.model.trim() ?? 'unknown processor'}, ${String(cpus().length)} cores, ${memory} memory, ${platform()} ${arch()}, Node ${process.versions.node}`,
    `- load of the machine at the beginning: ${load} (above the number of cores others take part of it: then only ratios tell anything)`,
    ...[...versions].map(([name, version]) => `- ${name} ${version}`),
    ...[...absent].map(([name, why]) => `- ${name} is absent: ${why}`),
    ...(tellsMemory ? [] : ['- memory and processor time are absent: there is no /usr/bin/time']),
  ];
}
