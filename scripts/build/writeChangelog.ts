import { spawnSync } from 'node:child_process';

/**
 * The changes as a list in Markdown, newest first, by day: the first lines of the commits since the last tag (since the
 * beginning where there is none). Null where these sources have no history, as in the archive of them.
 */
export function writeChangelog(root: string, version: string): string | null {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const tag = git('describe', '--tags', '--abbrev=0').stdout.trim();
  const log = git('log', '--no-merges', '--date=short', '--format=%ad%x09%s', tag === '' ? 'HEAD' : `${tag}..HEAD`);
  if (log.status !== 0) return null;
  const days = new Map<string, string[]>();
  for (const line of log.stdout.split('\n').filter((each) => each !== '')) {
    const [day = '', subject = ''] = line.split('\t');
    days.set(day, [...(days.get(day) ?? []), `- ${subject}`]);
  }
  const parts = [...days].map(([day, changes]) => `## ${day}\n\n${changes.join('\n')}\n`);
  return `# According To ${version}: what has changed\n\n${parts.join('\n')}`;
}
