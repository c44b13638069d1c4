import { bodyKindOf } from '../../lexicon/bodyKinds';
import { COUNTRY_OF } from '../../lexicon/nationalities';
import type { EntityIndex } from '../../mentions/EntityIndex';
import { foldName } from '../../mentions/foldName';
import type { ArticleMentions } from '../../mentions/readMentions';
import { isNational } from '../isNational';
import { KIND_CLASS } from './kindClass';
import { bounded, TRAIT, TRAITS } from './Trait';

/**
 * What is true of each entity of an article whatever the source: a row of `TRAITS` for each, by its number, with those filled in. Read once,
 * since an entity is a candidate for many sources.
 */
export function standingTraits(
  index: EntityIndex,
  mentions: ArticleMentions,
  namedAsSource: ArrayLike<number>,
): Uint8Array {
  const rows = new Uint8Array(index.entities.length * TRAITS);
  index.entities.forEach((entity, number) => {
    const at = number * TRAITS;
    const first = mentions.mentions[index.mentionsOf(number)[0]!]!;
    const kinds = entity.tokens.map((token) => bodyKindOf(foldName(token)));
    const name = entity.name.toLowerCase();
    rows[at + TRAIT.kind] = KIND_CLASS[entity.kind];
    rows[at + TRAIT.personScore] = bounded(16 + entity.personScore * 2);
    rows[at + TRAIT.mentions] = bounded(entity.mentions);
    rows[at + TRAIT.nameParts] = bounded(entity.tokens.length);
    rows[at + TRAIT.order] = bounded(number);
    rows[at + TRAIT.namedAsSource] = bounded(namedAsSource[number]!);
    rows[at + TRAIT.inHeadline] = mentions.text.blocks[first.block]!.kind === 'headline' ? 1 : 0;
    rows[at + TRAIT.hasRole] = bounded(entity.roles.length);
    rows[at + TRAIT.bodyKind] = kinds.at(-1) || kinds.find((kind) => kind > 0) || 0;
    rows[at + TRAIT.nameKind] = entity.nameKind;
    rows[at + TRAIT.nation] = isNational(name) ? 2 : COUNTRY_OF.has(name) ? 1 : 0;
  });
  return rows;
}
