import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChainLine } from '../../src/ui/chain/ChainLine';
import { ChainPicture } from '../../src/ui/chain/ChainPicture';
import { chainSteps } from '../../src/ui/chain/chainSteps';
import { relationKey } from '../../src/ui/chain/relationKey';
import { draw, textOf } from './draw';
import { hop, nineHops, novak, sampleReport } from './sampleReport';
import { translate as t } from './translate';

const statements = sampleReport.statements;

describe('chainSteps', () => {
  it('runs from the speaker to this page, with what is carried marked', () => {
    const steps = chainSteps(statements[1]!);
    expect(steps.map(({ link }) => link)).toEqual([null, 'carried', 'carried', 'stated']);
    expect(steps.map(({ nodes }) => nodes[0]!.shape)).toEqual(['circle', 'circle', 'diamond', 'square']);
    expect(steps.map(({ nodes }) => nodes[0]!.tone)).toEqual(['speaker', 'light', 'hand', 'page']);
  });

  it('does not add this page behind its own hop', () => {
    expect(chainSteps(statements[2]!).map(({ nodes }) => nodes[0]!.name)).toEqual([
      'a harbour official',
      'Halm Courier',
    ]);
  });

  it('leaves a gap behind a speaker who is not named', () => {
    expect(chainSteps(statements[5]!).map(({ link }) => link)).toEqual([null, 'gap']);
  });

  it('sets two media in one breath side by side', () => {
    expect(chainSteps(nineHops)[4]!.nodes.map(({ name }) => name)).toEqual(['Norda Wire', 'ESNA']);
  });

  it('draws every hop once, in order', () => {
    const anyHop = fc.record({
      stated: fc.boolean(),
      own: fc.boolean(),
      parallel: fc.boolean(),
      carries: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyHop, { maxLength: 12 }), fc.boolean(), (given, named) => {
        const hops = given.map((flags, index) => hop({ actor: `Actor ${index}`, ...flags }));
        const steps = chainSteps({ speaker: named ? novak : null, chain: { depth: 0, hops } });
        expect(steps.flatMap(({ nodes }) => nodes).flatMap((node) => node.hop ?? [])).toEqual(hops);
        expect(steps[0]!.link).toBeNull();
        expect(steps.slice(1).every(({ link }) => link !== null)).toBe(true);
      }),
    );
  });
});

describe('ChainPicture', () => {
  it('tells each hop, its relation and its evidence to who cannot see it', () => {
    const drawn = draw(<ChainPicture statement={statements[0]!} t={t} />);
    const labels = [...drawn.querySelectorAll('button')].map((button) =>
      [...button.querySelectorAll('span')].map(textOf).join(' | '),
    );
    expect(labels).toEqual([
      'reporters | told | “told reporters”, in this sentence',
      'Norda Wire | reported | “Norda Wire reported”, in this sentence',
    ]);
  });

  it('shows the words of the last hand at rest', () => {
    expect(textOf(draw(<ChainPicture statement={statements[4]!} t={t} />).querySelector('.evidence'))).toBe(
      'ESNA “according to ESNA”, in the credits of the page; taken to hold here too',
    );
  });

  it('draws a dashed leg before what is carried and a gap before what is not told', () => {
    const legs = (index: number) =>
      [...draw(<ChainPicture statement={statements[index]!} t={t} />).querySelectorAll('.leg')].map(
        (leg) => leg.className,
      );
    expect(legs(1)).toEqual(['leg carried', 'leg carried', 'leg stated']);
    expect(legs(5)).toEqual(['leg gap']);
  });

  it('draws nine hops and none', () => {
    expect(draw(<ChainPicture statement={nineHops} t={t} />).querySelectorAll('button')).toHaveLength(9);
    const none = draw(<ChainPicture statement={statements[3]!} t={t} />);
    expect(none.querySelectorAll('.step')).toHaveLength(2);
    expect(none.querySelector('.evidence')).toBeNull();
  });

  it('never makes markup of what the page prints', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const hops = [hop({ actor: hostile, evidence: hostile })];
    const drawn = draw(
      <ChainPicture statement={{ speaker: { ...novak, name: hostile }, chain: { depth: 1, hops } }} t={t} />,
    );
    expect(drawn.querySelector('img')).toBeNull();
    expect(drawn.textContent).toContain(hostile);
  });
});

describe('relationKey', () => {
  it.each([
    ['told reporters', 'relationTold'],
    ['in a televised address', 'relationThere'],
  ])('a venue: %s', (evidence, key) => {
    expect(relationKey(hop({ actor: 'x', kind: 'event', relation: 'told', evidence }))).toBe(key);
  });
});

describe('ChainLine', () => {
  it.each([
    [0, 'told reporters › Norda Wire › this page'],
    [1, '⋯ told reporters ⋯ Norda Wire › this page'],
    [2, 'said › this page'],
    [5, 'this page'],
    [4, 'said › Estran Evening Post ⋯ ESNA › this page'],
  ])('statement %i', (index, line) => {
    expect(textOf(draw(<ChainLine statement={statements[index]!} t={t} />))).toBe(line);
  });

  it('says in words what its signs show', () => {
    const heard = (index: number) =>
      draw(<ChainLine statement={statements[index]!} t={t} />).firstElementChild?.getAttribute('aria-label');
    expect(heard(1)).toBe('by way of told reporters (carried over), Norda Wire (carried over), this page');
    expect(heard(2)).toBe('said, by way of this page');
  });
});
