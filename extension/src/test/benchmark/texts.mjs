// The texts that are measured: a letter, one of 50,000 words, a resume of 1,100; all the repository's own.
import {readFileSync, readdirSync} from 'node:fs';

const tests = new URL('../../../../', import.meta.url);
const letters = new URL('shared/src/test/letters/', tests);

const RESUME_WORDS = 1100;
const LONG_WORDS = 50_000;

export const words = (text) => text.split(/\s+/).filter(Boolean).length;

export const letter = () => readFileSync(new URL('shared/src/test/resources/letter.txt', tests), 'utf8');

/** One of the letters and resumes of the rules' tests, without its head and marks. */
export const golden = (name) =>
  readFileSync(new URL(name, letters), 'utf8')
    .replace(/^[^]*?\n---\n/, '')
    .replace(/[‹›]|⟦[^⟧]*⟧/g, '');

export function longLetter() {
  const one = letter() + '\n';
  return one.repeat(Math.ceil(LONG_WORDS / words(one)));
}

/** The first resume, with the roles of the others added to its experience. */
export function longResume() {
  const [first, ...others] = readdirSync(letters).filter((name) => name.startsWith('resume-')).map(golden);
  const roles = others.map((text) => text.match(/\nexperience\n+([^]*?)\n\n(?=[A-Z][A-Za-z ]*\n)/i)?.[1] ?? '');
  const bullets = others.flatMap((text) => text.split('\n').filter((line) => /^[-•*] /.test(line)));
  let resume = first.replace(/\nExperience\n/, (heading) => heading + '\n' + roles.filter(Boolean).join('\n\n') + '\n');
  for (const bullet of bullets) {
    if (words(resume) >= RESUME_WORDS) {
      break;
    }
    resume = resume.replace(/\n- /, '\n' + bullet + '\n- ');
  }
  return resume;
}
