import { spawnSync } from 'node:child_process';

interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/**
 * The known weaknesses of what ships, a line each, as the registry tells them. A registry that does not answer (offline, or a
 * mirror without that service) has nothing found, and that is said.
 */
export function auditShipped(root: string): string[] {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = spawnSync(npm, ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { vulnerabilities } = readAudit(stdout);
  if (vulnerabilities === undefined) console.log('The registry does not answer; nothing was audited.');
  return Object.entries(vulnerabilities ?? {}).map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
}

function readAudit(stdout: string): Audit {
  try {
    return JSON.parse(stdout) as Audit;
  } catch {
    return {};
  }
}
